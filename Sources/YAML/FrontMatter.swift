package import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// The two parts of a record: the fields between two lines `---`, and the text after them.
package struct FrontMatter: Sendable, Hashable {
  /// The file that both stand in.
  package let file: String
  /// The fields, in YAML.
  package let yaml: Substring
  /// Where the fields begin: the second line of the file.
  package let yamlStart: SourcePosition
  /// The text after the closing line.
  package let body: Substring
  /// Where the text begins.
  package let bodyStart: SourcePosition

  /// Finds the front matter of a text.
  ///
  /// - Parameters:
  ///   - text: the whole file.
  ///   - file: its path, for diagnostics.
  /// - Returns: the two parts, or why there are none.
  package static func split(_ text: String, file: String) -> (FrontMatter?, [Diagnostic]) {
    var text = text
    let found = text.withUTF8 { Fence.find(in: $0) }
    guard let opening = found.opening else {
      let end = SourcePosition(line: 1, column: 2, offset: min(1, text.utf8.count))
      let diagnostic = Diagnostic(
        .missingFrontMatter, at: SourceRange(file: file, end: end), "no front matter",
        notes: ["the first line must be `---`"])
      return (nil, [diagnostic])
    }
    guard let closing = found.closing else {
      let end = SourcePosition(line: 1, column: 4, offset: 3)
      let diagnostic = Diagnostic(
        .unclosedFrontMatter, at: SourceRange(file: file, end: end), "front matter not closed",
        notes: ["no further line `---` follows"])
      return (nil, [diagnostic])
    }
    let utf8 = text.utf8
    func index(_ offset: Int) -> String.Index { utf8.index(utf8.startIndex, offsetBy: offset) }
    let parts = FrontMatter(
      file: file, yaml: text[index(opening.end)..<index(closing.start)],
      yamlStart: SourcePosition(line: 2, column: 1, offset: opening.end),
      body: text[index(closing.end)...],
      bodyStart: SourcePosition(line: closing.line + 1, column: 1, offset: closing.end))
    return (parts, [])
  }
}

/// A line `---`: its offsets, its end behind the line end, and its number.
private struct Fence {
  let start: Int
  let end: Int
  let line: Int

  /// The fence in the first line and the next one, as far as they are there.
  static func find(in bytes: UnsafeBufferPointer<UInt8>) -> (opening: Fence?, closing: Fence?) {
    var opening: Fence?
    var start = 0
    var line = 1
    while start < bytes.count, let base = bytes.baseAddress {
      let rest = base + start
      let length = memchr(rest, 0x0A, bytes.count - start)
        .map { rest.distance(to: $0.assumingMemoryBound(to: UInt8.self)) }
      let end = length.map { start + $0 + 1 } ?? bytes.count
      if isFence(bytes[start..<end]) {
        let fence = Fence(start: start, end: end, line: line)
        if opening != nil { return (opening, fence) }
        opening = fence
      } else if opening == nil {
        return (nil, nil)
      }
      start = end
      line += 1
    }
    return (opening, nil)
  }

  /// Three hyphens, then nothing that one can see.
  private static func isFence(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> Bool {
    line.starts(with: [0x2D, 0x2D, 0x2D])
      && line.dropFirst(3).allSatisfy { $0 == 0x20 || $0 == 0x09 || $0 == 0x0D || $0 == 0x0A }
  }
}
