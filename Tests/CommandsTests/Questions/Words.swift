/// Words of English prose, as far as the answers of the list are written in it.
enum Words {
  /// Whether a text has at least half of the words of a phrase, by their beginnings.
  static func share(_ text: String, _ phrase: String) -> Bool {
    let wanted = stems(phrase)
    return !wanted.isEmpty && wanted.intersection(stems(text)).count * 2 >= wanted.count
  }

  private static func stems(_ text: String) -> Set<String> {
    let words = text.lowercased().split { !$0.isLetter }.filter { $0.count > 3 }
    return Set(words.map { String($0.prefix(4)) }).subtracting(["with", "from", "that", "this"])
  }

  /// The number of an ordinal in words, wherever it stands in a text.
  static func ordinal(in text: String) -> Int? {
    let named = text.lowercased().split { !$0.isLetter }.lazy.compactMap {
      ordinals.firstIndex(of: String($0))
    }
    return named.first.map { $0 + 1 }
  }

  /// The years from one to the next in `every year`, `every two years`.
  static func interval(_ text: String) -> Int? {
    let words = text.split(separator: " ")
    if words.last == "year" { return 1 }
    return words.dropFirst().first.flatMap { numbers.firstIndex(of: String($0)) }.map { $0 + 1 }
  }

  /// An act, as `UNTOC-COP decision 2/2` or `resolution 7/1`; that of the conference where no body is
  /// named.
  static func act(in text: String, _ conference: String) -> String? {
    guard
      let match = text.firstMatch(of: /(?:([A-Z0-9-]+) )?(decision|resolution) ([0-9]+\/[0-9]+)/)
    else { return nil }
    return "\(match.1?.lowercased() ?? conference)/\(match.2)/\(match.3)"
  }

  /// The numbers in parentheses at the end: `(1)`, `(11-12)`, `(10, 29)`.
  static func paragraphs(in text: String) -> [Int] {
    guard let match = text.firstMatch(of: /\(([0-9, -]+)\)$/) else { return [] }
    return match.1.split(separator: ",").flatMap { part -> [Int] in
      let ends = part.split(separator: "-").compactMap { Int($0.filter(\.isNumber)) }
      guard let first = ends.first, let last = ends.last else { return [] }
      return Array(first...last)
    }
  }

  /// Numbers that stand in a text by themselves.
  static func numbers(in text: String) -> [String] {
    text.matches(of: /[0-9]+/).map { String($0.0) }
  }

  private static let ordinals = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
  ]
  private static let numbers = ["one", "two", "three", "four", "five", "six"]
}
