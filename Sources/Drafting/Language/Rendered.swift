package import Diagnostics
package import Records

/// What a template gives: Markdown, and for every stretch of it where it comes from.
package struct Rendered: Sendable {
  /// A stretch of the Markdown of one origin.
  package struct Span: Sendable, Equatable {
    /// The stretch, in UTF-8 bytes.
    package var range: Range<Int>
    /// Where it comes from.
    package var origin: RenderedOrigin
  }

  /// The Markdown.
  package var markdown: String
  /// The stretches, in order, which together cover it.
  package var spans: [Span]
  /// The values that were not there; where there is one the Markdown must not be used.
  package var problems: [Diagnostic]

  /// Makes a rendering of its parts.
  package init(markdown: String, spans: [Span], problems: [Diagnostic]) {
    self.markdown = markdown
    self.spans = spans
    self.problems = problems
  }
}

/// Where a stretch of rendered Markdown comes from.
package enum RenderedOrigin: Sendable, Hashable {
  /// A field of a record; the path is empty for the record itself.
  case record(Key, path: String)
  /// A line of a template.
  case wording(file: String, line: Int)
  /// A line of the officer's own prose.
  case prose(file: String, line: Int)
}
