import Diagnostics
import Records

/// Finds what the wording of a template says of the subject: numbers, dates, symbols, names.
struct TemplateSubjectCheck {
  private let wording: Wording
  private let names: [[[UInt8]]]
  private let numberWords: [[[UInt8]]]

  init(names: [String], wording: Wording) {
    self.wording = wording
    self.names = TemplateSubjectCheck.byFirstByte(names)
    numberWords = TemplateSubjectCheck.byFirstByte(wording.numberWords)
  }

  /// Phrases by the byte with which they begin, longer ones first.
  private static func byFirstByte(_ phrases: [String]) -> [[[UInt8]]] {
    var grouped = [[[UInt8]]](repeating: [], count: 256)
    for phrase in phrases.map({ Array($0.utf8) }).sorted(by: { $0.count > $1.count }) {
      if let first = phrase.first { grouped[Int(first)].append(phrase) }
    }
    return grouped
  }

  func problems(in literal: TemplateLiteral, of source: TemplateBytes) -> [Diagnostic] {
    let bytes = Array(literal.text.utf8)
    var found: [Diagnostic] = []
    var at = 0
    func report(_ code: DiagnosticCode, _ end: Int, _ what: String) {
      let span = literal.offset + at..<literal.offset + end
      let said = String(decoding: bytes[at..<end], as: UTF8.self)
      found.append(Diagnostic(code, at: source.range(span), "the template says \(what) `\(said)`"))
    }
    while at < bytes.count {
      if let end = markup(bytes, at, literal.isInTag) {
        at = end
      } else if let end = name(bytes, at) {
        report(.subjectInTemplate, end, "the name")
        at = end
      } else if let end = symbol(bytes, at) {
        report(.symbolInTemplate, end, "the symbol")
        at = end
      } else if let end = number(bytes, at) {
        report(.numberInTemplate, end, "the number")
        at = end
      } else {
        at += 1
      }
    }
    return found
  }

  /// The end of a list mark at the start of a line, or of the name of a footnote.
  private func markup(_ bytes: [UInt8], _ at: Int, _ isInTag: Bool) -> Int? {
    guard !isInTag else { return nil }
    if bytes[at] == UInt8(ascii: "["), at + 1 < bytes.count, bytes[at + 1] == UInt8(ascii: "^") {
      return bytes[at...].firstIndex(of: UInt8(ascii: "]"))
    }
    guard bytes[at].isDigit,
      bytes[..<at].reversed().prefix(while: { $0 != .newline })
        .allSatisfy({ $0 == 32 })
    else { return nil }
    let end = bytes[at...].firstIndex { !$0.isDigit } ?? bytes.count
    guard end + 1 < bytes.count, [UInt8(ascii: "."), UInt8(ascii: ")")].contains(bytes[end]),
      bytes[end + 1] == 32
    else { return nil }
    return end + 1
  }

  private func name(_ bytes: [UInt8], _ at: Int) -> Int? { phrase(names, bytes, at) }

  /// The end of the longest of some phrases that stands here.
  private func phrase(_ phrases: [[[UInt8]]], _ bytes: [UInt8], _ at: Int) -> Int? {
    for phrase in phrases[Int(bytes[at])] {
      if let end = match(phrase, bytes, at), isWhole(bytes, at, end) { return end }
    }
    return nil
  }

  /// Where a name ends that stands here, a space of it matching any run of white space.
  private func match(_ name: [UInt8], _ bytes: [UInt8], _ at: Int) -> Int? {
    var end = at
    for byte in name {
      guard end < bytes.count else { return nil }
      if byte == 32, bytes[end].isSpace {
        while end < bytes.count, bytes[end].isSpace { end += 1 }
      } else if bytes[end] == byte {
        end += 1
      } else {
        return nil
      }
    }
    return end
  }

  /// Whether no letter or digit of the same word stands before or after.
  private func isWhole(_ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    !(isInWord(bytes, start) || isInWord(bytes, end))
  }

  /// Whether letters or digits of one word stand on both sides; Chinese has no words to tell apart.
  private func isInWord(_ bytes: [UInt8], _ at: Int) -> Bool {
    guard at > 0, at < bytes.count else { return false }
    func isWord(_ byte: UInt8) -> Bool { byte.isLetter || byte.isDigit }
    if isWord(bytes[at - 1]), isWord(bytes[at]) { return true }
    guard wording.language != .zh, bytes[at - 1] >= 0x80 || bytes[at] >= 0x80 else { return false }
    var start = at - 1
    while start > 0, bytes[start] & 0xC0 == 0x80 { start -= 1 }
    let before = String(decoding: bytes[start..<at], as: UTF8.self).unicodeScalars.first
    let after = String(decoding: bytes[at...].prefix(4), as: UTF8.self).unicodeScalars.first
    return [before, after].allSatisfy {
      $0?.properties.isAlphabetic == true || $0?.properties.numericType != nil
    }
  }

  /// The end of a document symbol: capitals, a stroke, and a capital or digit.
  private func symbol(_ bytes: [UInt8], _ at: Int) -> Int? {
    func isCapital(_ byte: UInt8) -> Bool { (65...90).contains(byte) }
    guard isCapital(bytes[at]), at == 0 || !bytes[at - 1].isLetter else { return nil }
    let stroke = bytes[at...].firstIndex { !isCapital($0) } ?? bytes.count
    guard stroke + 1 < bytes.count, bytes[stroke] == UInt8(ascii: "/"),
      isCapital(bytes[stroke + 1]) || bytes[stroke + 1].isDigit
    else { return nil }
    return bytes[stroke...].firstIndex {
      !$0.isLetter && !$0.isDigit && $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: ".")
    } ?? bytes.count
  }

  private func number(_ bytes: [UInt8], _ at: Int) -> Int? {
    if bytes[at].isDigit { return bytes[at...].firstIndex { !$0.isDigit } ?? bytes.count }
    return phrase(numberWords, bytes, at)
  }
}
