import Records

extension FilterTable {
  static let firmnessFilters = [
    Filter(
      "inferred", "Takes a value that no source prints and that follows from one.", takes: .any,
      gives: .same
    ) { value, _, context in
      isInferred(value, context) ? value : nil
    },
    Filter(
      "stated", "Takes a value unless no source prints it and it only follows from one.",
      takes: .any, gives: .same
    ) { value, _, context in
      isInferred(value, context) ? nil : value
    },
  ]

  /// Whether a field as a whole follows from its sources; a translation of what one prints does not.
  private static func isInferred(_ value: Drawn, _ context: FilterContext) -> Bool {
    guard let record = value.record, !value.path.isEmpty else { return false }
    return context.view.isInferred(record, value.path)
  }
}
