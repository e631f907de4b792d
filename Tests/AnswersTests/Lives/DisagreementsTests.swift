import Answers
import Archive
import Files
import Records
import Testing

/// What sources print differently, without what only looks like it.
@Suite struct DisagreementsTests {
  private func found(_ texts: KeyValuePairs<String, String>) -> [Disagreement] {
    let archive = Archive.read(FileTree(texts).read().files).archive
    return DisagreementsAnswer(RecordView(archive), RecordFilter()).disagreements
  }

  private static let body = """
    ---
    kind: body
    id: ports
    name: Conference on Ports
    acts: [{form: decision, numbering: session-number}, {form: resolution, numbering: session-number}]
    examined: [{document: POR/1/R, extent: whole}]
    examined-through: 2019-04
    sources:
      name: [POR/1/R, {cite: POR/2/R, otherwise: Conference on Harbours}]
      examined-through: [POR/1/R, {cite: POR/2/R, otherwise: "2016"}]
    ---
    """

  private static let documents =
    "---\nkind: document\nrecords:\n  - {symbol: POR/1/R}\n  - {symbol: POR/2/R}\n---\n"

  private static func session(_ days: String, _ otherwise: String) -> String {
    """
    ---
    kind: session
    body: ports
    ordinal: 2
    days: \(days)
    sources: {days: [POR/1/R, {cite: "POR/2/R, para. 4", otherwise: "\(otherwise)"}]}
    ---
    """
  }

  @Test func howFarWasLookedIsToldByNoSource() {
    #expect(
      found(["documents.md": Self.documents, "ports/body.md": Self.body]).map(\.path) == ["name"])
  }

  @Test(
    arguments: [
      ("2010-10-18..2010-10-22", "2010", false), ("2010-10-18..2010-10-22", "2010-10", false),
      ("2010-10-18..2010-10-22", "2010-09..2010-10", false),
      ("2010-10-18..2010-10-22", "between 2010-10-01 and 2010-10-31", false),
      ("between 2010-10-01 and 2010-10-09", "2010", false), ("2010-10", "2010", false),
      ("2010-10-18..2010-10-22", "2009", true), ("2010-10-18..2010-10-22", "2010-11", true),
      ("2010-12-30..2011-01-02", "2010", true), ("2010", "2010-10", true),
      ("2010-10-18..2010-10-22", "2010-10-01..2010-10-31", true),
      ("2010-10-18..2010-10-22", "2010-10-18", true),
      ("2010-10-18..2010-10-22", "between 2010-10-01", true),
      ("2010-10-18..2010-10-22", "in autumn", true),
    ])
  func lessExactDaysThatHoldTheValueAreNoOthers(
    _ days: String, _ otherwise: String, _ differs: Bool
  ) {
    let found = found([
      "documents.md": Self.documents, "ports/2.md": Self.session(days, otherwise),
      "ports/body.md": Self.body,
    ])
    #expect(found.contains { $0.key == "ports/2" } == differs)
  }

  private static let quoted: KeyValuePairs<String, String> = [
    "documents.md": documents, "ports/body.md": body,
    "ports/acts.md": """
    ---
    kind: act
    body: ports
    form: decision
    number: 4/2
    sources: {form: [POR/1/R, {cite: "POR/2/R, para. 14", printed: resolution 4/2}]}
    ---
    """,
    "ports/items.md": """
    ---
    kind: item
    each: {session: ports/1, summarized-in: decision 4/2}
    records:
      - {id: cranes, title: cranes, sources: {summarized-in: {cite: "POR/2/R, para. 14", printed: resolution 4/2}}}
      - {id: quays, title: quays, sources: {summarized-in: {cite: "POR/2/R, para. 14", printed: resolution 4/2}}}
      - {id: tugs, title: tugs, sources: {summarized-in: {cite: "POR/2/R, para. 15", printed: resolution 4/2}}}
      - {id: boats, title: boats, sources: {title: {cite: "POR/2/R, para. 14", printed: resolution 4/2}}}
    ---
    """,
    "ports/1.md": "---\nkind: session\nbody: ports\nordinal: 1\n---\n",
  ]

  @Test func misprintStandsOnceWithAllWhoQuoteIt() throws {
    let answer = DisagreementsAnswer(
      RecordView(Archive.read(FileTree(Self.quoted).read().files).archive), RecordFilter())
    let act = try #require(answer.disagreements.first { $0.key == "ports/decision/4/2" })
    #expect(act.path == "form")
    #expect(act.alsoIn.map(\.key) == ["ports/1/item/cranes", "ports/1/item/quays"])
    #expect(act.alsoIn.map(\.path) == ["summarized-in", "summarized-in"])
    let others = answer.disagreements.filter { $0.key.text.contains("/item/") }
    #expect(others.map(\.key) == ["ports/1/item/boats", "ports/1/item/tugs"])
    #expect(others.allSatisfy { $0.alsoIn.isEmpty })
    let rows = answer.tables[0].rows.map { $0[0] }
    #expect(rows.contains("ports/decision/4/2 and ports/1/item/cranes and ports/1/item/quays"))
    #expect(answer.json["disagreements"].elements.contains { !$0["alsoIn"].elements.isEmpty })
  }

  @Test func misprintOfWhatIsNotAskedForIsToldOfThoseWhoQuoteIt() throws {
    let view = RecordView(Archive.read(FileTree(Self.quoted).read().files).archive)
    let found = DisagreementsAnswer(view, Canals.filter { $0.session = "ports/1" }).disagreements
    let cranes = try #require(found.first { $0.key == "ports/1/item/cranes" })
    #expect(cranes.alsoIn.map(\.key) == ["ports/1/item/quays"])
  }
}
