import Answers
import Records
import Testing

/// Changed records change the answers that they concern, and no other: no answer is fixed.
@Suite struct QuestionMutationTests {
  private static let answers = Dictionary(
    uniqueKeysWithValues: Question.all.map { ($0.id, $0.answer(.paper)) })

  @Test(arguments: Mutation.all.map(\.name))
  func changeShowsInTheAnswersThatItConcerns(name: String) throws {
    let mutation = try #require(Mutation.all.first { $0.name == name })
    var folder = RecordFolder.real
    mutation.change(&folder)
    let asked = Asked.paper
    let changed = asked.of(folder.view(of: mutation.besides.union([asked.document])))
    for question in Question.all {
      var expected = try #require(Self.answers[question.id])["answer"]
      mutation.effects[question.id]?(&expected)
      let answer = question.answer(changed)["answer"]
      let isExpected = answer == expected
      #expect(isExpected, "\(question.id): \(answer.text)is not \(expected.text)")
      let differs = expected != Self.answers[question.id]?["answer"]
      #expect(differs == (mutation.effects[question.id] != nil), "\(question.id)")
    }
  }

  /// A corrigendum is told with every answer that rests on what it amends.
  @Test(arguments: [[14, 35], [9, 10, 39], [5, 32, 41], [43], [3]])
  func corrigendumIsToldWhereItTouches(paragraphs: [Int]) throws {
    var folder = RecordFolder.real
    Mutation.correct(paragraphs, in: &folder)
    let asked = Asked.paper
    let changed = asked.of(folder.view(of: [asked.document, Mutation.corrigendum]))
    for question in Question.all {
      var expected = try #require(Self.answers[question.id])
      let told = expected["paragraphs"].elements.compactMap(\.integer)
      if !Set(told).isDisjoint(with: paragraphs) {
        expected["corrigenda"] = .list([Mutation.corrigendum.text])
      }
      #expect(question.answer(changed) == expected, "\(question.id)")
    }
  }

  @Test func everyQuestionIsChangedBySomethingAndNotByEverything() {
    for question in Question.all {
      let changing = Mutation.all.filter { $0.effects[question.id] != nil }
      #expect(!changing.isEmpty, "nothing changes \(question.id)")
      #expect(changing.count < Mutation.all.count, "everything changes \(question.id)")
    }
  }
}
