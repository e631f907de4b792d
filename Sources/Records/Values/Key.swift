/// The address of a record, such as `untoc-wg3/5` or `untoc-cop/resolution/7/4`.
///
/// The same string names a record on the command line, in JSON and in the address of its page.
public struct Key: Sendable, Hashable, Comparable, CustomStringConvertible,
  ExpressibleByStringLiteral
{
  /// The whole address.
  public let text: String

  /// Makes the key of that address.
  public init(_ text: String) { self.text = text }

  /// Makes a key from a literal in code or in a test.
  public init(stringLiteral text: String) { self.text = text }

  /// The address of something that belongs to this: `untoc-wg3/5` and `item/2` give `untoc-wg3/5/item/2`.
  public func appending(_ part: String) -> Key { Key("\(text)/\(part)") }

  /// The key of the document of a symbol, such as `doc/CTOC/COP/WG.3/2012/5`.
  public static func document(_ symbol: String) -> Key { Key("doc/\(symbol)") }

  /// The symbol, where this is the key of a document with one.
  public var symbol: String? { text.hasPrefix("doc/") ? String(text.dropFirst(4)) : nil }

  /// The address itself.
  public var description: String { text }

  /// Orders keys by their parts, numbers by value, so that session 10 follows session 9.
  public static func < (a: Key, b: Key) -> Bool {
    let left = a.text.utf8.split(separator: 47, omittingEmptySubsequences: false)
    let right = b.text.utf8.split(separator: 47, omittingEmptySubsequences: false)
    for (x, y) in zip(left, right) where !x.elementsEqual(y) {
      if let m = number(x), let n = number(y), m != n { return m < n }
      return x.lexicographicallyPrecedes(y)
    }
    return left.count < right.count
  }

  private static func number(_ bytes: Substring.UTF8View.SubSequence) -> Int? {
    Int(Substring(bytes))
  }
}
