import Diagnostics

/// A word or mark inside a tag, with its place.
struct Token {
  enum Kind: Equatable {
    case name(String)
    case string(String)
    case integer(Int)
    case mark(String)
    case end
  }

  var kind: Kind
  var span: Range<Int>

  /// The token as a message names it.
  var said: String {
    switch kind {
    case .name(let name): "`\(name)`"
    case .string(let text): "\"\(text)\""
    case .integer(let number): "`\(number)`"
    case .mark(let mark): "`\(mark)`"
    case .end: "the end of the tag"
    }
  }
}

/// Reads the inside of a tag as tokens.
struct Tokenizer {
  private let source: TemplateBytes
  private let end: Int
  private var at: Int
  private(set) var tokens: [Token] = []
  private(set) var problem: Diagnostic?

  init(_ source: TemplateBytes, _ range: Range<Int>) {
    self.source = source
    at = range.lowerBound
    end = range.upperBound
    while problem == nil, skipSpace() { read() }
    tokens.append(Token(kind: .end, span: end..<end))
  }

  private mutating func skipSpace() -> Bool {
    while at < end, source.bytes[at].isSpace { at += 1 }
    return at < end
  }

  private mutating func read() {
    let start = at
    let byte = source.bytes[at]
    if byte.isLetter || byte == UInt8(ascii: "_") {
      while at < end, isNameByte(at) { at += 1 }
      add(.name(source.string(start..<at)), from: start)
    } else if byte.isDigit {
      while at < end, source.bytes[at].isDigit { at += 1 }
      add(.integer(Int(source.string(start..<at)) ?? .max), from: start)
    } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
      string(byte)
    } else {
      mark()
    }
  }

  /// A hyphen belongs to a name where a letter or digit follows: `convened-under`, but not `x -%}`.
  private func isNameByte(_ offset: Int) -> Bool {
    let byte = source.bytes[offset]
    if byte.isLetter || byte.isDigit || byte == UInt8(ascii: "_") { return true }
    guard byte == UInt8(ascii: "-"), offset + 1 < end else { return false }
    return source.bytes[offset + 1].isLetter || source.bytes[offset + 1].isDigit
  }

  private mutating func string(_ quote: UInt8) {
    let start = at
    at += 1
    while at < end, source.bytes[at] != quote { at += 1 }
    guard at < end else { return fail(start..<end, "the quotation marks are not closed") }
    at += 1
    add(.string(source.string(start + 1..<at - 1)), from: start)
  }

  /// The marks of one byte; four bytes make a mark of two with `=` behind them.
  private static let marks = Array("<>=.|:,()?".utf8)
  private static let doubled = Array("=!<>".utf8)

  private mutating func mark() {
    let byte = source.bytes[at]
    let isDoubled =
      Tokenizer.doubled.contains(byte) && at + 1 < end && source.bytes[at + 1] == UInt8(ascii: "=")
    if isDoubled || Tokenizer.marks.contains(byte) {
      let start = at
      at += isDoubled ? 2 : 1
      return add(.mark(source.string(start..<at)), from: start)
    }
    let scalar = Character(source.string(at..<end).unicodeScalars.first ?? " ")
    let width = scalar.utf8.count
    let quotes = "“”„«»‘’"
    fail(
      at..<at + width, "`\(scalar)` has no meaning inside a tag",
      notes: quotes.contains(scalar) ? ["Write straight quotation marks: \"…\""] : [])
  }

  private mutating func add(_ kind: Token.Kind, from start: Int) {
    tokens.append(Token(kind: kind, span: start..<at))
  }

  private mutating func fail(_ span: Range<Int>, _ headline: String, notes: [String] = []) {
    problem = Diagnostic(.malformedTag, at: source.range(span), headline, notes: notes)
  }
}
