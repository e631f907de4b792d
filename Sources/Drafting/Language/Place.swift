import Diagnostics

/// Where an expression stands, for what goes wrong only when a record is drawn.
struct Place: Sendable {
  var range: SourceRange
  /// The expression without its filters, as its author wrote it.
  var written: String

  var line: Int { range.start.line }
}
