import Answers
import Archive
import Files
import Records
import Testing

/// What is proposed only asks nobody yet.
@Suite struct RequestsTests {
  private static let archive = Archive.read(
    FileTree([
      "body.md": "---\nkind: body\nid: mills\nname: Committee on Mills\n---\n",
      "session.md": "---\nkind: session\nbody: mills\nordinal: 1\ndays: 2010-05-03\n---\n",
      "recommendations.md": """
      ---
      kind: recommendation
      each: {session: mills/1, addressee: States}
      records:
        - {id: a, text: grind, history: [{state: proposed}]}
        - {id: b, text: sift, history: [{state: proposed}, {state: adopted, on: 2012-01-01}]}
        - {id: c, text: weigh, history: [{state: proposed}, {state: superseded}]}
        - {id: d, text: pack, absent: {history: silent}}
      ---
      """,
    ]).read().files
  ).archive

  private func keys(_ requests: [Request]) -> [String] {
    requests.map { String($0.key.text.suffix(1)) }
  }

  @Test func proposalIsToldApartFromWhatIsOpen() {
    let answer = RequestsAnswer(RecordView(Self.archive), RecordFilter())
    #expect(keys(answer.open) == ["b", "d"])
    #expect(keys(answer.proposed) == ["a"])
    #expect(keys(answer.closed) == ["c"])
    #expect(answer.members.map(\.name) == ["open", "proposed", "closed", "undecided"])
    #expect(answer.json["proposed"].elements[0]["standing"] == .string("proposed"))
    #expect(answer.tables.map(\.rows.count) == [2, 1, 1])
    #expect(answer.tables[1].title == "1 proposed only, recorded as adopted by nobody")
  }

  @Test func proposalIsOneUntilItIsAdopted() {
    let view = RecordView(Self.archive, asOf: PartialDate("2011")?.latest)
    #expect(keys(RequestsAnswer(view, RecordFilter()).proposed) == ["a", "b"])
  }
}
