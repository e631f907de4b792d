import Diagnostics
import Records

/// What is wrong with a key that names nothing.
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

  /// Whether the first part of a key is known, so that the fault lies further on.
  func hasRoot(_ text: String) -> Bool {
    let first = String(text.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? ""
    return KnownBodies.roots[first] != nil || body(Key(first)) != nil || treaty(Key(first)) != nil
  }

  /// The longest beginning of a malformed key that is itself the key of something, or its root.
  func longestAddress(of text: String) -> String {
    // No key but that of a document has more than four parts, and those fail at an empty part only.
    let parts = text.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 4, omittingEmptySubsequences: false
    ).map { String($0) ?? "" }
    for count in stride(from: min(4, parts.count - 1), to: 1, by: -1) {
      let key = parts.prefix(count).joined(separator: "/")
      if address(of: Key(key)) != nil { return key }
    }
    return parts[0]
  }

  func rest(of text: String) -> String {
    String(text.utf8.dropFirst(longestAddress(of: text).utf8.count)) ?? ""
  }
}
