import Records

/// The number of an act as the scanner reads it: plain numbers, of which its text is made when needed.
struct SeriesNumber: Sendable, Hashable {
  /// The row of sessions in which it was adopted.
  enum Row: UInt8, Sendable {
    case regular, special, emergency

    fileprivate var prefix: StaticString {
      switch self {
      case .regular: ""
      case .special: "S-"
      case .emergency: "ES-"
      }
    }
  }

  let numbering: ActNumbering
  var row = Row.regular
  private let shortSession: Int32
  private let shortNumber: Int32
  /// The session or year.
  var session: Int { Int(shortSession) }
  /// The running number.
  var number: Int { Int(shortNumber) }
  /// The capitals that tell acts of one number apart, in ASCII; 0 where there is none.
  var letter: UInt8 = 0
  /// The last of a range of such letters, or 0.
  var lastLetter: UInt8 = 0

  init(
    numbering: ActNumbering, row: Row = .regular, session: Int, number: Int, letter: UInt8 = 0,
    lastLetter: UInt8 = 0
  ) {
    self.numbering = numbering
    self.row = row
    shortSession = Int32(session)
    shortNumber = Int32(number)
    self.letter = letter
    self.lastLetter = lastLetter
  }

  var isSpecial: Bool { row != .regular }

  /// One number for form, row, session and running number.
  func identity(_ form: ActForm?) -> UInt64 {
    let kind: UInt64 = form == nil ? 0 : form == .resolution ? 1 : 2
    return (UInt64(session) << 24 | UInt64(number)) << 4 | kind << 2 | UInt64(row.rawValue)
  }

  /// The act of the same number with another letter.
  func with(letter: UInt8) -> SeriesNumber {
    var other = self
    (other.letter, other.lastLetter) = (letter, 0)
    return other
  }

  /// The numbers between this and the last of a range, at most two hundred.
  func between(_ last: SeriesNumber) -> [SeriesNumber] {
    guard session == last.session, number < last.number else { return [] }
    return (number + 1..<last.number).prefix(200).map {
      SeriesNumber(numbering: numbering, row: row, session: session, number: $0)
    }
  }

  /// The key of the act of a body, such as `un-ga/resolution/2200(XXI)A`.
  func key(of body: Key, _ form: ActForm) -> Key {
    let owner = body.text.utf8
    return Key(
      String(unsafeUninitializedCapacity: owner.count + 80) { memory in
        var text = AsciiText(memory)
        text.put(owner)
        text.put(form == .resolution ? "/resolution/" : "/decision/")
        put(into: &text)
        return text.count
      })
  }

  /// As it stands in a key, without spaces: `7/4`, `44/118A-B`, `1373(2001)`, `S-30/1`.
  var text: String {
    String(unsafeUninitializedCapacity: 64) { memory in
      var text = AsciiText(memory)
      put(into: &text)
      return text.count
    }
  }

  private func put(into text: inout AsciiText) {
    switch numbering {
    case .sessionNumber, .yearNumber:
      text.put(row.prefix)
      text.put(session)
      text.put(UInt8(ascii: "/"))
      text.put(number)
    case .numberYear, .numberSession:
      text.put(number)
      text.put(UInt8(ascii: "("))
      text.put(row.prefix)
      if numbering == .numberYear { text.put(session) } else { text.putRoman(session) }
      text.put(UInt8(ascii: ")"))
    }
    if letter != 0 { text.put(letter) }
    if lastLetter != 0 {
      text.put(UInt8(ascii: "-"))
      text.put(lastLetter)
    }
  }

  /// The number that a text is as a whole, or `nil` where it is none.
  init?(_ text: String) {
    var text = text
    let read = text.withUTF8 { bytes in
      Reader(bytes).actNumber(0).flatMap { $0.end == bytes.count ? $0.number : nil }
    }
    guard let read else { return nil }
    self = read
  }
}
