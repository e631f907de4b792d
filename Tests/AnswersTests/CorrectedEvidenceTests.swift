import Answers
import Archive
import Files
import Records
import Testing

/// What rests on a place that a corrigendum amends is told with it.
@Suite struct CorrectedEvidenceTests {
  private static let archive = Archive.read(
    FileTree([
      "body.md": "---\nkind: body\nid: rivers\nname: Committee on Rivers\n---\n",
      "documents.md": """
      ---
      kind: document
      each: {body: rivers, type: other}
      records:
        - {symbol: RIV/1/R, released: 2010-09}
        - {symbol: RIV/1/R/Corr.1, released: 2011-02, life: [{kind: corrects, document: RIV/1/R, paragraphs: ["4-5"], languages: [en]}]}
        - {symbol: RIV/1/R/Corr.2, released: 2011-03, distribution: restricted, life: [{kind: corrects, document: RIV/1/R}]}
      ---
      """,
      "sessions.md": """
      ---
      kind: session
      each: {body: rivers}
      records:
        - {ordinal: 1, days: 2010-05-03, source: "RIV/1/R, para. 3", sources: {days: ["RIV/1/R, para. 3", "RIV/1/R, para. 5"]}}
        - {ordinal: 2, days: 2010-06-03, source: {cite: "RIV/1/R, para. 4", version: fr}}
        - {ordinal: 3, days: 2010-07-03, source: "RIV/1/R, para. 4"}
      ---
      """,
    ]).read().files
  ).archive

  private func view(_ day: String? = nil, _ documents: Set<Key> = []) -> RecordView {
    RecordView(
      Self.archive, asOf: day.flatMap { PartialDate($0)?.latest }, documents: documents)
  }

  private func corrigenda(_ key: Key, _ path: String, in view: RecordView) throws -> [Key] {
    try #require(Evidence(key, path, in: view)).corrections.map(\.by)
  }

  @Test func correctionTouchesTheParagraphAndTheLanguageVersion() throws {
    #expect(try corrigenda("rivers/1", "days", in: view()) == ["doc/RIV/1/R/Corr.1"])
    #expect(try corrigenda("rivers/1", "", in: view()) == [])
    #expect(try corrigenda("rivers/2", "days", in: view()) == [])
  }

  @Test func correctionOutOfViewIsNotTold() throws {
    #expect(try corrigenda("rivers/1", "days", in: view("2011-01-31")) == [])
    let alone: Set<Key> = ["doc/RIV/1/R"]
    #expect(try corrigenda("rivers/1", "days", in: view(nil, alone)) == [])
    let both = alone.union(["doc/RIV/1/R/Corr.1"])
    #expect(try corrigenda("rivers/1", "days", in: view(nil, both)) == ["doc/RIV/1/R/Corr.1"])
  }

  @Test func listTellsItWithTheSourceInJSONAndForAPerson() throws {
    let answer = ListAnswer(.session, in: view())
    let sources = answer.json["records"].elements[0]["sources"]["days"].elements
    #expect(sources.map { $0["correctedBy"].elements.count } == [0, 1])
    #expect(sources[1]["correctedBy"].elements[0]["by"].words == "doc/RIV/1/R/Corr.1")
    let relations = try #require(RelationsAnswer("rivers/1", in: view()))
    let told = relations.json["session"]["evidence"]["correctedBy"].elements
    #expect(told.map { $0["by"].words } == ["doc/RIV/1/R/Corr.1"])
    #expect(
      answer.tables[0].rows.compactMap { $0.last?.replacing("\u{A0}", with: " ") } == [
        "RIV/1/R, para. 3", "RIV/1/R, para. 4",
        "RIV/1/R, para. 4; corrected by RIV/1/R/Corr.1 (para. 4-5; en)",
      ])
  }
}
