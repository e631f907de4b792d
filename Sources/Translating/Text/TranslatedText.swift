package import Diagnostics
package import Documents
import Drafting

/// A translated paper as the text of a draft, which says what the translation says.
package struct TranslatedText {
  /// The Markdown, below front matter.
  package let markdown: String
  /// What of the translation Markdown cannot say, at the file of the translation.
  package private(set) var problems: [Diagnostic] = []

  /// Writes a translated paper, its footnotes in the order of their marks.
  ///
  /// - Parameters:
  ///   - document: the paper.
  ///   - requests: how its figures are asked for.
  ///   - file: the file of the translation.
  package init(_ document: DocumentTree, figures requests: [String: String], file: String) {
    let document = document.footnotesInOrder
    markdown = DraftMarkdown.text(of: document, figures: requests)
    let tree = TreeBuilder(language: document.language, file: file)
      .build(RenderedText(markdown: markdown))
    var read = document
    read.blocks = tree.blocks
    read.footnotes = tree.footnotes
    problems = TranslatedText.differences(document.translationUnits, read.translationUnits, file)
  }

  private static func differences(
    _ meant: [TranslationUnit], _ read: [TranslationUnit], _ file: String
  ) -> [Diagnostic] {
    let said = Dictionary(read.map { ($0.id, $0) }) { first, _ in first }
    let known = Set(meant.map(\.id))
    let lost = meant.filter { unit in
      said[unit.id].map { $0.kind != unit.kind || !isLike(unit.text, $0.text) } ?? true
    }
    return (lost + read.filter { !known.contains($0.id) }).map { unit in
      Diagnostic(
        .unsayable, at: SourceRange(file: file),
        "`\(unit.id)` cannot be kept as it is: \(unit.text.plainText.singleSpaced.prefix(60))",
        notes: ["emphasis, links and citations each hold letters, and no link stands in another"])
    }
  }

  private static func isLike(_ a: [Inline], _ b: [Inline]) -> Bool {
    let (first, second) = (CodedText(a), CodedText(b))
    let letters = { (text: CodedText) in
      CodedText.likeness(text.tokens.filter { $0.code == nil })
    }
    return letters(first) == letters(second) && first.codes == second.codes
  }
}

extension DocumentTree {
  /// The document with its footnotes numbered in the order in which their marks stand.
  var footnotesInOrder: DocumentTree {
    var order: [Int] = []
    for unit in translationUnits {
      for case .footnote(let number) in CodedText(unit.text).codes where !order.contains(number) {
        order.append(number)
      }
    }
    order += footnotes.map(\.number).filter { !order.contains($0) }
    let numbers = Dictionary(order.enumerated().map { ($1, $0 + 1) }) { first, _ in first }
    var document = TextWalk { $0.text.numbered(numbers) }.walked(self)
    for index in document.footnotes.indices {
      let number = document.footnotes[index].number
      document.footnotes[index].number = numbers[number] ?? number
    }
    document.footnotes.sort { $0.number < $1.number }
    return document
  }
}

extension [Inline] {
  /// The text with other numbers for its footnotes.
  fileprivate func numbered(_ numbers: [Int: Int]) -> [Inline] {
    map { inline in
      switch inline {
      case .footnoteMark(let number): .footnoteMark(numbers[number] ?? number)
      case .emphasis(let inner): .emphasis(inner.numbered(numbers))
      case .strong(let inner): .strong(inner.numbered(numbers))
      case .link(let url, let inner): .link(url: url, inner.numbered(numbers))
      case .citation(let key, let note, let inner):
        .citation(key: key, note: note, inner.numbered(numbers))
      case .localized(let inner, let language): .localized(inner.numbered(numbers), language)
      case .text, .entry, .lineBreak: inline
      }
    }
  }
}
