import CMarkdown
import Diagnostics

extension MarkdownReader {
  /// The running text inside a node, neighbouring letters joined.
  mutating func readInlines(
    in node: OpaquePointer, within parent: Extent, depth: Int = 0
  ) -> [MarkdownInline] {
    guard depth <= MarkdownBounds.nesting else {
      report(.markdownBound, parent, "emphasis and links nested more than 16 deep")
      return []
    }
    var inlines: [MarkdownInline] = []
    for child in children(of: node) {
      for inline in readInline(child, parent, depth) {
        if case .text(let more) = inline, case .text(let text)? = inlines.last {
          inlines[inlines.count - 1] = .text(text + more)
        } else {
          inlines.append(inline)
        }
      }
    }
    return inlines
  }

  private mutating func readInline(
    _ node: OpaquePointer, _ parent: Extent, _ depth: Int
  ) -> [MarkdownInline] {
    switch cmark_node_get_type(node) {
    case CMARK_NODE_TEXT:
      let text = literal(of: node)
      noteStrayLabels(in: text)
      return [.text(text)]
    case CMARK_NODE_SOFTBREAK: return [.softBreak]
    case CMARK_NODE_LINEBREAK: return [.lineBreak]
    case CMARK_NODE_CODE: return [.code(literal(of: node))]
    case CMARK_NODE_EMPH:
      return [.emphasis(readInlines(in: node, within: parent, depth: depth + 1))]
    case CMARK_NODE_STRONG:
      return [.strong(readInlines(in: node, within: parent, depth: depth + 1))]
    case CMARK_NODE_LINK: return readLink(node, parent, depth)
    case CMARK_NODE_FOOTNOTE_REFERENCE:
      return [.footnoteReference(number: Int(literal(of: node)) ?? 0)]
    case CMARK_NODE_HTML_INLINE:
      report(.rawHTML, extent(of: node, within: parent), "HTML in the text")
      return []
    case CMARK_NODE_IMAGE:
      report(.unsupportedMarkdown, extent(of: node, within: parent), "image in the text")
      return []
    default:
      report(.unsupportedMarkdown, parent, "construction not supported")
      return []
    }
  }

  private mutating func readLink(
    _ node: OpaquePointer, _ parent: Extent, _ depth: Int
  ) -> [MarkdownInline] {
    let destination = cmark_node_get_url(node).map { String(cString: $0) } ?? ""
    let title = cmark_node_get_title(node).map { String(cString: $0) } ?? ""
    let known = title.isEmpty ? nil : title
    let children = readInlines(in: node, within: parent, depth: depth + 1)
    switch LinkTarget(destination) {
    case .safe:
      return [.link(destination: destination, title: known, children)]
    case .record(let target, let language):
      return [.citation(target: target, title: known, marked(children, language))]
    case .entry(let target, let language):
      return [.entry(target: target, marked(children, language))]
    case .figure(let figure): return [.figure(figure)]
    case .language(let code): return [.language(code: code, children)]
    case .unsafe:
      report(.unsafeLink, extent(of: node, within: parent), "link to `\(destination)`")
      return children
    }
  }

  /// The name of a record, in another language than the text's where it has none in that.
  private func marked(_ name: [MarkdownInline], _ language: String?) -> [MarkdownInline] {
    language.map { [.language(code: $0, name)] } ?? name
  }
}
