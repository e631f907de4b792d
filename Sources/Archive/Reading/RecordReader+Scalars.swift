import Citations
import Diagnostics
import Records
import YAML

extension RecordReader {
  /// The text of a scalar.
  mutating func scalar(_ node: Node, _ expected: @autoclosure () -> String) -> String? {
    guard let text = node.text else {
      return refuse(.wrongType, node, "expected \(expected()), found \(node.summary)")
    }
    return text
  }

  mutating func localized(_ node: Node, at place: Places.Place) -> Value? {
    guard case .mapping(let pairs) = node.content else {
      return words(node, "a text, or texts by language")
        .map { .localized(LocalizedText($0, in: language)) }
    }
    var text = LocalizedText()
    for pair in pairs {
      guard let language = Language(rawValue: pair.key) else {
        let codes = Language.allCases.map(\.rawValue)
        log.report(
          Diagnostic(
            .unlistedWord, at: pair.keyRange, "`\(pair.key)` is not a language",
            notes: ["the languages are \(codes.joined(separator: ", "))"]))
        continue
      }
      _ = places.add(pair.key, in: place, at: pair.value.range)
      text[language] = words(pair.value, "a text")
    }
    return text.languages.isEmpty && pairs.isEmpty
      ? refuse(.wrongType, node, "a text has words") : .localized(text)
  }

  mutating func integer(_ node: Node) -> Value? {
    guard let text = scalar(node, "a whole number") else { return nil }
    guard let number = Int(text) else {
      return refuse(.wrongType, node, "expected a whole number, found `\(text)`")
    }
    return .integer(number)
  }

  mutating func flag(_ node: Node) -> Value? {
    switch scalar(node, "yes or no") {
    case "yes", "true": .flag(true)
    case "no", "false": .flag(false)
    case let text?: refuse(.wrongType, node, "expected yes or no, found `\(text)`")
    case nil: nil
    }
  }

  /// A word of a fixed list.
  mutating func word(_ node: Node, of list: ChoiceList) -> String? {
    // The list is only put into words where it is needed in a note.
    if let text = node.text, list.options.contains(where: { $0.word == text }) { return text }
    return word(node, among: list.options.map(\.word))
  }

  mutating func word(_ node: Node, among words: [String]) -> String? {
    guard let text = scalar(node, "one of \(words.joined(separator: ", "))") else { return nil }
    guard words.contains(text) else {
      return refuse(
        .unlistedWord, node, "`\(text)` is not one of the words that the field admits",
        "the words are \(words.joined(separator: ", "))",
        suggestion: NearMiss.of(text, among: words))
    }
    return text
  }

  mutating func reference(_ node: Node, to kinds: [Kind]) -> Value? {
    guard let text = scalar(node, "a reference") else { return nil }
    switch references.read(text, expecting: kinds, in: context) {
    case .success(let reference): return .reference(reference)
    case .failure(let problem):
      log.report(problem.diagnostic(at: node.range))
      return nil
    }
  }
}
