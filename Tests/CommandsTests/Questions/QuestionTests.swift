import Answers
import Foundation
import Testing

/// The questions that the record answers, as one document reports it.
@Suite struct QuestionTests {
  @Test(
    .enabled(
      if: AnswerList.shared != nil,
      "the list of questions is not beside the package; RAPPORTEUR_SHARED names its folder"),
    arguments: Question.all.map(\.id))
  func answerIsThatOfTheList(id: String) throws {
    let question = try #require(Question.all.first { $0.id == id })
    let entry = try #require(AnswerList.shared?[id], "\(id) is not in the list")
    let answer = question.answer(.paper)
    let difference = Agreement.difference(answer, question.listed(entry, .paper))
    #expect(difference == nil, "\(difference ?? "")")
  }

  @Test(
    .enabled(
      if: AnswerList.shared != nil,
      "the list of questions is not beside the package; RAPPORTEUR_SHARED names its folder"))
  func everyQuestionOfTheListIsAsked() {
    #expect(AnswerList.shared?.entries.map(\.id) == Question.all.map(\.id))
  }

  @Test func answersAreThoseThatWereRead() throws {
    let answers = JSON.object(Question.all.map { .init($0.id, $0.answer(.paper)) }).text
    let file = URL(filePath: Package.root + "/Tests/CommandsTests/Snapshots/questions.json")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(answers.utf8).write(to: file)
      Issue.record("recorded questions.json; run again without RECORD_SNAPSHOTS")
    }
    let recorded = try String(contentsOf: file, encoding: .utf8)
    #expect(answers == recorded, "run once with RECORD_SNAPSHOTS=1, then read what changed")
  }
}
