/// Numbers as letters and numerals of several scripts.
enum Numerals {
  /// I, II, III; a number over 3,999 stays in digits.
  static func roman(_ number: Int) -> String {
    guard (1...3_999).contains(number) else { return String(number) }
    let steps = [
      (1_000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"),
      (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]
    var rest = number
    var text = ""
    for (value, letters) in steps {
      while rest >= value {
        text += letters
        rest -= value
      }
    }
    return text
  }

  /// a to z, then aa, ab.
  static func letter(_ number: Int) -> String {
    guard number > 0 else { return String(number) }
    var rest = number
    var letters: [UInt8] = []
    while rest > 0 {
      letters.append(97 + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }

  /// 一, 二, 十一, 二十; a number over 99 stays in digits.
  static func chinese(_ number: Int) -> String {
    guard (1...99).contains(number) else { return String(number) }
    let digits = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"]
    let (tens, ones) = number.quotientAndRemainder(dividingBy: 10)
    return (tens > 1 ? digits[tens] : "") + (tens > 0 ? "十" : "") + digits[ones]
  }

  /// أولا, ثانيا: the first ten; beyond them there is none here.
  static func arabicOrdinal(_ number: Int) -> String? {
    let ordinals = [
      "أولا", "ثانيا", "ثالثا", "رابعا", "خامسا", "سادسا", "سابعا", "ثامنا", "تاسعا", "عاشرا",
    ]
    return ordinals.indices.contains(number - 1) ? ordinals[number - 1] : nil
  }

  private static let abjad = [
    ("أ", "ألف"), ("ب", "باء"), ("ج", "جيم"), ("د", "دال"), ("هـ", "هاء"), ("و", "واو"),
    ("ز", "زاي"), ("ح", "حاء"), ("ط", "طاء"), ("ي", "ياء"), ("ك", "كاف"), ("ل", "لام"),
    ("م", "ميم"), ("ن", "نون"), ("س", "سين"), ("ع", "عين"), ("ف", "فاء"), ("ص", "صاد"),
    ("ق", "قاف"), ("ر", "راء"), ("ش", "شين"), ("ت", "تاء"), ("ث", "ثاء"), ("خ", "خاء"),
    ("ذ", "ذال"), ("ض", "ضاد"), ("ظ", "ظاء"), ("غ", "غين"),
  ]

  /// أ, ب, ج in the order of the abjad.
  static func arabicLetter(_ number: Int) -> String? {
    abjad.indices.contains(number - 1) ? abjad[number - 1].0 : nil
  }

  /// ألف, باء, جيم: the names of those letters, as headings have them.
  static func arabicLetterName(_ number: Int) -> String? {
    abjad.indices.contains(number - 1) ? abjad[number - 1].1 : nil
  }
}
