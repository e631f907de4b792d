internal import Diagnostics
internal import Files

/// The bytes of a text as a text, with the same offsets.
struct RepairedText: Sendable {
  let text: String
  /// Where the first byte stands that is not UTF-8.
  private(set) var firstInvalid: Int?
  /// How many bytes are not UTF-8.
  private(set) var invalidCount = 0

  /// Takes the bytes for UTF-8; a byte that is not becomes the substitute character, which is one byte
  /// too, so that offsets still count the bytes of the input.
  init(_ bytes: ArraySlice<UInt8>) {
    if let text = bytes.withUnsafeBufferPointer({ String(validating: $0, as: UTF8.self) }) {
      self.text = text
      return
    }
    var mended = Array(bytes)
    for offset in UTF8Scan.invalidBytes(in: mended) {
      firstInvalid = firstInvalid ?? offset
      invalidCount += 1
      mended[offset] = 0x1A
    }
    text = String(decoding: mended, as: UTF8.self)
  }
}

/// The bytes of an input that are not UTF-8, said in one problem however many there are.
struct InvalidBytes: Sendable {
  private var first: SourcePosition?
  private var count = 0

  /// Adds those of a text that begins at a line, counted from 1, and an offset of the input.
  mutating func add(_ text: RepairedText, line: Int, offset: Int) {
    guard let invalid = text.firstInvalid else { return }
    count += text.invalidCount
    guard first == nil else { return }
    var place = SourcePosition(line: line, column: 1, offset: offset + invalid)
    for byte in text.text.utf8.prefix(invalid) {
      if byte == 0x0A {
        place.line += 1
        place.column = 1
      } else if byte & 0xC0 != 0x80 {
        place.column += 1
      }
    }
    first = place
  }

  /// Adds those that were found in a later part of the same input.
  mutating func add(_ later: InvalidBytes) {
    first = first ?? later.first
    count += later.count
  }

  /// The problem, where there is one.
  func problem(in file: String) -> Diagnostic? {
    guard let first else { return nil }
    let verb = count == 2 ? "is" : "are"
    let others = count == 1 ? "" : ", nor \(verb) \((count - 1).of("byte")) after it"
    return Diagnostic(
      .notUTF8, at: SourceRange(file: file, start: first),
      "the byte at offset \(first.offset) is not UTF-8\(others)",
      notes: ["the rest was read, with a mark in the place of each"])
  }
}
