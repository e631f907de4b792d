import Answers
import Testing

/// A comparison that passes a wrong answer would be no test of the answers.
@Suite struct AgreementTests {
  @Test(arguments: [
    (JSON.list([1, 2]), JSON.list([1, 2]), true), (.list([1, 2]), .list([1]), false),
    (.list([2, 1]), .list([1, 2]), false), (.null, .number(1), false),
    (.fields(["a": .number(1), "b": .null]), .fields(["a": .number(1)]), true),
    (.fields(["a": .number(1)]), .fields(["b": .number(1)]), false),
    (.fields(["paragraphs": .list([4, 5])]), .fields(["paragraphs": .list([5])]), true),
    (.fields(["paragraphs": .list([4, 5])]), .fields(["paragraphs": .list([6])]), false),
    (.fields(["words": .string("meets annually")]), .fields(["words": .string("annual")]), true),
    (
      .fields(["words": .string("meets annually")]), .fields(["words": .string("every two years")]),
      false
    ),
    (
      .fields(["words": .string("a plan of items")]), .fields(["phrases": .list(["plan of"])]), true
    ),
    (
      .fields(["words": .string("a plan of items")]), .fields(["phrases": .list(["items of"])]),
      false
    ),
    (.fields(["inAnyOrder": .list([1, 2])]), .fields(["inAnyOrder": .list([2, 1])]), true),
    (.fields(["inAnyOrder": .list([1, 2])]), .fields(["inAnyOrder": .list([2, 2])]), false),
    (.fields(["inAnyOrder": .list([1, 2])]), .fields(["inAnyOrder": .list([2])]), false),
  ])
  func answerAgreesWithWhatItSays(_ answer: JSON, _ expected: JSON, _ agrees: Bool) {
    #expect((Agreement.difference(answer, expected) == nil) == agrees)
  }

  /// Whatever single thing the list said differently, our answer would no longer agree.
  @Test(
    .enabled(
      if: AnswerList.shared != nil,
      "the list of questions is not beside the package; RAPPORTEUR_SHARED names its folder"),
    arguments: Question.all.map(\.id))
  func everyPartOfTheListIsCompared(id: String) throws {
    let question = try #require(Question.all.first { $0.id == id })
    let entry = try #require(AnswerList.shared?[id])
    let answer = question.answer(.paper)
    let altered = question.listed(entry, .paper).alterations
    #expect(!altered.isEmpty)
    for expected in altered {
      #expect(Agreement.difference(answer, expected) != nil, "\(expected.text)")
    }
  }
}

extension JSON {
  /// The value with one of its parts changed, for every part.
  fileprivate var alterations: [JSON] {
    switch self {
    case .null: [.string("something")]
    case .bool(let flag): [.bool(!flag)]
    case .number(let number): [.number(number + 100)]
    case .string: [.string("Quintessence")]
    case .array(let values):
      values.indices.flatMap { index in
        values[index].alterations.map { altered in
          var values = values
          values[index] = altered
          return .array(values)
        }
      }
    case .object(let members):
      members.flatMap { member in
        member.value.alterations.map { altered in
          var copy = self
          copy[member.name] = altered
          return copy
        }
      }
    }
  }
}
