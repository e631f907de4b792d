/// A JSON value whose members keep their order, so that the same answer is the same bytes.
public indirect enum JSON: Sendable, Hashable {
  /// No value.
  case null
  /// True or false.
  case bool(Bool)
  /// A whole number.
  case number(Int)
  /// A text.
  case string(String)
  /// Values in order.
  case array([JSON])
  /// Members in order.
  case object([Member])

  /// One member of an object.
  public struct Member: Sendable, Hashable {
    /// Its name.
    public var name: String
    /// Its value.
    public var value: JSON

    /// Makes a member from its name and value.
    public init(_ name: String, _ value: JSON) {
      self.name = name
      self.value = value
    }
  }

  /// The value as text, indented by two spaces, ended by a line feed.
  public var text: String {
    var bytes: [UInt8] = []
    write(into: &bytes, indent: 0)
    bytes.append(10)
    return String(decoding: bytes, as: UTF8.self)
  }

  private func write(into bytes: inout [UInt8], indent: Int) {
    switch self {
    case .null: bytes += "null".utf8
    case .bool(let flag): bytes += (flag ? "true" : "false").utf8
    case .number(let number): bytes += String(number).utf8
    case .string(let text): JSON.quote(text, into: &bytes)
    case .array(let values):
      JSON.list(values, "[", "]", into: &bytes, indent) { $0.write(into: &$1, indent: indent + 2) }
    case .object(let members):
      JSON.list(members, "{", "}", into: &bytes, indent) { member, bytes in
        JSON.quote(member.name, into: &bytes)
        bytes += ": ".utf8
        member.value.write(into: &bytes, indent: indent + 2)
      }
    }
  }

  private static func list<T>(
    _ elements: [T], _ open: String, _ close: String, into bytes: inout [UInt8], _ indent: Int,
    _ write: (T, inout [UInt8]) -> Void
  ) {
    bytes += open.utf8
    for (index, element) in elements.enumerated() {
      bytes += (index == 0 ? "\n" : ",\n").utf8
      bytes += repeatElement(32, count: indent + 2)
      write(element, &bytes)
    }
    if !elements.isEmpty {
      bytes.append(10)
      bytes += repeatElement(32, count: indent)
    }
    bytes += close.utf8
  }

  private static func quote(_ text: String, into bytes: inout [UInt8]) {
    bytes.append(34)
    for byte in text.utf8 {
      switch byte {
      case 34, 92: bytes += [92, byte]
      case 10: bytes += "\\n".utf8
      case 9: bytes += "\\t".utf8
      case 0..<32, 127:
        bytes += (byte < 16 ? "\\u000" : "\\u00").utf8
        bytes += String(byte, radix: 16).utf8
      default: bytes.append(byte)
      }
    }
    bytes.append(34)
  }
}
