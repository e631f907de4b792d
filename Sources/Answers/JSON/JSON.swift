import Diagnostics

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
    var text = ""
    write(to: &text, indent: "")
    return text + "\n"
  }

  private func write(to text: inout String, indent: String) {
    switch self {
    case .null: text += "null"
    case .bool(let flag): text += flag ? "true" : "false"
    case .number(let number): text += String(number)
    case .string(let words): JSONText.append(words, to: &text)
    case .array(let values):
      JSON.list(values, "[", "]", to: &text, indent) { $0.write(to: &$1, indent: $2) }
    case .object(let members):
      JSON.list(members, "{", "}", to: &text, indent) { member, text, indent in
        JSONText.append(member.name, to: &text)
        text += ": "
        member.value.write(to: &text, indent: indent)
      }
    }
  }

  private static func list<T>(
    _ elements: [T], _ open: String, _ close: String, to text: inout String, _ indent: String,
    _ write: (T, inout String, String) -> Void
  ) {
    let inner = indent + "  "
    text += open
    for (index, element) in elements.enumerated() {
      text += (index == 0 ? "\n" : ",\n") + inner
      write(element, &text, inner)
    }
    text += elements.isEmpty ? close : "\n\(indent)\(close)"
  }
}
