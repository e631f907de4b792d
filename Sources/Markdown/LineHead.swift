/// What stands at the head of a line before its text: indentation, quotation and list marks.
struct LineHead {
  /// The spaces before the first mark or letter.
  private(set) var indent = 0
  /// How many marks there are, of all kinds.
  private(set) var marks = 0
  /// How many of them are quotation marks `>`.
  private(set) var quotes = 0
  /// Whether one of them is a mark of a list.
  private(set) var isItem = false
  /// The number of the last numbered mark.
  private(set) var number: Int?
  /// The labels of footnotes defined on this line.
  private(set) var footnotes: [Range<Int>] = []
  /// Where the text begins, as an offset into the bytes.
  private(set) var text: Int

  init(_ bytes: [UInt8], _ line: Range<Int>) {
    text = line.lowerBound
    skipBlanks(bytes, line.upperBound)
    indent = text - line.lowerBound
    while text < line.upperBound, let end = mark(bytes, line.upperBound) {
      marks += 1
      text = end
      skipBlanks(bytes, line.upperBound)
    }
  }

  private mutating func skipBlanks(_ bytes: [UInt8], _ end: Int) {
    while text < end, bytes[text] == 0x20 || bytes[text] == 0x09 { text += 1 }
  }

  /// The offset after the mark at the present place, or `nil` where the text begins.
  private mutating func mark(_ bytes: [UInt8], _ end: Int) -> Int? {
    switch bytes[text] {
    case UInt8(ascii: ">"):
      quotes += 1
      return text + 1
    case UInt8(ascii: "-"), UInt8(ascii: "+"), UInt8(ascii: "*"):
      guard isBlank(bytes, text + 1, end) else { return nil }
      isItem = true
      return text + 1
    case 48...57: return numberMark(bytes, end)
    case UInt8(ascii: "["): return footnoteMark(bytes, end)
    default: return nil
    }
  }

  private mutating func numberMark(_ bytes: [UInt8], _ end: Int) -> Int? {
    var index = text
    var value = 0
    while index < end, (48...57).contains(bytes[index]), index - text < 9 {
      value = value * 10 + Int(bytes[index] - 48)
      index += 1
    }
    guard index < end, bytes[index] == UInt8(ascii: ".") || bytes[index] == UInt8(ascii: ")"),
      isBlank(bytes, index + 1, end)
    else { return nil }
    isItem = true
    number = value
    return index + 1
  }

  private mutating func footnoteMark(_ bytes: [UInt8], _ end: Int) -> Int? {
    guard let label = LineHead.footnoteLabel(bytes, at: text, end), label.upperBound + 1 < end,
      bytes[label.upperBound + 1] == UInt8(ascii: ":")
    else { return nil }
    footnotes.append(label)
    return label.upperBound + 2
  }

  /// The label of `[^label]` that begins at an offset.
  static func footnoteLabel(_ bytes: [UInt8], at start: Int, _ end: Int) -> Range<Int>? {
    guard start + 3 < end, bytes[start] == UInt8(ascii: "["), bytes[start + 1] == UInt8(ascii: "^")
    else { return nil }
    var index = start + 2
    while index < end, bytes[index] > 0x20, bytes[index] != UInt8(ascii: "]") { index += 1 }
    guard index < end, bytes[index] == UInt8(ascii: "]"), index > start + 2 else { return nil }
    return start + 2..<index
  }

  private func isBlank(_ bytes: [UInt8], _ index: Int, _ end: Int) -> Bool {
    index >= end || bytes[index] == 0x20 || bytes[index] == 0x09
  }
}
