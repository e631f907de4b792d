/// The filters that templates may use, by name.
package struct FilterTable: Sendable {
  /// The filters in the order in which they are documented.
  package private(set) var filters: [Filter]
  private var positions: [String: Int] = [:]

  /// Makes a table; of two filters of one name the later stands.
  package init(_ filters: [Filter]) {
    self.filters = []
    for filter in filters { add(filter) }
  }

  /// The filter of that name.
  package subscript(name: String) -> Filter? { positions[name].map { filters[$0] } }

  /// Where the filter of that name stands among all.
  func position(of name: String) -> Int? { positions[name] }

  /// Adds a filter, in place of one of the same name.
  package mutating func add(_ filter: Filter) {
    if let position = positions[filter.name] {
      filters[position] = filter
    } else {
      positions[filter.name] = filters.count
      filters.append(filter)
    }
  }
}
