internal import Citations
internal import Diagnostics
internal import Records

/// Citations as a person reads them: the place, the line with the citation marked, what it points at.
struct CitedPlaces {
  private let bytes: [UInt8]
  private let file: String
  private let firstLine: Int
  private let reader: TextCiter

  /// Takes a text that begins at a line of a file.
  init(_ text: String, file: String, line: Int, reader: TextCiter) {
    bytes = Array(text.utf8)
    self.file = file
    firstLine = line
    self.reader = reader
  }

  /// Appends the citations of the text, which are in order.
  func write(_ citations: [Citation], to written: inout [UInt8]) {
    var line = firstLine
    var start = 0
    for citation in citations {
      while let feed = bytes[start..<citation.utf8.lowerBound].firstIndex(of: 0x0A) {
        line += 1
        start = feed + 1
      }
      let end = bytes[citation.utf8.lowerBound...].firstIndex(of: 0x0A) ?? bytes.count
      let before = String(decoding: bytes[start..<citation.utf8.lowerBound], as: UTF8.self)
      let inside = citation.utf8.clamped(to: start..<end)
      let column = before.unicodeScalars.count + 1
      let width = String(decoding: bytes[inside], as: UTF8.self).unicodeScalars.count
      var text = "\(TerminalText.escaped(file)):\(line):\(column): \(citation.kind.rawValue)\n"
      text += Self.excerpt(
        String(decoding: bytes[start..<end], as: UTF8.self), column..<(column + width))
      text += "  \(TerminalText.escaped(Self.words(citation, reader)))\n"
      written += Array(text.utf8)
    }
  }

  /// The line with the citation marked: under it, or within it where letters run from right to left,
  /// since nobody knows where such a terminal shows them.
  private static func excerpt(_ line: String, _ columns: Range<Int>) -> String {
    if Terminal.isOutputTerminal {
      return "  \(SourceExcerpt.marked(line, columns, between: "\u{1B}[1;4m", "\u{1B}[0m"))\n"
    }
    if line.unicodeScalars.contains(where: isRightToLeft) {
      return "  \(SourceExcerpt.marked(line, columns, between: "⟦", "⟧"))\n"
    }
    let excerpt = SourceExcerpt(of: line, from: columns.lowerBound, to: columns.upperBound)
    return "  \(excerpt.line)\n  \(excerpt.underline)\n"
  }

  private static func isRightToLeft(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x590...0x8FF, 0xFB1D...0xFDFF, 0xFE70...0xFEFC, 0x10800...0x10FFF, 0x1E800...0x1EFFF: true
    default: false
    }
  }

  /// What a citation points at, and how that is known.
  static func words(_ citation: Citation, _ reader: TextCiter) -> String {
    let steps = (citation.pinpoint?.steps ?? []).map { step in
      let places = step.places.map { $0.first == $0.last ? $0.first : "\($0.first)-\($0.last)" }
      return ", \(step.unit.rawValue) \(places.joined(separator: ", "))"
    }
    let place = steps.joined()
    if let target = citation.target {
      let covered = citation.covered.map { reader.name(of: $0) }.joined(separator: ", ")
      let between = covered.isEmpty ? "" : "; between the two \(covered)"
      return "\(reader.name(of: target))\(place) (\(citation.attribution.rawValue))\(between)"
    }
    let candidates = citation.candidates.map { reader.name(of: $0) }.joined(separator: ", ")
    let could = candidates.isEmpty ? "" : "; it could be \(candidates)"
    return "nothing decides which is meant\(could)\(place)"
  }
}
