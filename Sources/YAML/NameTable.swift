/// Finds a name among the pairs of one mapping: by a scan while they are few, then by a table.
struct NameTable {
  private var numbers: [String: Int] = [:]

  /// The number of the pair that has the name already, `nil` where none has.
  mutating func number(of name: String, among pairs: [Node.Pair], from first: Int) -> Int? {
    guard pairs.count - first > 16 else { return pairs[first...].firstIndex { $0.key == name } }
    for number in (first + numbers.count)..<pairs.count { numbers[pairs[number].key] = number }
    return numbers[name]
  }
}
