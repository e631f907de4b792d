package import Documents

/// What a template renders to: Markdown, and for its stretches what stands behind them.
package struct RenderedText: Sendable, Hashable {
  /// The Markdown.
  package var markdown: String
  /// What stands behind which bytes, ordered by where the stretches begin.
  package var spans: [OriginSpan]

  package init(markdown: String, spans: [OriginSpan] = []) {
    self.markdown = markdown
    self.spans = spans
  }
}

/// A stretch of rendered text and what stands behind it.
package struct OriginSpan: Sendable, Hashable {
  /// The UTF-8 bytes of the Markdown.
  package var range: Range<Int>
  /// What stands behind them.
  package var origin: Origin

  package init(_ range: Range<Int>, _ origin: Origin) {
    self.range = range
    self.origin = origin
  }
}
