/// What writing an output did.
package struct WriteSummary: Sendable, Hashable {
  /// The files that are new or changed, in the order in which they were given.
  package var written: [String] = []
  /// How many files stood there already with the same bytes.
  package var unchanged = 0
  /// The files of the former build that are no longer produced.
  package var removed: [String] = []
}
