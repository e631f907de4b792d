package import Documents
import Records

/// A paragraph of the draft as it was sent, or as it would be sent now.
package struct SentPassage: Sendable {
  /// What it is in the document.
  package let passage: DocumentPassage
  /// Its letters, and the marks of footnotes in it.
  package let text: PassageText
  let words: Words
  let stretches: [WordOrigins.Stretch]

  /// Its address.
  package var id: String { passage.id }
  /// The name of its bookmark.
  var anchor: String { BookmarkName.of(passage.id) }

  /// Whether it is a row of a table.
  var isRow: Bool { passage.role == .row }
  /// Whether it is a paragraph of a note.
  var isNote: Bool { passage.role == .note }

  /// The number before it; `nil` where it has none that is a number.
  var number: Int? {
    guard case .paragraph = passage.role, passage.id.hasPrefix("par-"),
      passage.id == passage.block
    else { return nil }
    return passage.mark.flatMap { Int($0.prefix { $0.isASCII && $0.isNumber }) }
  }

  /// What stands behind some of its words; behind the passage as a whole where nothing closer is known.
  func origins(of bytes: Range<Int>) -> [Origin] {
    let near = stretches.filter { $0.range.overlaps(bytes) }
    var seen: Set<Origin> = []
    let found = near.map(\.origin).filter { seen.insert($0).inserted }
    return found.isEmpty ? passage.origins : found
  }

  /// What stands behind the place between two words.
  func origins(after before: Token?, before after: Token?) -> [Origin] {
    let sides = [before, after].compactMap { $0 }.map { token in
      stretches.first { $0.range.overlaps(token.range) }?.origin
    }
    let known = sides.compactMap { $0 }
    guard !known.isEmpty else { return passage.origins }
    // What is added beside the officer's own words is taken for his, whatever stands on the other side.
    if let prose = known.first(where: \.isProse) { return [prose] }
    return known.count == 2 && known[0] == known[1] ? [known[0]] : known
  }
}

/// A draft as the sequence of its passages.
package struct SentDocument: Sendable {
  /// The passages, in order, notes last.
  package let passages: [SentPassage]
  /// The document.
  package let document: DocumentTree

  /// Reads a document, with what stands behind its words.
  package init(_ document: DocumentTree, _ origins: WordOrigins = WordOrigins()) {
    self.document = document
    let notes = Set(document.footnotes.map(\.number))
    passages = document.passages.compactMap { passage in
      let text = PassageText(passage, document.language, notes: notes)
      let words = Words(text.text)
      guard !words.tokens.isEmpty else { return nil }
      return SentPassage(
        passage: passage, text: text, words: words, stretches: origins[passage.id])
    }
  }
}

extension Origin {
  /// Whether it is the officer's own prose.
  package var isProse: Bool { if case .prose = self { true } else { false } }
}
