/// Writes the two kinds of JSON value that need care: strings, and numbers that may be absent.
package enum JSONText {
  /// Appends a string between quotation marks, or `null`.
  package static func append(_ value: String?, to text: inout String) {
    guard let value else {
      text += "null"
      return
    }
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\u{0}"..<" ", "\u{7F}"..<"\u{A0}", "\u{2028}", "\u{2029}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.utf8.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }

  /// A number, or `null`.
  package static func number(_ value: Int?) -> String { value.map(String.init) ?? "null" }
}
