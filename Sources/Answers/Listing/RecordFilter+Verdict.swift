import Archive
import Records

extension RecordFilter {
  /// Whether a record meets every criterion that is set; `nil` where that is not known.
  ///
  /// A criterion that does not apply to its kind is not met: a document has no subject of its own.
  ///
  /// - Parameters:
  ///   - entry: The record.
  ///   - values: Its fields in view, or as much of them as is asked about.
  ///   - view: What is in view.
  ///   - criteria: The criteria that count, by name; all where it is `nil`.
  func verdict(
    on entry: Entry, _ values: FieldValues, in view: RecordView, only criteria: [String]? = nil
  ) -> Bool? {
    var isOpen = false
    for criterion in self.criteria where criteria?.contains(criterion.name) ?? true {
      guard criterion.applies(entry.kind) else { return false }
      switch criterion.test(self, entry, values, view) {
      case true?: continue
      case false?: return false
      case nil: isOpen = true
      }
    }
    return isOpen ? nil : true
  }
}

/// The records of which it is not known whether they meet a filter.
struct Undecided {
  private(set) var keys: [Key] = []

  /// Whether a verdict admits a record; one of which it is not known is noted.
  mutating func admits(_ verdict: Bool?, _ key: Key) -> Bool {
    if verdict == nil, keys.last != key { keys.append(key) }
    return verdict == true
  }
}
