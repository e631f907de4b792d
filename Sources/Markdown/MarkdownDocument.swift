package import Diagnostics

/// A Markdown text as values: its blocks, its footnotes, and what is wrong with it.
package struct MarkdownDocument: Sendable, Hashable {
  /// The blocks in the order of the text; empty where a bound was crossed.
  package var blocks: [MarkdownBlock]
  /// The footnotes referred to, numbered from 1 in the order of their first marks.
  package var footnotes: [MarkdownFootnote]
  /// What is wrong, in the order of the text.
  package var diagnostics: [Diagnostic]

  /// Reads a text.
  ///
  /// A text beyond the bounds is not parsed at all: the parser behind this room is fast on what
  /// people write and can be made to take gigabytes on what they do not.
  package init(parsing text: String, file: String) {
    let source = MarkdownSource(text, file: file)
    let bounds = MarkdownBounds.check(source)
    guard bounds.isEmpty else {
      self.init(blocks: [], footnotes: [], diagnostics: bounds)
      return
    }
    var reader = MarkdownReader(source: source)
    reader.read()
    self.init(
      blocks: reader.blocks, footnotes: reader.footnotes,
      diagnostics: Array(Set(reader.diagnostics)).sorted())
  }

  package init(
    blocks: [MarkdownBlock], footnotes: [MarkdownFootnote], diagnostics: [Diagnostic]
  ) {
    self.blocks = blocks
    self.footnotes = footnotes
    self.diagnostics = diagnostics
  }
}

/// A footnote with the label under which the text defines it.
package struct MarkdownFootnote: Sendable, Hashable {
  /// Its number, from 1, in the order of the first marks.
  package var number: Int
  /// The label between `[^` and `]`.
  package var label: String
  /// What it says.
  package var blocks: [MarkdownBlock]
  /// Where its definition begins.
  package var start: SourcePosition
  /// Where its definition ends.
  package var end: SourcePosition
}
