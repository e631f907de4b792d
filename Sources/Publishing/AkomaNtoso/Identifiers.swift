import Documents

/// The identifiers of one file: letters that XML admits, and none given twice.
struct Identifiers {
  private var taken: Set<String> = []

  /// An identifier for a name, or with a number behind it where the name is taken.
  mutating func take(_ name: String) -> String {
    let own = name.isEmpty ? "unnamed" : Anchor.escaped(name)
    if taken.insert(own).inserted { return own }
    var number = 2
    while !taken.insert("\(own)-\(number)").inserted { number += 1 }
    return "\(own)-\(number)"
  }
}
