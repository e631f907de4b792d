/// Some lines of an input, read in one go.
struct LineRun: Sendable {
  /// Where a line begins: its number, counted from 1, and its offset in the input.
  struct Place: Sendable {
    var line: Int
    var offset: Int
  }

  private let bytes: ArraySlice<UInt8>
  private let start: Place

  /// The bytes of a run, about; fewer would not be worth a round of work.
  private static let size = 1 << 16

  /// Splits whole lines into runs, and moves a place to behind them.
  static func split(_ block: [UInt8], _ place: inout Place) -> [LineRun] {
    var runs: [LineRun] = []
    var start = 0
    while start < block.count {
      let feed = block[min(start + size, block.count)...].firstIndex(of: UInt8(ascii: "\n"))
      let end = feed.map { $0 + 1 } ?? block.count
      runs.append(LineRun(bytes: block[start..<end], start: place))
      place.offset += end - start
      place.line += block[start..<end].count { $0 == UInt8(ascii: "\n") }
      start = end
    }
    return runs
  }

  /// The answer for every line, each a text of its own.
  func answer(
    _ answer: consuming TextAnswer, file: String, isNamed: Bool
  ) -> (bytes: [UInt8], invalid: InvalidBytes) {
    var invalid = InvalidBytes()
    var place = start
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let feed = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) ?? bytes.endIndex
      var line = bytes[at..<feed]
      if line.last == UInt8(ascii: "\r") { line.removeLast() }
      let text = RepairedText(line)
      invalid.add(text, line: place.line, offset: place.offset)
      answer.write(text.text, file: file, isNamed: isNamed, line: place.line)
      place.line += 1
      place.offset += feed + 1 - at
      at = feed + 1
    }
    return (answer.bytes, invalid)
  }
}
