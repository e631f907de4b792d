package import Diagnostics
package import Documents
import Markdown
package import Records

/// Turns rendered Markdown into the blocks of a document.
///
/// `#` is a section (I.), `##` a part of it (A.), `###` a heading without number, such as a meeting.
/// A paragraph gets the next number; a numbered list after it is its sub-paragraphs (a), (b), below
/// them (i), (ii), whatever numbers the Markdown has. A paragraph that is wholly strong and stands
/// directly before a table is the table's caption. `>` is a quotation, without number.
package struct TreeBuilder: Sendable {
  /// The language of the document.
  package var language: Language
  /// The file that diagnostics name where no origin names a better one.
  package var file: String
  /// Whether paragraphs get numbers.
  package var numbersParagraphs: Bool

  package init(language: Language, file: String, numbersParagraphs: Bool = true) {
    self.language = language
    self.file = file
    self.numbersParagraphs = numbersParagraphs
  }

  /// The blocks and footnotes of a text, what it cites, and what is wrong with it.
  package func build(_ text: RenderedText) -> Tree {
    let markdown = MarkdownDocument(parsing: text.markdown, file: file)
    let index = OriginIndex(text.spans)
    var assembly = TreeAssembly(builder: self, index: index)
    for (position, block) in markdown.blocks.enumerated() {
      let next = position + 1 < markdown.blocks.count ? markdown.blocks[position + 1] : nil
      assembly.add(block, before: next)
    }
    for footnote in markdown.footnotes { assembly.add(footnote) }
    assembly.checkSections()
    let diagnostics = markdown.diagnostics + assembly.converter.diagnostics
    var tree = Tree(
      blocks: assembly.blocks, footnotes: assembly.footnotes,
      citations: assembly.converter.citations,
      diagnostics: diagnostics.map { place($0, index) }.sorted())
    tree.figures = assembly.figures
    tree.places = assembly.places
    return tree
  }

  /// The running text of a line such as the asterisk note: the paragraphs, joined by line breaks.
  package func inlines(_ text: RenderedText) -> Tree.Line {
    let tree = TreeBuilder(language: language, file: file, numbersParagraphs: false).build(text)
    var inlines: [Inline] = []
    for case .paragraph(_, let paragraph) in tree.blocks.map(\.content) {
      inlines += (inlines.isEmpty ? [] : [.lineBreak]) + paragraph
    }
    return Tree.Line(
      inlines: inlines, citations: tree.citations, diagnostics: tree.diagnostics)
  }

  /// Moves a diagnostic to the file and line that a person wrote, where an origin knows them.
  private func place(_ diagnostic: Diagnostic, _ index: OriginIndex) -> Diagnostic {
    guard let offset = diagnostic.range?.start.offset else { return diagnostic }
    var placed = diagnostic
    for origin in index.origins(of: offset..<offset + 1) {
      switch origin {
      case .prose(let file, let line), .wording(let file, let line):
        placed.range = SourceRange(file: file, start: SourcePosition(line: line, column: 1))
        return placed
      case .record(let key, let field, _):
        placed.notes.append("The text comes from \(key)\(field.map { ", field `\($0)`" } ?? "").")
      }
    }
    return placed
  }
}

/// What a rendered text becomes.
package struct Tree: Sendable, Hashable {
  /// The blocks, numbered.
  package var blocks: [Block]
  /// The footnotes, numbered.
  package var footnotes: [Footnote]
  /// The records cited, each once, in the order in which they are first cited.
  package var citations: [Key]
  /// What is wrong.
  package var diagnostics: [Diagnostic]
  /// The figures asked for, by the addresses of the blocks in whose place they come.
  var figures: [String: FigureRequest] = [:]
  /// The bytes of the Markdown from which blocks and footnotes were made, by their addresses.
  var places: [String: Range<Int>] = [:]

  /// A line of running text, and what it cites.
  package struct Line: Sendable, Hashable {
    /// The text.
    package var inlines: [Inline]
    /// The records cited, each once, in order.
    package var citations: [Key]
    /// What is wrong.
    package var diagnostics: [Diagnostic]
  }
}
