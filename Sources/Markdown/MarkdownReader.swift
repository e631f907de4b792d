import CMarkdown
import Diagnostics

/// Walks the parser's tree and turns it into values; no C type leaves this room.
struct MarkdownReader {
  let source: MarkdownSource
  var blocks: [MarkdownBlock] = []
  var footnotes: [MarkdownFootnote] = []
  var diagnostics: [Diagnostic] = []
  /// Lines of preformatted text, where a footnote is not one.
  var codeLines: [ClosedRange<Int>] = []
  /// Labels seen as plain letters `[^label]` in text, so that no footnote answers them.
  var strayLabels: Set<String> = []

  /// Registers the extensions once, before any thread parses.
  private static let registered: Void = cmark_gfm_core_extensions_ensure_registered()

  init(source: MarkdownSource) { self.source = source }

  mutating func read() {
    _ = MarkdownReader.registered
    guard let parser = cmark_parser_new(CMARK_OPT_FOOTNOTES) else { return }
    defer { cmark_parser_free(parser) }
    cmark_parser_attach_syntax_extension(parser, cmark_find_syntax_extension("table"))
    source.bytes.withUnsafeBytes { bytes in
      if let start = bytes.baseAddress {
        cmark_parser_feed(parser, start.assumingMemoryBound(to: CChar.self), bytes.count)
      }
    }
    guard let root = cmark_parser_finish(parser) else { return }
    defer { cmark_node_free(root) }
    blocks = readBlocks(in: root, within: wholeText, depth: 0)
    checkFootnotes()
  }

  private var wholeText: Extent {
    Extent(start: .start, end: source.position(line: source.lineStarts.count, byteOffset: .max / 2))
  }

  mutating func report(_ code: DiagnosticCode, _ extent: Extent, _ headline: String) {
    diagnostics.append(Diagnostic(code, at: extent.range(source.file), headline))
  }
}

/// From where to where a node stands.
struct Extent {
  var start: SourcePosition
  var end: SourcePosition

  func range(_ file: String) -> SourceRange { SourceRange(file: file, start: start, end: end) }
}

extension MarkdownReader {
  /// Where a node stands; a node without a place takes that of its parent.
  func extent(of node: OpaquePointer, within parent: Extent) -> Extent {
    let line = Int(cmark_node_get_start_line(node))
    let lastLine = Int(cmark_node_get_end_line(node))
    guard line > 0 else { return parent }
    let start = source.position(
      line: line, byteOffset: Int(cmark_node_get_start_column(node)) - 1)
    guard lastLine >= line else { return Extent(start: start, end: start) }
    let end = source.position(line: lastLine, byteOffset: Int(cmark_node_get_end_column(node)))
    return Extent(start: start, end: max(start, end))
  }

  func children(of node: OpaquePointer) -> some Sequence<OpaquePointer> {
    sequence(state: cmark_node_first_child(node)) { next -> OpaquePointer? in
      guard let child = next else { return nil }
      next = cmark_node_next(child)
      return child
    }
  }

  func literal(of node: OpaquePointer) -> String {
    cmark_node_get_literal(node).map { String(cString: $0) } ?? ""
  }
}
