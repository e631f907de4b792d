import Records

/// The words of one language by which citations are recognised.
///
/// A phrase may end any word with `*`, which stands for its endings.
struct Words: Sendable {
  let language: Language
  var phrases: [(meaning: Lexeme, phrases: [String])]
  /// The counters that stand only after a number, as in Chinese.
  var counters: [(meaning: Lexeme, phrases: [String])] = []
  /// The nouns that a back-reference may name, after any of the words that point back.
  var back: (before: [String], after: [String], nouns: [(BackReference, [String])])
  /// The small words between the parts of a citation.
  var links: [(Link, [String])]

  /// The words of all languages; another language is one more file and one more line here.
  static let all: [Words] = [english, french, spanish, russian, arabic, chinese]

  var all: [(String, Lexeme)] {
    phrases.flatMap { entry in entry.phrases.map { ($0, entry.meaning) } }
      + back.nouns.flatMap { reference, nouns in
        nouns.flatMap { noun in
          back.before.map { ("\($0)\($0.isHan ? "" : " ")\(noun)", .back(reference)) }
            + back.after.map { ("\(noun) \($0)", .back(reference)) }
        }
      }
  }
}

extension String {
  fileprivate var isHan: Bool { unicodeScalars.first.map { $0.value.isHan } ?? false }
}
