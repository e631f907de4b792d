/// Letters that every writer may print.
///
/// Text from records can hold characters that no reader sees and that change what a reader sees.
/// These go: control characters, noncharacters, the mark of byte order, and the marks that embed, override or isolate a
/// direction (U+202A-202E, U+2066-2069), since one that is not closed turns round all that follows;
/// writers set directions themselves. Line ends and separators become spaces. The plain marks of
/// direction (U+200E, U+200F, U+061C) stay: they touch only their neighbours.
package enum PrintableText {
  /// The text as a writer prints it.
  package static func clean(_ text: String) -> String {
    guard mayHoldOthers(text) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x09, 0x0A, 0x0D, 0x85, 0x2028, 0x2029: scalars.append(" ")
      case 0..<0x20, 0x7F...0x9F, 0x202A...0x202E, 0x2066...0x2069, 0xFDD0...0xFDEF, 0xFEFF: break
      case let value where value & 0xFFFE == 0xFFFE: break
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }

  /// Whether any byte is that of a control, or begins a character of which some go.
  ///
  /// Most texts hold none, in any script, and need not be made anew.
  private static func mayHoldOthers(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F { continue }
      switch byte {
      case 0xC2: if bytes[index + 1] < 0xA0 { return true }
      case 0xE2: if bytes[index + 1] & 0xFE == 0x80, bytes[index + 2] >= 0xA6 { return true }
      case 0xEF: if [0xB7, 0xBB, 0xBF].contains(bytes[index + 1]) { return true }
      case 0..<0x20, 0x7F, 0xF0...0xFF: return true
      default: continue
      }
    }
    return false
  }
}
