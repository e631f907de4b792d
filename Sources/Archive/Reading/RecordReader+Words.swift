import Diagnostics
import Records
import YAML

extension RecordReader {
  /// The text of a scalar that is printed: it has words, and nothing that is obeyed and not read.
  mutating func words(_ node: Node, _ expected: @autoclosure () -> String) -> String? {
    guard let text = scalar(node, expected()) else { return nil }
    // Those of ASCII the reader of the front matter has reported.
    if let control = HiddenControl.first(in: text) {
      guard !control.scalar.isASCII else { return text }
      return refuse(
        .wrongType, node, "the text holds the control character \(control.name)", control.note)
    }
    guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
      return refuse(
        .wrongType, node, "a text has words",
        "leave the field out, or say under `absent` why it has none")
    }
    return text
  }

  /// Reports the first character of a text below the front matter that is obeyed and not read.
  mutating func checkControls(_ text: ParsedText) {
    guard let control = HiddenControl.first(in: text.text) else { return }
    var place = text.range
    place.start.line += control.lines
    place.start.column = 1
    place.end = place.start
    log.report(
      Diagnostic(
        .wrongType, at: place, "the text holds the control character \(control.name)",
        notes: [control.note]))
  }
}

/// A character that a screen or printer obeys: it turns the order of what follows, or is no text.
private struct HiddenControl {
  let scalar: Unicode.Scalar
  /// The lines before the one in which it stands.
  let lines: Int

  static func first(in text: String) -> HiddenControl? {
    guard mayHold(text) else { return nil }
    var lines = 0
    for scalar in text.unicodeScalars {
      if scalar == "\n" { lines += 1 }
      if isHidden(scalar) { return HiddenControl(scalar: scalar, lines: lines) }
    }
    return nil
  }

  /// Whether any byte is a control, or begins a character that is one; most texts hold none.
  private static func mayHold(_ text: String) -> Bool {
    let bytes = text.utf8Span.span
    for index in bytes.indices {
      let byte = bytes[index]
      if byte >= 0x20, byte < 0x7F { continue }
      switch byte {
      case 0xC2: if bytes[index + 1] < 0xA0 { return true }
      case 0xE2: if bytes[index + 1] & 0xFE == 0x80 { return true }
      case 0..<0x20, 0x7F: return true
      default: continue
      }
    }
    return false
  }

  /// Its number, such as U+202E.
  var name: String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.utf8.count)) + digits
  }

  /// What is wrong with it.
  var note: String {
    scalar.value >= 0x2028
      ? "it turns the order of the letters after it; the writer sets the direction of each text"
      : "it is no letter and would not be printed; take it out"
  }

  private static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x0D: false
    case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
