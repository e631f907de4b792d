/// A piece of running text.
package indirect enum MarkdownInline: Sendable, Hashable {
  /// Letters as they are, entities and escapes resolved.
  case text(String)
  /// The end of a line of the source inside a paragraph.
  case softBreak
  /// A line break that the author asked for.
  case lineBreak
  /// Emphasised text.
  case emphasis([MarkdownInline])
  /// Strongly emphasised text.
  case strong([MarkdownInline])
  /// Text as it would be typed.
  case code(String)
  /// A link to a safe address.
  case link(destination: String, title: String?, [MarkdownInline])
  /// A citation in its internal form `[resolution 7/4](record:untoc-cop/resolution/7/4)`,
  /// with a title where something is to be known of the place cited.
  case citation(target: String, title: String? = nil, [MarkdownInline])
  /// A figure in its internal form `[figure](figure:matrix?body=untoc-wg3)`.
  case figure(MarkdownFigure)
  /// The name of a record where its entry begins, in the form `[resolution 7/4](entry:KEY)`.
  case entry(target: String, [MarkdownInline])
  /// Text that is in another language than its surroundings: `[title](lang:en)`.
  case language(code: String, [MarkdownInline])
  /// The mark of a footnote, by the footnote's number.
  case footnoteReference(number: Int)
}

extension [MarkdownInline] {
  /// The letters alone, without markup and marks of footnotes.
  package var plainText: String {
    var text = ""
    for inline in self {
      switch inline {
      case .text(let letters), .code(let letters): text += letters
      case .softBreak, .lineBreak: text += " "
      case .emphasis(let children), .strong(let children), .link(_, _, let children),
        .citation(_, _, let children), .language(_, let children), .entry(_, let children):
        text += children.plainText
      case .footnoteReference, .figure: break
      }
    }
    return text
  }
}
