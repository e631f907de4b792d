import Answers
import Archive
import Foundation
import Records
import Testing

/// Which sessions considered what, in the record as its first source document alone reports it.
@Suite struct ConsiderationQuestionsTests {
  private static let body: Key = "untoc-wg3"
  private static let view = RecordView(
    RealWorkspace.archive, documents: ["doc/CTOC/COP/WG.3/2016/2"])

  private func considered(_ key: Key, on basis: Basis) throws -> [Int] {
    let answer = try #require(ConsiderationAnswer(key, in: Self.view))
    return answer.sessions.filter { $0.session.body == Self.body && $0.cell.basis == basis }
      .compactMap(\.session.ordinal)
  }

  private func paragraphs(_ key: Key, on basis: Basis) throws -> Set<Int> {
    let answer = try #require(ConsiderationAnswer(key, in: Self.view))
    let sources = answer.sessions.filter { $0.session.body == Self.body }
      .flatMap(\.cell.considerations).filter { $0.basis == basis }.flatMap(\.evidence.sources)
    return Set(sources.compactMap(\.pinpoint).flatMap(\.paragraphs).compactMap { Int($0.first) })
  }

  private func matrix(by rows: MatrixQuestion.Rows, _ bases: Set<Basis> = []) -> MatrixAnswer {
    var question = MatrixQuestion(Self.body)
    question.bases = bases
    return MatrixAnswer(question, by: rows, in: Self.view)
  }

  @Test(
    arguments: [
      ("untoc/16", [2, 3, 4], [13, 14, 19, 27]), ("untoc/13", [2, 3], [13, 14, 22]),
    ] as [(Key, [Int], Set<Int>)])
  func sessionsThatConsideredAnArticle(
    _ key: Key, _ sessions: [Int], _ paragraphs: Set<Int>
  ) throws {
    #expect(try considered(key, on: .cited) == sessions)
    #expect(try self.paragraphs(key, on: .cited) == paragraphs)
  }

  @Test func confiscationWithoutAnArticleIsNoCitation() throws {
    #expect(try considered("untoc/13", on: .topical) == [4])
  }

  @Test func articlesBySessionByCitationOnly() {
    let rows = matrix(by: .provision, [.cited]).rows
    let cited = rows.map { ($0.subject.key.text, $0.considered.map(\.text)) }
    let expected: KeyValuePairs = [
      "untoc/13": [2, 3], "untoc/14": [], "untoc/16": [2, 3, 4], "untoc/17": [],
      "untoc/18": [2, 4, 5], "untoc/19": [], "untoc/20": [], "untoc/21": [4], "untoc/27": [],
    ]
    #expect(cited.map(\.0) == expected.map(\.key))
    #expect(cited.map(\.1) == expected.map { $0.value.map { "untoc-wg3/\($0)" } })
  }

  @Test func articlesThatAreNeverCited() {
    var question = MatrixQuestion(Self.body)
    question.bases = [.cited]
    let gaps = GapsAnswer(question, in: Self.view).gaps
    let articles = gaps.filter { $0.row.subject.kind == .treaty }
    let uncited = articles.filter { $0.state == .never && $0.citations.isEmpty }
    #expect(uncited.map(\.row.subject.key) == ["untoc/17", "untoc/27"])
    #expect(
      articles.filter { $0.state == .never }.map(\.row.subject.key.text)
        == ["untoc/14", "untoc/17", "untoc/19", "untoc/20", "untoc/27"])
  }

  @Test func topicsThatRecurInThreeSessionsOrMore() {
    let rows = matrix(by: .topic).rows.filter { $0.direct.count >= 3 }
    let recurring = Dictionary(
      uniqueKeysWithValues: rows.map { row in
        (row.subject.key.text, row.direct.map { String($0.text.dropFirst(10)) })
      })
    #expect(
      recurring == [
        "topic/regional-networks": ["2", "3", "4", "5"],
        "topic/videoconferencing": ["2", "3", "4"],
        "topic/extradition": ["2", "3", "4"],
        "topic/mutual-legal-assistance": ["2", "3", "4", "5", "6"],
        "topic/confiscation": ["2", "3", "4"],
        "topic/central-authorities": ["2", "4", "5"],
      ])
  }

  /// What paragraph 37 mentions is no consideration; a recommendation is.
  @Test func lastSessionCountsForAssistanceByItsRecommendation() throws {
    let row = matrix(by: .topic).rows.first {
      $0.subject.key == "topic/mutual-legal-assistance"
    }
    let cell = try #require(row?.cells.first { $0.session == "untoc-wg3/6" })
    #expect(cell.considerations.map(\.record) == ["untoc-wg3/6/recommendation/c"])
  }

  @Test func whatWasNotExaminedIsNoGapInTheWholeRecord() throws {
    let matrix = MatrixAnswer(
      MatrixQuestion(Self.body), by: .provision, in: RecordView(RealWorkspace.archive))
    for (index, session) in matrix.sessions.enumerated() where (session.ordinal ?? 0) > 6 {
      #expect(session.examination.state != .whole, "\(session.key)")
      #expect(matrix.rows.allSatisfy { $0.cells[index].state != .notConsidered })
    }
  }
}
