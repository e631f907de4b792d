/// A question as SQLite's full-text search reads it: every term a phrase, so that nothing of it is syntax.
struct MatchExpression {
  let text: String

  /// All terms must occur; of each the last word is its beginning only where that is asked for.
  init(
    _ terms: [String], beginnings: Bool = false, joinedBy word: String = "AND", _ words: SearchWords
  ) {
    text = terms.map { term in
      let last = words.question(term).last?.form ?? []
      // One Chinese character stands at the beginning of a word of two.
      let isOneCharacter =
        last.count >= 3 && last.count <= 4
        && String(decoding: last, as: UTF8.self).unicodeScalars.count == 1
      let quoted = term.split { $0 == "\"" || $0 == "\0" }.joined(separator: " ")
      return "\"\(quoted)\"" + (beginnings || isOneCharacter ? " *" : "")
    }.joined(separator: " \(word) ")
  }

  /// The same, looking only at some columns.
  func limited(to columns: [String]) -> String { "{\(columns.joined(separator: " "))} : (\(text))" }
}
