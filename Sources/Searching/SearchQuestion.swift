/// What a person looks for: words that must all occur, and words in quotation marks that must stand together.
///
/// Whatever is typed is a question; no character of it has a meaning of its own but quotation marks.
public struct SearchQuestion: Sendable, Hashable {
  /// The words, or words that must stand together, as they were typed.
  public let terms: [String]
  /// Whether one of the terms is enough, each being a name of the same thing.
  let isAnyOf: Bool

  /// The most terms and bytes of a question that are looked for; the rest is passed over.
  private static let most = (terms: 32, bytes: 1_000)

  /// Reads what was typed.
  public init(_ typed: String) {
    var terms: [String] = []
    var term = ""
    var closing: Character?
    func end() {
      let hasWords = term.unicodeScalars.contains {
        $0.properties.isAlphabetic || $0.properties.numericType != nil
      }
      if hasWords { terms.append(term) }
      term = ""
    }
    for character in String(decoding: typed.utf8.prefix(SearchQuestion.most.bytes), as: UTF8.self) {
      if character == closing {
        end()
        closing = nil
      } else if closing == nil, let mark = SearchQuestion.marks[character] {
        end()
        closing = mark
      } else if closing == nil, character.isWhitespace {
        end()
      } else {
        term.append(character)
      }
    }
    end()
    self.terms = Array(terms.prefix(SearchQuestion.most.terms))
    isAnyOf = false
  }

  /// Names of one thing, each of which must stand as a whole.
  init(anyOf names: [String]) {
    terms = Array(names.prefix(SearchQuestion.most.terms))
    isAnyOf = true
  }

  /// Quotation marks and those that close them.
  private static let marks: [Character: Character] = ["\"": "\"", "“": "”", "«": "»", "„": "“"]
}
