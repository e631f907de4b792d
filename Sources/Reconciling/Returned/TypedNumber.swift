/// The number or letter that is typed before a paragraph.
struct TypedNumber {
  /// The number, without white space.
  let mark: String
  /// How many UTF-8 bytes it takes up, with the white space around it.
  let size: Int

  /// Finds the number before a text: between tabs, or before a space where nothing else can be meant.
  init?(_ text: String) {
    let scalars = text.unicodeScalars.prefix(48)
    let rest = scalars.drop { TokenClass($0) == .space }
    let lead = scalars[..<rest.startIndex]
    let tab = rest.firstIndex(of: "\t")
    guard let end = tab ?? rest.firstIndex(where: { TokenClass($0) == .space }) else { return nil }
    let mark = String(rest[..<end]).trimmed
    let isSure = tab != nil && lead.contains("\t") && mark.unicodeScalars.count <= 16
    guard !mark.isEmpty, isSure || TypedNumber.isMark(mark) else { return nil }
    self.mark = mark
    let text = scalars[end...].drop { TokenClass($0) == .space }
    size = scalars[..<text.startIndex].reduce(0) { $0 + UTF8.width($1) }
  }

  /// Whether letters are a number with its punctuation, such as `12.`, `(a)`, `iv)` and `A.`, or a point.
  private static func isMark(_ mark: String) -> Bool {
    let scalars = Array(mark.unicodeScalars)
    guard let last = scalars.last, scalars.count <= 8 else { return false }
    if scalars.count == 1 {
      return ["\u{2022}", "\u{B7}", "\u{2013}", "\u{2014}", "-", "*"].contains(last)
    }
    guard last == "." || last == ")" || last == "\u{FF0E}" || last == "\u{3001}" else {
      return false
    }
    let inner = scalars.dropLast().drop { $0 == "(" }
    guard !inner.isEmpty, inner.count <= 6 else { return false }
    let isNumber = inner.allSatisfy { $0.properties.numericType == .decimal }
    let isRoman = inner.allSatisfy { "ivxlcIVXLC".unicodeScalars.contains($0) }
    let isLetter = inner.count == 1 && inner.first?.properties.isAlphabetic == true
    let isChinese = inner.allSatisfy { "一二三四五六七八九十".unicodeScalars.contains($0) }
    return isNumber || isRoman || isLetter || isChinese
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let inner = unicodeScalars.drop { TokenClass($0) == .space }
    let end = inner.lastIndex { TokenClass($0) != .space }
    return end.map { String(inner[...$0]) } ?? ""
  }
}
