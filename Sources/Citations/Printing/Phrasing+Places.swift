import Records

extension Phrasing {
  /// The parts of the number of an act: `2200`, `A` and `(XXI)`; `44/118` and `A`.
  static func actNumber(_ number: String) -> (front: String, letter: String?, bracket: String?) {
    let bytes = Array(number.utf8)
    guard let last = bytes.last, bytes.count > 1 else { return (number, nil, nil) }
    let hasLetter = (65...90).contains(last)
    let letter = hasLetter ? String(decoding: [last], as: UTF8.self) : nil
    let rest = hasLetter ? bytes.dropLast() : bytes[...]
    let start = rest.firstIndex(of: UInt8(ascii: "(")) ?? rest.endIndex
    let front = String(decoding: rest[..<start], as: UTF8.self)
    let bracket = rest[start...]
    return (front, letter, bracket.isEmpty ? nil : String(decoding: bracket, as: UTF8.self))
  }

  /// The number of an act as printed: `7/4`, `1373 (2001)`, `2200 A (XXI)`, `44/118 A`.
  static func actNumber(_ number: String, space: String) -> String {
    let (front, letter, bracket) = actNumber(number)
    return [front, letter, bracket].compactMap(\.self).joined(separator: space)
  }

  /// Whether a part of a provision is its paragraph: letters are subparagraphs.
  static func isParagraph(_ part: String) -> Bool {
    part.utf8.allSatisfy { (48...57).contains($0) }
  }

  /// A place's number and the letters in brackets after it: `35` and `a`, `iv` of `35(a)(iv)`.
  static func place(_ place: String) -> (number: String, letters: [String]) {
    let number = place.utf8.prefix { $0 != UInt8(ascii: "(") }
    let letters = place.utf8[number.endIndex...].split { "()".utf8.contains($0) }
    return (String(Substring(number)), letters.map { String(Substring($0)) })
  }
}
