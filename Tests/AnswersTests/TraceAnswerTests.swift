import Answers
import Archive
import Diagnostics
import Files
import Records
import Testing

/// Who cites a record, with the words around each citation, and the documented JSON of it.
@Suite struct TraceAnswerTests {
  static let archive = Archive.read(
    FileTree([
      "rivers/body.md": """
      ---
      kind: body
      id: rivers
      name: Committee on Rivers
      acts: [{form: resolution, numbering: session-number}]
      gatherings: [{noun: session}]
      examined: [{document: RIV/1/R, extent: part}]
      examined-through: 2024-06
      ---
      """,
      "rivers/session.md": """
      ---
      kind: session
      body: rivers
      ordinal: 1
      days: 2024-05-06..2024-05-08
      ---
      """,
      "rivers/documents.md": """
      ---
      kind: document
      each: {body: rivers, type: report, released: 2024-06}
      records:
        - {symbol: RIV/1/R}
        - {symbol: RIV/1/R/Corr.1, life: [{kind: corrects, document: "RIV/1/R, para. 4"}]}
        - {symbol: RIV/1/S, distribution: restricted, occasion: resolution 1/1}
      ---
      """,
      "rivers/act.md": """
      ---
      kind: act
      body: rivers
      form: resolution
      number: 1/1
      title: Gauges
      adopted: 2024-05-08
      source: RIV/1/R, para. 4
      ---
      """,
      "rivers/recommendation.md": """
      ---
      kind: recommendation
      session: rivers/1
      id: a
      text: read the gauges in the light of resolution 1/1, paragraph 3, and daily
      source: RIV/1/R, para. 9
      ---
      """,
    ]).read().files
  ).archive

  private func trace(_ key: Key, asOf: String? = nil) -> TraceAnswer? {
    let day = asOf.flatMap { PartialDate($0)?.latest }
    return TraceAnswer(key, in: RecordView(TraceAnswerTests.archive, asOf: day))
  }

  @Test func citationStandsAmongItsWords() throws {
    let answer = try #require(trace("rivers/resolution/1/1"))
    let citation = try #require(answer.citedBy.first)
    #expect(answer.citedBy.count == 1)
    #expect(citation.link.from == "rivers/1/recommendation/a")
    #expect(citation.before == "read the gauges in the light of ")
    #expect(citation.words == "resolution 1/1, paragraph 3")
    #expect(citation.after.hasSuffix("and daily"))
    #expect(citation.link.place.start.line == 5)
  }

  @Test func whatItCitesAndWhatCorrectsIt() throws {
    let act = try #require(trace("rivers/resolution/1/1"))
    let source = try #require(act.cites.first { $0.manner == "source" })
    #expect(source.link.reference.target == "doc/RIV/1/R")
    #expect(source.corrections.map(\.by) == ["doc/RIV/1/R/Corr.1"])
    #expect(act.cites.contains { $0.link.path == "body" })
    let report = try #require(trace("doc/RIV/1/R"))
    #expect(report.corrections.map(\.by) == ["doc/RIV/1/R/Corr.1"])
    let corrected = report.citedBy.filter { !$0.corrections.isEmpty }
    #expect(corrected.map(\.link.from) == ["doc/RIV/1/R/Corr.1", "rivers/resolution/1/1"])
  }

  @Test func whatIsRestrictedIsNoAnswer() {
    #expect(trace("doc/RIV/1/S") == nil)
  }

  @Test func whatCameLaterDoesNotCite() {
    #expect(trace("doc/RIV/1/R", asOf: "2024-05-07")?.citedBy.isEmpty == false)
    #expect(trace("rivers/resolution/1/1", asOf: "2024-05-07")?.citedBy.isEmpty == true)
    #expect(trace("rivers/resolution/1/1", asOf: "2024-05-07")?.entry == nil)
  }

  @Test func whatIsNotHeldIsTraced() throws {
    let answer = try #require(trace("rivers/resolution/1/2"))
    #expect(answer.entry == nil)
    #expect(answer.kind == .act)
    #expect(answer.citedBy.isEmpty)
  }

  @Test func coverageNamesWhatWasExamined() {
    let coverage = Coverage(RecordView(TraceAnswerTests.archive))
    #expect(
      coverage.lines == [
        "coverage of rivers: RIV/1/R (in part), through 2024-06; other documents were not examined"
      ])
  }

  @Test func jsonHoldsTheDocumentedMembersInOrder() throws {
    let answer = try #require(trace("rivers/resolution/1/1"))
    #expect(
      members(answer.json) == [
        "key", "pinpoint", "kind", "held", "printed", "title", "file", "line", "corrections",
        "citedBy", "elsewhere", "cites",
      ] + answer.details.map(\.name))
    guard case .object(let own) = answer.json,
      case .array(let citing)? = own.first(where: { $0.name == "citedBy" })?.value
    else { return #expect(Bool(false)) }
    #expect(
      members(citing[0]) == [
        "from", "path", "manner", "target", "pinpoint", "language", "file", "line", "column",
        "start", "end", "before", "printed", "after", "corrections", "evidence",
      ])
  }

  private func members(_ json: JSON) -> [String] {
    if case .object(let members) = json { members.map(\.name) } else { [] }
  }
}
