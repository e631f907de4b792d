/// An iCalendar object as text (RFC 5545): lines folded at 75 bytes, texts escaped, lines ended by CR LF.
package struct CalendarText: Sendable {
  /// The text so far.
  package private(set) var text = ""

  /// The most bytes of a line without its end (RFC 5545, 3.1).
  private static let width = 75

  /// Adds a content line of a name and a value that is written as it is.
  mutating func add(_ name: String, _ value: String) {
    var line = ""
    var bytes = 0
    for scalar in "\(name):\(value)".unicodeScalars {
      let size = String(scalar).utf8.count
      // A line that goes on begins with a space, which counts.
      if bytes + size > Self.width {
        line += "\r\n "
        bytes = 1
      }
      line.unicodeScalars.append(scalar)
      bytes += size
    }
    text += line + "\r\n"
  }

  /// Adds a content line of a name and a text, which is escaped.
  mutating func add(_ name: String, text value: String) { add(name, CalendarText.escaped(value)) }

  /// A text with what has a meaning of its own escaped (RFC 5545, 3.3.11); other controls are left out.
  static func escaped(_ text: String) -> String {
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      default:
        if scalar.value >= 32, scalar.value != 127 { escaped.unicodeScalars.append(scalar) }
      }
    }
    return escaped
  }
}
