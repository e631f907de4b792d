/// What stands behind the words of a document, closer than its blocks tell.
package struct WordOrigins: Sendable, Hashable {
  /// A stretch of a passage and what stands behind it.
  package struct Stretch: Sendable, Hashable {
    /// The UTF-8 bytes of the passage's letters.
    package var range: Range<Int>
    /// What stands behind them.
    package var origin: Origin

    /// Makes a stretch.
    package init(_ range: Range<Int>, _ origin: Origin) {
      self.range = range
      self.origin = origin
    }
  }

  private var stretches: [String: [Stretch]]

  /// Makes them of the stretches of passages, by the addresses of these.
  package init(_ stretches: [String: [Stretch]] = [:]) { self.stretches = stretches }

  /// The stretches of a passage, in order; none where nothing closer is known.
  package subscript(id: String) -> [Stretch] { stretches[id] ?? [] }
}
