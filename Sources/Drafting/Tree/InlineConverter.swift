import Diagnostics
import Documents
import Markdown
import Records

/// Turns running Markdown text into that of a document, and notes what it cites.
struct InlineConverter {
  let language: Language
  let file: String
  private(set) var citations: [Key] = []
  private(set) var diagnostics: [Diagnostic] = []
  private var cited: Set<Key> = []

  init(language: Language, file: String) {
    self.language = language
    self.file = file
  }

  mutating func report(
    _ code: DiagnosticCode, from start: SourcePosition, to end: SourcePosition, _ headline: String
  ) {
    let range = SourceRange(file: file, start: start, end: end)
    diagnostics.append(Diagnostic(code, at: range, headline))
  }

  /// The running text of a block that stands at the given place.
  mutating func convert(_ inlines: [MarkdownInline], in block: MarkdownBlock) -> [Inline] {
    var converted: [Inline] = []
    for (index, inline) in inlines.enumerated() {
      var piece = convert(inline, in: block)
      if case .softBreak = inline {
        let next = index + 1 < inlines.count ? [inlines[index + 1]].plainText : ""
        piece = softBreak(between: converted.last.map { [$0].plainText } ?? "", next)
      }
      for inline in piece {
        if case .text(let more) = inline, case .text(let text)? = converted.last {
          converted[converted.count - 1] = .text(text + more)
        } else {
          converted.append(inline)
        }
      }
    }
    return converted
  }

  private mutating func convert(_ inline: MarkdownInline, in block: MarkdownBlock) -> [Inline] {
    switch inline {
    case .text(let text): return [.text(text)]
    case .softBreak: return []
    case .lineBreak: return [.lineBreak]
    case .emphasis(let inner): return [.emphasis(convert(inner, in: block))]
    case .strong(let inner): return [.strong(convert(inner, in: block))]
    case .link(let destination, _, let inner):
      return [.link(url: destination, convert(inner, in: block))]
    case .citation(let target, let note, let inner):
      let key = Key(target)
      if cited.insert(key).inserted { citations.append(key) }
      return [.citation(key: key, note: note, convert(inner, in: block))]
    case .entry(let target, let inner):
      return [.entry(Key(target)), .citation(key: Key(target), convert(inner, in: block))]
    case .footnoteReference(let number): return [.footnoteMark(number)]
    case .code(let text):
      report(.unsupportedMarkdown, from: block.start, to: block.end, "code in the text")
      return [.text(text)]
    case .figure:
      report(
        .unsupportedMarkdown, from: block.start, to: block.end,
        "a figure inside of a text; it stands in a paragraph of its own")
      return []
    case .language(let code, let inner): return fallback(code, convert(inner, in: block), block)
    }
  }

  private mutating func fallback(
    _ code: String, _ inner: [Inline], _ block: MarkdownBlock
  ) -> [Inline] {
    guard let other = Language(rawValue: code) else {
      report(.unsupportedMarkdown, from: block.start, to: block.end, "no language `\(code)`")
      return inner
    }
    return other == language ? inner : [.localized(inner, other)]
  }

  /// A line end is a space, but nothing between two Chinese characters.
  private func softBreak(between before: String, _ after: String) -> [Inline] {
    if language == .zh, let left = before.utf8.last, let right = after.utf8.first,
      left >= 0x80, right >= 0x80
    {
      return []
    }
    return [.text(" ")]
  }
}
