import Foundation
import Testing

/// What no source prints and follows from one is marked in the indexes, and what has no date is placed.
@Suite struct InferredIndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    for (path, text) in Self.files { try folder.write("Sessions/\(path)", text) }
    try folder.copy(Package.root + "/Sessions/verbs.md", to: "Sessions/verbs.md")
    try folder.copy(Package.root + "/Templates", to: "Templates")
    let run = try ProgramRun(["index"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
  }

  private func page(_ name: String) throws -> String {
    try #require(folder.text("Output/index/\(name).md"))
  }

  private func line(_ words: String, _ name: String) throws -> String {
    try #require(
      try page(name).split(separator: "\n").first { $0.contains(words) }.map(String.init))
  }

  @Test func daysAndPlaceAreMarkedEachForItself() throws {
    #expect(try line("second session", "chronology.en").hasPrefix("4 May 2012 (inferred): "))
    #expect(try line("second session", "chronology.en").hasSuffix(", Ulm"))
    #expect(try line("first session", "chronology.en").hasSuffix(", Ulm (inferred)"))
    #expect(try !line("first session", "chronology.en").contains("2011 (inferred)"))
    #expect(try page("chronology.zh").contains("（推断）"))
  }

  @Test func panellistIsMarkedWhereOneIsInferred() throws {
    #expect(try page("persons.en").contains("Anna Weir, engineer (inferred)"))
    #expect(try page("persons.en").contains("Bo Lock (no"))
  }

  @Test func titleByWhichARecordIsNamedIsMarked() throws {
    #expect(try line("Notes of a lock keeper", "documents.en").contains("(inferred)"))
    #expect(try !line("Printed handbook", "documents.en").contains("(inferred)"))
  }

  @Test func whatHasNoDateStandsLastUnderAHeadingThatSaysSo() throws {
    let chronology = try page("chronology.en")
    let parts = chronology.components(separatedBy: "Date not known")
    #expect(parts.count == 2)
    #expect(parts[1].contains("third session"))
    #expect(parts[1].contains("Printed handbook"))
    #expect(!parts[1].contains("second session"))
    #expect(!parts[0].contains("third session"))
    #expect(try page("chronology.zh").contains("日期不详"))
  }

  @Test func yearKnownWithinBoundsStandsBetweenTheYears() throws {
    let chronology = try page("chronology.en")
    let headings = chronology.split(separator: "\n").filter { $0.hasPrefix("####") }
    #expect(
      headings.map { $0.drop { "# ".contains($0) } }
        == ["2011", "2012", "2012 to 2014", "2013", "Date not known"])
  }

  @Test func nameThatALanguageLacksSaysInWhichItIs() throws {
    #expect(try page("bodies.zh").contains("Committee on Locks"))
    let entry = try line("Committee on Locks", "bodies.zh")
    #expect(entry.contains("［English］"))
    #expect(try !page("bodies.en").contains("[English]"))
  }

  private static let files: KeyValuePairs = [
    "locks/body.md": """
    ---
    kind: body
    id: locks
    name: Committee on Locks
    short-name: Committee
    series: [LOC]
    acts: [{form: resolution, numbering: session-number}]
    ---
    """,
    "locks/sessions.md": """
    ---
    kind: session
    each: {body: locks}
    records:
      - {ordinal: 1, days: 2011-05-03, place: Ulm, source: LOC/1/R, sources: {place: {cite: LOC/1/R, firmness: inferred}}}
      - {ordinal: 2, days: 2012-05-04, place: Ulm, source: LOC/1/R, sources: {days: {cite: LOC/1/R, firmness: inferred}}}
      - {ordinal: 3, source: LOC/1/R}
      - {ordinal: 4, days: between 2012-11-01 and 2014-02-01, source: LOC/1/R}
      - {ordinal: 5, days: 2013-02-01, source: LOC/1/R}
    ---
    """,
    "locks/documents.md": """
    ---
    kind: document
    each: {body: locks}
    records:
      - {symbol: LOC/1/R, type: report, session: locks/1, released: 2011-06-01}
      - {id: keeper, type: other, title: Notes of a lock keeper, released: 2011-06-02, source: LOC/1/R, sources: {title: {cite: LOC/1/R, firmness: inferred}}}
      - {id: handbook, type: other, title: Printed handbook, session: locks/2, source: LOC/1/R}
    ---
    """,
    "locks/items.md": """
    ---
    kind: item
    records:
      - session: locks/1
        id: a
        title: gates
        panellists:
          - {name: Anna Weir, title: engineer}
          - {name: Bo Lock}
        source: LOC/1/R
        sources: {panellists.1.title: {cite: LOC/1/R, firmness: inferred}}
    ---
    """,
  ]
}
