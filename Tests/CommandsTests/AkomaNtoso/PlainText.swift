/// The text of a document as it is read, paragraph by paragraph, whatever the format: numbers, letters and
/// marks among it, a footnote's mark as `[1]`.
struct PlainText: Equatable {
  /// The paragraphs, headings, items, cells and captions of the text, in order.
  var lines: [String] = []
  /// The paragraphs of the footnotes, each footnote by its number.
  var notes: [Int: [String]] = [:]
  /// The note behind the asterisk.
  var asterisk: [String] = []

  /// Adds a line; white space counts once, and an empty line not at all.
  mutating func add(_ line: String) {
    let plain = PlainText.plain(line)
    if !plain.isEmpty { lines.append(plain) }
  }

  /// A text with one blank between its words.
  static func plain(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  /// Where two texts first differ.
  func difference(from other: PlainText) -> String? {
    for (index, pair) in zip(lines, other.lines).enumerated() where pair.0 != pair.1 {
      return "line \(index + 1)\n  \(pair.0)\n  \(pair.1)"
    }
    if lines.count != other.lines.count {
      let longer = lines.count > other.lines.count ? lines : other.lines
      let rest = longer[min(lines.count, other.lines.count)]
      return "\(lines.count) lines and \(other.lines.count): \(rest)"
    }
    for number in Set(notes.keys).union(other.notes.keys).sorted()
    where notes[number] != other.notes[number] {
      return "note \(number)\n  \(notes[number] ?? [])\n  \(other.notes[number] ?? [])"
    }
    return asterisk == other.asterisk ? nil : "the asterisk: \(asterisk), \(other.asterisk)"
  }
}
