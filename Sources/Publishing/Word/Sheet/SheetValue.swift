import Diagnostics
import YAML

/// Reads single values of a style sheet.
enum SheetValue {
  /// The units of lengths, in twentieths of a point.
  private static let units: [(name: String, twentieths: Double)] = [
    ("pt", 20), ("mm", 1_440 / 25.4), ("cm", 14_400 / 25.4), ("in", 1_440),
  ]

  /// A length with its unit, such as `12 pt`, in twentieths of a point.
  static func length(_ text: String) -> Int? {
    for unit in units where text.utf8.count > unit.name.utf8.count && text.hasSuffix(unit.name) {
      guard let number = number(String(text.dropLast(unit.name.count))) else { return nil }
      return Int((number * unit.twentieths).rounded())
    }
    return nil
  }

  /// A share with its sign, such as `125 %`, in hundredths.
  static func percent(_ text: String) -> Int? {
    guard text.hasSuffix("%"), let number = number(String(text.dropLast())) else { return nil }
    return Int(number.rounded())
  }

  /// `yes` or `no`.
  static func flag(_ text: String) -> Bool? {
    ["yes": true, "no": false][text]
  }

  /// A number in plain digits, with blanks around it.
  private static func number(_ text: String) -> Double? {
    let bytes = text.utf8.drop { $0 == 0x20 }.reversed().drop { $0 == 0x20 }.reversed()
    let isPlain = bytes.allSatisfy { (48...57).contains($0) || $0 == 0x2E || $0 == 0x2D }
    guard isPlain, bytes.count <= 12 else { return nil }
    return Double(String(decoding: Array(bytes), as: UTF8.self))
  }
}
