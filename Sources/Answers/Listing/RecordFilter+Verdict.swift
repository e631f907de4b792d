import Archive
public import Records

extension RecordFilter {
  /// Whether a record in view meets every criterion that is set; `nil` where that is not known.
  ///
  /// A criterion that does not apply to its kind is not met; a record out of view meets none.
  public func admits(_ key: Key, in view: RecordView) -> Bool? {
    guard let entry = view[key], let values = view.values(of: key) else { return false }
    return criteria.isEmpty ? true : verdict(on: entry, values, in: view)
  }

  /// Whether a record, or as much of its fields as is given, meets every criterion that is set; `nil`
  /// where that is not known.
  ///
  /// A criterion that does not apply to its kind is not met: a document has no subject of its own.
  func verdict(on entry: Entry, _ values: FieldValues, in view: RecordView) -> Bool? {
    var isOpen = false
    for criterion in criteria {
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
