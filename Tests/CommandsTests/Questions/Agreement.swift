import Answers

/// Whether an answer says what is expected of it.
///
/// What is expected is compared member by member; an answer can have more members. Everything has to be
/// the same, but for what the list says in its own words or names in part.
enum Agreement {
  /// Where the answer says something else; `nil` where it agrees.
  static func difference(_ answer: JSON, _ expected: JSON, at path: String = "") -> String? {
    switch expected {
    case .object(let members):
      return members.lazy.compactMap { member in
        difference(of: member.name, answer, member.value, at: "\(path).\(member.name)")
      }.first
    case .array(let values):
      guard values.count == answer.elements.count else { break }
      return zip(answer.elements, values).enumerated().lazy.compactMap { position, pair in
        difference(pair.0, pair.1, at: "\(path).\(position + 1)")
      }.first
    default:
      if answer == expected { return nil }
    }
    return "\(path): \(answer.text)is not \(expected.text)"
  }

  private static func difference(
    of name: String, _ answer: JSON, _ expected: JSON, at path: String
  ) -> String? {
    let own = answer[name]
    let agrees =
      switch name {
      // The list names the paragraphs, articles or silences that bear the answer, not all of them.
      case "paragraphs", "articlesNamed", "unknown":
        expected.elements.allSatisfy(own.elements.contains)
      case "words": Words.share(own.words ?? "", expected.words ?? "")
      case "phrases": expected.strings.allSatisfy((answer["words"].words ?? "").contains)
      case "inAnyOrder": pairs(own.elements, expected.elements)
      default: difference(own, expected, at: path) == nil
      }
    if agrees { return nil }
    return difference(own, expected, at: path)
      ?? "\(path): \(own.text)does not say \(expected.text)"
  }

  /// Whether each expected element has an element of its own that agrees, and none is left.
  private static func pairs(_ answers: [JSON], _ expected: [JSON]) -> Bool {
    var left = answers
    for value in expected {
      guard let index = left.firstIndex(where: { difference($0, value) == nil }) else {
        return false
      }
      left.remove(at: index)
    }
    return left.isEmpty
  }
}
