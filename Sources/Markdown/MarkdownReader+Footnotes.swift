import CMarkdown
import Diagnostics

// The parser drops a footnote that nothing refers to and turns a mark without its footnote into
// letters; both are found by comparing what the source writes with what the tree holds.
extension MarkdownReader {
  /// Keeps a definition; the parser hands them over in the order of their first marks.
  mutating func readFootnote(_ node: OpaquePointer, _ extent: Extent, _ depth: Int) {
    let head = LineHead(source.bytes, source.line(extent.start.line))
    let places = head.footnotes.filter { $0.lowerBound <= extent.start.offset }
    let label = places.last.map(label(_:)) ?? ""
    let blocks = readBlocks(in: node, within: extent, depth: depth + 1)
    footnotes.append(
      MarkdownFootnote(
        number: footnotes.count + 1, label: label, blocks: blocks, start: extent.start,
        end: extent.end))
  }

  /// Remembers every `[^label]` that stands as letters in a text.
  mutating func noteStrayLabels(in text: String) {
    let span = text.utf8Span.span
    guard span.indices.contains(where: { span[$0] == UInt8(ascii: "^") }) else { return }
    let bytes = Array(text.utf8)
    for index in bytes.indices where bytes[index] == UInt8(ascii: "[") {
      if let label = LineHead.footnoteLabel(bytes, at: index, bytes.count) {
        strayLabels.insert(String(decoding: bytes[label], as: UTF8.self))
      }
    }
  }

  /// Reports footnotes without a mark, and marks without a footnote.
  mutating func checkFootnotes() {
    var kept: [String: Int] = [:]
    for footnote in footnotes { kept[footnote.label, default: 0] += 1 }
    let codeLines = Set(codeLines.flatMap { Array($0) })
    for line in 1...source.lineStarts.count where !codeLines.contains(line) {
      let range = source.line(line)
      let head = LineHead(source.bytes, range)
      for label in head.footnotes.map(label(_:)) {
        if kept[label, default: 0] > 0 {
          kept[label, default: 0] -= 1
        } else {
          let headline = "nothing refers to the footnote `[^\(label)]`"
          diagnostics.append(Diagnostic(.unusedFootnote, at: source.range(ofLine: line), headline))
        }
      }
      if !strayLabels.isEmpty { checkMarks(in: head.text..<range.upperBound) }
    }
  }

  private func label(_ range: Range<Int>) -> String {
    String(decoding: source.bytes[range], as: UTF8.self)
  }

  private mutating func checkMarks(in range: Range<Int>) {
    var index = range.lowerBound
    while index < range.upperBound {
      if source.bytes[index] == UInt8(ascii: "\\") {
        index += 2
        continue
      }
      if let place = LineHead.footnoteLabel(source.bytes, at: index, range.upperBound),
        strayLabels.contains(label(place))
      {
        let start = source.position(at: index)
        let end = source.position(at: place.upperBound + 1)
        report(
          .missingFootnote, Extent(start: start, end: end), "no footnote `[^\(label(place))]`")
      }
      index += 1
    }
  }
}
