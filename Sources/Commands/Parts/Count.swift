extension Int {
  /// So many things of a name: 1 record, 2 records.
  func of(_ noun: String) -> String { "\(self) \(noun)\(self == 1 ? "" : "s")" }
}
