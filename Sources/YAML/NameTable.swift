/// Finds a name among the pairs of one mapping: by a scan while they are few, then by a table.
struct NameTable {
  private var numbers: [String: Int] = [:]

  /// The number of the pair that has the name already, `nil` where none has.
  mutating func number(of name: String, among pairs: [Node.Pair]) -> Int? {
    guard pairs.count > 16 else { return pairs.firstIndex { $0.key == name } }
    for number in numbers.count..<pairs.count { numbers[pairs[number].key] = number }
    return numbers[name]
  }
}
