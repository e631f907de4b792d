import Diagnostics

/// A stretch of a template: text between tags, or a tag.
enum Piece {
  /// Text to be printed, without the white space that tags take away.
  case text(Range<Int>)
  /// The inside of `{{ }}`, and the whole.
  case output(Range<Int>, whole: Range<Int>)
  /// The inside of `{% %}`, and the whole.
  case tag(Range<Int>, whole: Range<Int>)
  /// A comment, or the bounds of raw text: prints nothing.
  case nothing(Range<Int>)
}

/// Cuts a template into text and tags.
struct Splitter {
  let source: TemplateBytes
  private(set) var pieces: [Piece] = []
  private(set) var problems: [Diagnostic] = []
  private var at = 0
  private var textStart = 0

  init(_ source: TemplateBytes) {
    self.source = source
    split()
  }

  private func byte(_ offset: Int) -> UInt8? {
    offset < source.bytes.count ? source.bytes[offset] : nil
  }

  private mutating func split() {
    while at < source.bytes.count {
      guard source.bytes[at] == UInt8(ascii: "{"), let mark = byte(at + 1),
        let closing = Splitter.closing[mark]
      else {
        at += 1
        continue
      }
      tag(mark, closing)
    }
    endText(at, trimmed: false)
  }

  private static let closing: [UInt8: UInt8] = [
    UInt8(ascii: "{"): UInt8(ascii: "}"), UInt8(ascii: "%"): UInt8(ascii: "%"),
    UInt8(ascii: "#"): UInt8(ascii: "#"),
  ]

  private mutating func tag(_ mark: UInt8, _ closing: UInt8) {
    let start = at
    let trims = byte(start + 2) == UInt8(ascii: "-")
    let inside = start + (trims ? 3 : 2)
    guard let end = end(from: inside, closing, quotes: mark != UInt8(ascii: "#")) else {
      problems.append(
        Diagnostic(
          .unclosedTag, at: source.range(start..<start + 2),
          "`\(source.string(start..<start + 2))` is not closed"))
      endText(start, trimmed: false)
      at = source.bytes.count
      textStart = at
      return
    }
    endText(start, trimmed: trims)
    let trimsAfter = end > inside && source.bytes[end - 1] == UInt8(ascii: "-")
    let inner = inside..<(trimsAfter ? end - 1 : end)
    at = end + 2
    let whole = start..<at
    switch mark {
    case UInt8(ascii: "{"): pieces.append(.output(inner, whole: whole))
    case UInt8(ascii: "#"): pieces.append(.nothing(whole))
    default:
      if word(inner) == "raw" { return raw(whole) }
      pieces.append(.tag(inner, whole: whole))
    }
    if trimsAfter { skipSpace() }
    textStart = at
  }

  /// Where the tag ends: before its closing marks, outside of quotation marks.
  private func end(from start: Int, _ closing: UInt8, quotes: Bool) -> Int? {
    var quote: UInt8?
    var offset = start
    while let byte = byte(offset) {
      if let open = quote {
        if byte == open { quote = nil }
        if byte == .newline { return end(from: start, closing, quotes: false) }
      } else if quotes, byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
        quote = byte
      } else if byte == closing, self.byte(offset + 1) == UInt8(ascii: "}") {
        return offset
      }
      offset += 1
    }
    return quote != nil ? end(from: start, closing, quotes: false) : nil
  }

  private mutating func raw(_ whole: Range<Int>) {
    pieces.append(.nothing(whole))
    textStart = at
    while at < source.bytes.count {
      if byte(at) == UInt8(ascii: "{"), byte(at + 1) == UInt8(ascii: "%"),
        let end = end(from: at + 2, UInt8(ascii: "%"), quotes: false),
        word(at + 2..<end) == "endraw"
      {
        endText(at, trimmed: false)
        pieces.append(.nothing(at..<end + 2))
        at = end + 2
        textStart = at
        return
      }
      at += 1
    }
    problems.append(
      Diagnostic(.unclosedTag, at: source.range(whole), "`{% raw %}` has no `{% endraw %}`"))
  }

  private mutating func skipSpace() {
    while let next = byte(at), next.isSpace { at += 1 }
  }

  private mutating func endText(_ end: Int, trimmed: Bool) {
    var end = end
    while trimmed, end > textStart, source.bytes[end - 1].isSpace { end -= 1 }
    if end > textStart { pieces.append(.text(textStart..<end)) }
  }

  /// The one word of a tag; another text where it has more or none.
  private func word(_ range: Range<Int>) -> String {
    let inside = source.bytes[range].drop(while: \.isSpace)
    let end = inside.lastIndex { !$0.isSpace } ?? inside.startIndex - 1
    return String(decoding: inside[..<(end + 1)], as: UTF8.self)
  }
}
