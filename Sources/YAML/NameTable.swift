/// The names of one mapping: a scan while they are few, a table once they are many.
struct NameTable {
  private var few: [String] = []
  private var many: [String: Int] = [:]

  /// Adds a name with its number, or gives the number under which it stands already.
  mutating func add(_ name: String, at number: Int) -> Int? {
    if many.isEmpty {
      if let known = few.firstIndex(of: name) { return known }
      few.append(name)
      if few.count > 16 {
        for (number, name) in few.enumerated() { many[name] = number }
      }
      return nil
    }
    if let known = many[name] { return known }
    many[name] = number
    return nil
  }
}
