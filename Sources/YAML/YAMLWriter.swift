/// Writes texts as YAML values that read back as the same text.
package enum YAMLWriter {
  /// A text in one line: plain where that is safe, else between double quotation marks.
  ///
  /// Words that other YAML readers take for true or false are quoted, so that `no` stays a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - isInFlow: whether it will stand inside `[ ]` or `{ }`, where commas and brackets count.
  /// - Returns: the YAML of the text.
  package static func scalar(_ text: String, isInFlow: Bool = false) -> String {
    PlainScalar.isSafe(text, isInFlow: isInFlow) ? text : quoted(text)
  }

  /// A text as the value of a name: over several lines where it has several, else in one.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - indent: the column, counted from 0, in which the name stands.
  /// - Returns: what follows `name: `, without line end.
  package static func value(_ text: String, indent: Int = 0) -> String {
    guard text.utf8.contains(0x0A) else { return scalar(text) }
    return block(text, indent: indent) ?? quoted(text)
  }

  /// A text as a block literal, `nil` where none can hold it.
  package static func block(_ text: String, indent: Int = 0) -> String? {
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    guard lines.contains(where: { !$0.isEmpty }), !text.unicodeScalars.contains(where: isEscaped)
    else { return nil }
    let trailing = lines.reversed().prefix { $0.isEmpty }.count
    // The indentation is said where the first line would mislead about it.
    let misleads = text.utf8.first.map { $0 == 0x20 || $0 == 0x09 || $0 == 0x0A } ?? false
    var result = misleads ? "|2" : "|"
    result += trailing == 0 ? "-" : trailing == 1 ? "" : "+"
    let margin = String(repeating: " ", count: indent + 2)
    for line in trailing == 0 ? lines[...] : lines.dropLast() {
      result += "\n"
      if !line.isEmpty { result += margin + line }
    }
    return result
  }

  private static func quoted(_ text: String) -> String {
    var result = "\""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"": result += "\\\""
      case "\\": result += "\\\\"
      case "\n": result += "\\n"
      case "\t": result += "\\t"
      default:
        if isEscaped(scalar) {
          let digits = String(scalar.value, radix: 16, uppercase: true)
          result += "\\u" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
        } else {
          result.unicodeScalars.append(scalar)
        }
      }
    }
    return result + "\""
  }

  /// Characters that YAML does not let stand, or takes for line ends.
  static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x09: false
    case 0..<0x20, 0x7F..<0xA0, 0x2028, 0x2029, 0xFEFF, 0xFFFE, 0xFFFF: true
    default: false
    }
  }
}
