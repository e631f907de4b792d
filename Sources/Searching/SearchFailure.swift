internal import GRDB

/// Why an index cannot be opened or written.
public struct SearchFailure: Error, Sendable {
  /// What went wrong, in words.
  public let words: String
  /// The file; `nil` for an index in memory.
  public let path: String?

  init(_ error: any Error, _ path: String?) {
    words = (error as? DatabaseError)?.message ?? "\(error)"
    self.path = path
  }
}
