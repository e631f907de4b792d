import Answers
import Records

/// A question of the list, and how its answer and ours are brought into one form.
struct Question: Sendable {
  /// What an answer says, and the parts of the JSON on which that rests.
  typealias Found = (answer: JSON, told: [JSON])

  /// Its id in the list.
  let id: String
  /// What is to be compared, from the JSON of our answers.
  let found: @Sendable (Asked) -> Found
  /// The same, from the answer of the list.
  let expected: @Sendable (JSON, Asked) -> JSON

  /// Every question, in the order of the list.
  static let all: [Question] =
    [
      pastSessions, mandates, parents, forms, pinpoints, endorsedTexts, datedMethods,
      article("D02"), article("D03"), endorsed, submitted, share, backToBack, proposed,
      articleMatrix, uncited, recurring, plan, interval, repeated,
    ]

  /// Our answer: what it says, the paragraphs on which that rests, and the corrigenda of these.
  func answer(_ asked: Asked) -> JSON {
    let found = found(asked)
    let told = JSON.array(found.told)
    return .fields([
      "answer": found.answer,
      "paragraphs": .list(told.paragraphs(of: asked.document.text)),
      "corrigenda": .list(told.corrigenda),
    ])
  }

  /// What the list says in the form of our answer; of the paragraphs it names some.
  func listed(_ entry: JSON, _ asked: Asked) -> JSON {
    let besides = asked.besides[id] ?? []
    let paragraphs = entry["paras"].elements.compactMap(\.integer).filter { !besides.contains($0) }
    return .fields([
      "answer": expected(entry, asked), "paragraphs": .list(paragraphs),
    ])
  }
}
