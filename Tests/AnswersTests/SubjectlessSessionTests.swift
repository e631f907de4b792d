import Answers
import Archive
import Files
import Records
import Testing

/// A session of which is told that it was held, and nothing else, tells of no gap.
@Suite struct SubjectlessSessionTests {
  private static let view = RecordView(
    Archive.read(
      FileTree([
        "treaty.md":
          "---\nkind: treaty\nid: accord\nname: Accord\narticles: [{number: \"1\"}, {number: \"2\"}]\n---\n",
        "topics.md":
          "---\nkind: topic\nrecords:\n  - {id: fish, name: fish}\n  - {id: eels, name: eels}\n---\n",
        "body.md": """
        ---
        kind: body
        id: weirs
        name: Committee on Weirs
        treaty: accord
        provisions: [accord/1, accord/2]
        examined: [{document: WEI/1, extent: whole}, {document: WEI/2, extent: whole}]
        ---
        """,
        "documents.md": """
        ---
        kind: document
        body: weirs
        symbol: WEI/1
        type: note
        sections:
          - {id: A, first: 1, last: 1, session: weirs/1}
          - {id: B, first: 2, last: 2, session: weirs/2}
          - {id: C, first: 3, last: 3, session: weirs/3}
          - {id: D, first: 4, last: 4, session: weirs/4}
          - {id: F, first: 5, last: 5, session: weirs/6}
        ---
        """,
        "sessions.md": """
        ---
        kind: session
        each: {body: weirs}
        records:
          - {ordinal: 1, days: 2001-05-03, absent: {agenda-document: silent, report: silent}}
          - {ordinal: 2, days: 2002-05-03, absent: {report: silent}}
          - {ordinal: 3, days: 2003-05-03, absent: {place: silent}}
          - {ordinal: 4, days: 2004-05-03, absent: {agenda-document: not-examined}}
          - {ordinal: 5, days: 2005-05-03, report: WEI/2}
          - {ordinal: 6, days: 2006-05-03, status: scheduled, absent: {report: silent}}
        ---
        """,
        "items.md":
          "---\nkind: item\nsession: weirs/2\nid: fish\ntitle: fish\ntopics: [topic/fish]\n---\n",
      ]).read().files
    ).archive)

  private func gap(_ key: Key) throws -> Gap {
    let gaps = GapsAnswer(MatrixQuestion("weirs"), in: Self.view).gaps
    return try #require(gaps.first { $0.row.subject.key == key })
  }

  @Test func sessionWithoutASubjectIsExaminedInPart() throws {
    let sessions = MatrixAnswer(MatrixQuestion("weirs"), in: Self.view).sessions
    #expect(
      sessions.map(\.examination.state.rawValue) == [
        "partly", "overview", "overview", "overview", "whole", "overview",
      ])
    #expect(
      sessions[0].examination.reason == "WEI/1 reports that it was held and names no subject")
    #expect(
      sessions.map(\.examination.namesNoSubject) == [true] + .init(repeating: false, count: 5))
  }

  @Test func gapSaysInWhichDocumentsTheSessionsWereExamined() throws {
    let gap = try gap("accord/1")
    #expect(gap.silent.compactMap(\.ordinal) == [2, 3, 4, 5])
    #expect(
      gap.words
        == "not considered at any of the sessions examined or told by an overview (2-5); named in no record; "
        + "sessions 2-4 are told by WEI/1, examined as a whole; no report on them was examined; session 5 was examined in WEI/2; "
        + "session 1 was reported to have been held, without a subject; "
        + "session 6 is not known to have been held")
  }

  @Test func tableSaysOnceWhereTheSessionsWereExamined() {
    let table = GapsAnswer(MatrixQuestion("weirs"), in: Self.view).tables[0]
    #expect(
      table.notes.first
        == "sessions 2-4 are told by WEI/1, examined as a whole; no report on them was examined; "
        + "session 5 was examined in WEI/2")
    #expect(table.rows.allSatisfy { !$0[1].contains("WEI/1") })
  }

  @Test func sessionNotKnownToHaveBeenHeldIsToldApart() throws {
    let matrix = MatrixAnswer(MatrixQuestion("weirs"), in: Self.view)
    #expect(matrix.rows.allSatisfy { $0.cells.last?.state == .notHeld })
    #expect(matrix.rows.first?.cells.first?.state == .silentInPart)
    #expect(matrix.tables[0].rows.allSatisfy { $0.last == "~" })
    #expect(matrix.tables[0].notes.first?.contains("~ not known to have been held") == true)
  }
}
