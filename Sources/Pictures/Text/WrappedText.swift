/// A text as lines that fit into a width; what goes beyond the last line is cut, with an ellipsis.
struct WrappedText: Sendable, Hashable {
  /// A longer text is cut, whatever its width.
  private static let mostScalars = 400

  let lines: [String]

  /// The width of the widest line.
  var width: Int { lines.map(TextWidth.of).max() ?? 0 }
  /// The height of all lines.
  var height: Int { lines.count * Drawing.lineHeight }

  init(_ text: String, width: Int, lines most: Int) {
    let scalars = Array(PrintableText.clean(text).unicodeScalars.prefix(Self.mostScalars + 1))
    var pieces = Self.pieces(of: scalars.prefix(Self.mostScalars), width)[...]
    var lines: [String] = []
    while !pieces.isEmpty, lines.count < most {
      var line = pieces.removeFirst()
      while let next = pieces.first, TextWidth.of(Self.trimmed(line + next)) <= width {
        line += next
        pieces.removeFirst()
      }
      lines.append(Self.trimmed(line))
    }
    if !pieces.isEmpty || scalars.count > Self.mostScalars, let last = lines.popLast() {
      lines.append(Self.cut(last, width))
    }
    self.lines = lines.filter { !$0.isEmpty }
  }

  /// The width of the widest part that does not break, up to a most.
  static func widestPiece(of text: String, most: Int) -> Int {
    let scalars = PrintableText.clean(text).unicodeScalars.prefix(mostScalars)
    return pieces(of: Array(scalars)[...], most).map { TextWidth.of(trimmed($0)) }.max() ?? 0
  }

  /// The parts between which a line may end, each no wider than a line.
  private static func pieces(of scalars: ArraySlice<Unicode.Scalar>, _ width: Int) -> [String] {
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var room = width * 1_000 / 12
    for (index, scalar) in zip(scalars.indices, scalars) {
      let letter = TextWidth.thousandths(of: scalar)
      if letter > room, !piece.isEmpty, scalar != " " {
        pieces.append(String(piece))
        (piece, room) = (String.UnicodeScalarView(), width * 1_000 / 12)
      }
      piece.append(scalar)
      room -= letter
      if index + 1 < scalars.endIndex, mayBreak(scalar, scalars[index + 1]) {
        pieces.append(String(piece))
        (piece, room) = (String.UnicodeScalarView(), width * 1_000 / 12)
      }
    }
    if !piece.isEmpty { pieces.append(String(piece)) }
    return pieces
  }

  private static let neverFirst = Set("、。，．：；？！）】》」』〉,.:;?!)]}\u{2019}\u{201D} ".unicodeScalars)
  private static let neverLast = Set("（【《「『〈([{\u{2018}\u{201C}".unicodeScalars)

  private static func mayBreak(_ a: Unicode.Scalar, _ b: Unicode.Scalar) -> Bool {
    if neverFirst.contains(b) || neverLast.contains(a) { return false }
    // "2/2" and "8-10" stay together, "CTOC/COP" need not.
    let isMark = a == "/" || a == "-" || a == "\u{2013}"
    return a == " " || isMark && b.properties.isAlphabetic || TextWidth.isIdeograph(a)
      || TextWidth.isIdeograph(b)
  }

  private static func cut(_ line: String, _ width: Int) -> String {
    var scalars = line.unicodeScalars
    var last: Unicode.Scalar?
    while !scalars.isEmpty, TextWidth.of(String(scalars) + "\u{2026}") > width {
      last = scalars.removeLast()
    }
    // A word that has a blank before it goes as a whole, rather than to end in its middle.
    if let last, last != " ", !TextWidth.isIdeograph(last), let blank = scalars.lastIndex(of: " ") {
      scalars = String.UnicodeScalarView(scalars[..<blank])
    }
    return trimmed(String(scalars)) + "\u{2026}"
  }

  private static func trimmed(_ text: String) -> String {
    var scalars = text.unicodeScalars[...]
    while scalars.last == " " { scalars.removeLast() }
    while scalars.first == " " { scalars.removeFirst() }
    return String(scalars)
  }
}
