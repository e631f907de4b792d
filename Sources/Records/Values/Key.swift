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
  public var symbol: String? { hasSymbol ? String(text.utf8.dropFirst(4)) : nil }

  /// Whether this is the key of a document with a symbol.
  public var hasSymbol: Bool { text.utf8.starts(with: "doc/".utf8) }

  /// What stands between its strokes.
  package var parts: [String] {
    var text = text
    return text.withUTF8 { bytes in
      bytes.split(separator: Self.slash, omittingEmptySubsequences: false)
        .map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Whether nothing stands before, after or between two of its strokes.
  package var hasEmptyPart: Bool {
    let bytes = text.utf8Span.span
    var isAfterSlash = true
    for at in bytes.indices {
      if bytes[at] == Self.slash, isAfterSlash { return true }
      isAfterSlash = bytes[at] == Self.slash
    }
    return isAfterSlash
  }

  /// The address itself.
  public var description: String { text }

  /// Orders keys by their parts, numbers by value, so that session 10 follows session 9.
  public static func < (a: Key, b: Key) -> Bool {
    // Over bytes and without parts of their own: keys are sorted often, and by the thousand.
    let (left, right) = (a.text.utf8Span.span, b.text.utf8Span.span)
    var at = 0
    var start = 0
    while at < left.count, at < right.count, left[at] == right[at] {
      if left[at] == slash { start = at + 1 }
      at += 1
    }
    let (leftEnd, rightEnd) = (endOfPart(left, from: at), endOfPart(right, from: at))
    // No difference within the part: one key has more parts than the other.
    if leftEnd == at, rightEnd == at { return left.count < right.count }
    if let m = number(left, start..<leftEnd), let n = number(right, start..<rightEnd), m != n {
      return m < n
    }
    if leftEnd == at || rightEnd == at { return leftEnd == at }
    return left[at] < right[at]
  }

  private static let slash = UInt8(ascii: "/")

  private static func endOfPart(_ bytes: Span<UInt8>, from start: Int) -> Int {
    var end = start
    while end < bytes.count, bytes[end] != slash { end += 1 }
    return end
  }

  private static func number(_ bytes: Span<UInt8>, _ part: Range<Int>) -> Int? {
    guard (1...18).contains(part.count) else { return nil }
    var number = 0
    for at in part {
      guard (48...57).contains(bytes[at]) else { return nil }
      number = number * 10 + Int(bytes[at]) - 48
    }
    return number
  }
}
