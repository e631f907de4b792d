/// The number or letter that is typed before a paragraph.
struct TypedNumber {
  /// The number, without white space.
  let mark: String
  /// How many UTF-8 bytes it takes up, with the white space around it.
  let size: Int

  /// Finds the number before a text: between tabs, or before a space where nothing else can be meant.
  init?(_ text: String) {
    let bytes = Array(text.utf8.prefix(64))
    let start = bytes.prefix { $0 == 9 || $0 == 32 }.count
    let isAfterTab = bytes.prefix(start).contains(9)
    let rest = bytes[start...]
    if let tab = rest.firstIndex(of: 9) {
      let mark = String(decoding: rest[..<tab], as: UTF8.self).trimmed
      guard !mark.isEmpty, mark.unicodeScalars.count <= 16,
        isAfterTab || TypedNumber.isMark(mark)
      else { return nil }
      self.mark = mark
      size = tab + bytes[tab...].prefix { $0 == 9 || $0 == 32 }.count
    } else {
      guard let space = rest.firstIndex(of: 32) ?? rest.indices.first(where: { rest[$0] == 0xC2 })
      else { return nil }
      let mark = String(decoding: rest[..<space], as: UTF8.self)
      guard TypedNumber.isMark(mark) else { return nil }
      self.mark = mark
      var end = space
      while end < bytes.count, bytes[end] == 32 || bytes[end] == 0xC2 || bytes[end] == 0xA0 {
        end += 1
      }
      size = end
    }
  }

  /// Whether letters are a number with its punctuation: 12. II. (a) a) (iv) A. or a point.
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
