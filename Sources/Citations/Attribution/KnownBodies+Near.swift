import Diagnostics
import Records

extension KnownBodies {
  /// The key with its first part mended, where that part is nearly the id of a body or treaty.
  func near(_ text: String) -> [Key] {
    let first = text.utf8.prefix { $0 != UInt8(ascii: "/") }
    let rest = text.utf8.dropFirst(first.count)
    let word = String(first) ?? ""
    let ids = bodies.map(\.id) + treaties.map(\.id) + KnownBodies.roots.keys.sorted()
    guard !ids.contains(word), let near = NearMiss.of(word, among: ids) else { return [] }
    return [Key(near + (String(rest) ?? ""))]
  }
}
