extension Int {
  /// So many things of a name: 1 record, 2 records.
  func of(_ noun: String) -> String { of(noun, "\(noun)s") }

  /// So many things of a name with a plural of its own: 1 index, 2 indexes.
  func of(_ noun: String, _ plural: String) -> String { "\(self) \(self == 1 ? noun : plural)" }
}
