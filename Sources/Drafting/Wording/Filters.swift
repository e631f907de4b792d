extension FilterTable {
  /// The filters that need no archive; others, such as those that print citations, are added.
  package static let standard = FilterTable(
    numberFilters + dateFilters + textFilters + listFilters + orderFilters + recordFilters
      + firmnessFilters)
}
