import Answers
import Archive
import Records
import Testing

/// Sessions by provision and by topic.
@Suite struct MatrixAnswerTests {
  private func matrix(
    by rows: MatrixQuestion.Rows = .provision, in view: RecordView = Dams.view(),
    _ change: (inout MatrixQuestion) -> Void = { _ in }
  ) -> MatrixAnswer {
    var question = MatrixQuestion("dams")
    change(&question)
    return MatrixAnswer(question, by: rows, in: view)
  }

  private func states(_ matrix: MatrixAnswer, _ key: Key) -> [String] {
    matrix.rows.first { $0.subject.key == key }?.cells.map(\.state.rawValue) ?? []
  }

  @Test func rowsAreTheProvisionsOfTheBody() {
    let matrix = matrix()
    #expect(matrix.rows.map(\.subject.key) == ["accord/1", "accord/2", "accord/3", "accord/4"])
    #expect(
      states(matrix, "accord/2") == [
        "mentioned", "notConsidered", "silentInPart", "silentInPart", "notExamined",
        "notExamined", "notHeld",
      ])
  }

  @Test func onlyTheBasesAskedForCount() {
    let matrix = matrix { $0.bases = [.cited] }
    #expect(states(matrix, "accord/1").prefix(3) == ["considered", "otherBasis", "considered"])
    #expect(matrix.rows.first?.considered == ["dams/1", "dams/3"])
    #expect(matrix.rows.first?.direct == ["dams/1"])
  }

  @Test func topicsHaveARowForTheWiderOneToo() {
    let matrix = matrix(by: .topic)
    #expect(
      matrix.rows.map(\.subject.key) == [
        "topic/fish", "topic/gates", "topic/sluices", "topic/works",
      ])
    #expect(matrix.rows.last?.considered == ["dams/1", "dams/2"])
    #expect(matrix.rows.last?.direct == [])
  }

  @Test func rowsCanBeRestricted() {
    let matrix = matrix { $0.subjects = ["accord/3", "topic/fish"] }
    #expect(matrix.rows.map(\.subject.key) == ["accord/3"])
  }

  @Test(
    arguments: [
      ([], .provision), (["topic/fish"], .topic), (["accord/3"], .provision),
      (["accord/3", "topic/fish"], .provision),
    ] as [([Key], MatrixQuestion.Rows)])
  func rowsAreWhatIsAskedFor(_ subjects: [Key], _ rows: MatrixQuestion.Rows) {
    var question = MatrixQuestion("dams")
    question.subjects = subjects
    let matrix = MatrixAnswer(question, in: Dams.view())
    #expect(matrix.by == rows)
    #expect(!matrix.rows.isEmpty)
  }

  @Test func sessionsOutsideTheDaysAreLeftOutAndOpenOnesNamed() {
    let matrix = matrix {
      $0.since = PartialDate("2011")?.earliest
      $0.until = PartialDate("2013-06")?.latest
    }
    #expect(matrix.sessions.compactMap(\.ordinal) == [2, 3, 4, 5])
    #expect(matrix.undecided == ["dams/4", "dams/5"])
  }

  @Test func bodyWithoutSessionsHasNoColumns() {
    let matrix = MatrixAnswer(MatrixQuestion("nobody"), by: .provision, in: Dams.view())
    #expect(matrix.sessions.isEmpty)
    #expect(matrix.rows.isEmpty)
    #expect(matrix.tables.first?.notes == ["no provisions are recorded for sessions of nobody"])
  }

  @Test func jsonHoldsTheDocumentedMembersInOrder() throws {
    let matrix = matrix()
    #expect(
      matrix.members.map(\.name) == [
        "body", "bases", "since", "until", "by", "sessions", "undecided", "rows",
      ])
    guard case .object(let row)? = matrix.rows.first?.json,
      case .array(let cells)? = row.last?.value, case .object(let cell)? = cells.first
    else { return #expect(Bool(false)) }
    #expect(
      row.map(\.name) == ["key", "kind", "printed", "title", "considered", "direct", "cells"])
    #expect(
      cell.map(\.name) == ["session", "state", "basis", "direct", "considerations", "apart"])
  }
}
