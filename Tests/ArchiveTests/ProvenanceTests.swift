import Archive
import Diagnostics
import Records
import Testing

/// Where values come from, how firm they are, and why others are absent.
@Suite struct ProvenanceTests {
  private let workspace = Workspace([
    "Sessions/rivers/1/session.md": """
    ---
    kind: session
    reported-in: RIV/1/R
    body: rivers
    ordinal: 1
    days: 2024-05-06..2024-05-08
    place: {en: Geneva, fr: Genève}
    relations:
      - kind: during
        session: lakes/4
        note: while the lakes met
        source: para. 9
        absent: {days: not-examined}
    source: para. 2
    sources:
      place: [{cite: para. 3, firmness: inferred}, {cite: para. 4, firmness: unconfirmed}]
      place.fr: {cite: para. 5, firmness: external}
    absent: {report: silent, chairs: none}
    ---
    """,
    "Sessions/lakes/body.md": Workspace.body.replacing("rivers", with: "lakes")
      .replacing("Rivers", with: "Lakes"),
    "Sessions/lakes/4/session.md": Workspace.session.replacing("rivers", with: "lakes")
      .replacing("ordinal: 1", with: "ordinal: 4"),
  ])

  private func entry() throws -> Entry { try #require(workspace.archive["rivers/1"]) }

  @Test func longestPathDecides() throws {
    let provenance = try entry().provenance
    let written = ["days", "place", "place.en", "place.fr", "relations.1.note", "relations.2"].map {
      provenance.sources(for: $0).map(\.cite.written)
    }
    #expect(
      written == [
        ["para. 2"], ["para. 3", "para. 4"], ["para. 3", "para. 4"], ["para. 5"], ["para. 9"],
        ["para. 2"],
      ])
  }

  @Test func pathsEndAtWholeNames() throws {
    // "place" is no part of "places", nor "relations.1" of "relations.10".
    let provenance = try entry().provenance
    #expect(provenance.sources(for: "places").map(\.cite.written) == ["para. 2"])
    #expect(provenance.sources(for: "relations.10").map(\.cite.written) == ["para. 2"])
  }

  @Test func firmestSourceDecides() throws {
    let provenance = try entry().provenance
    #expect(provenance.firmness(of: "days") == .printed)
    #expect(provenance.firmness(of: "place") == .inferred)
    #expect(provenance.firmness(of: "place.fr") == .external)
    #expect(Provenance().firmness(of: "days") == nil)
  }

  @Test func threeKindsOfAbsenceStandApart() throws {
    let absences = try entry().provenance.absences
    #expect(
      absences == ["report": .silent, "chairs": .none, "relations.1.days": .notExamined])
  }

  @Test func bareParagraphIsOfTheDocumentReportedIn() throws {
    let source = try #require(entry().provenance.sources(for: "days").first)
    #expect(source.cite.target == "doc/RIV/1/R")
    #expect(source.cite.pinpoint?.names(paragraph: 2) == true)
    #expect(source.cite.pinpoint?.names(paragraph: 3) == false)
  }

  @Test func bareParagraphWithoutADocumentIsRefused() {
    let lost = Workspace([
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "ordinal: 1", with: "ordinal: 1\nsource: para. 2")
    ])
    #expect(lost.codes == ["C002"])
  }
}
