package import Diagnostics

/// Reads YAML as front matter needs it: text, lists and named values, every one with its place.
package enum YAMLReader {
  /// The bytes that front matter has at most.
  package static let maximumSize = 1_000_000
  /// The values that front matter has at most.
  package static let maximumCount = 50_000
  /// The values that stand in one another at most.
  package static let maximumDepth = 32

  /// Reads the fields of a record.
  package static func read(_ frontMatter: FrontMatter) -> (node: Node?, diagnostics: [Diagnostic]) {
    read(frontMatter.yaml, file: frontMatter.file, start: frontMatter.yamlStart)
  }

  /// Reads a YAML text of one document.
  ///
  /// What can be said without the offending part (an anchor, a tag, a name given twice) is said, and
  /// the rest is read; malformed text and exceeded limits end the reading.
  ///
  /// - Parameters:
  ///   - text: the YAML.
  ///   - file: the file that it stands in.
  ///   - start: where in the file it begins.
  /// - Returns: the value, null where the text says nothing, `nil` where the reading ended early;
  ///   and all problems found.
  package static func read(
    _ text: Substring, file: String, start: SourcePosition = .start
  ) -> (node: Node?, diagnostics: [Diagnostic]) {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= maximumSize else {
        let headline = "\(bytes.count) bytes of front matter, where at most \(maximumSize) are read"
        let range = SourceRange(file: file, start: start)
        return (nil, [Diagnostic(.frontMatterTooLarge, at: range, headline)])
      }
      // A stream cannot be opened only where memory is short, and then nothing else works either.
      guard let events = EventStream(bytes) else { return (nil, []) }
      var builder = NodeBuilder(
        events: events, cursor: PositionCursor(bytes, start: start), file: file)
      let node = builder.build()
      return (node, builder.diagnostics)
    }
  }
}
