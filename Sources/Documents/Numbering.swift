public import Records

/// How headings and sub-paragraphs are numbered in print, by level and language.
///
/// Only the printed mark depends on the language. Addresses (`sec-II-B`, `par-12-a`) do not, so that
/// a place has one address in all languages.
public struct Numbering: Sendable, Hashable {
  private let language: Language

  /// Makes the numbering of a language.
  public init(_ language: Language) { self.language = language }

  /// The printed number of a heading, such as `II.` or `B.`; `nil` where its level has none.
  public func heading(level: Int, _ ordinal: Int) -> String? {
    switch (level, language) {
    case (1, .zh): Numerals.chinese(ordinal) + "."
    case (1, .ar): (Numerals.arabicOrdinal(ordinal) ?? Numerals.roman(ordinal)) + " -"
    case (1, _): Numerals.roman(ordinal) + "."
    case (2, .ar): (Numerals.arabicLetterName(ordinal) ?? Numerals.letter(ordinal)) + " -"
    case (2, _): Numerals.letter(ordinal).uppercased() + "."
    default: nil
    }
  }

  /// The printed number of a paragraph, such as `12.`.
  public func paragraph(_ number: Int) -> String {
    language == .ar ? "\(number) -" : "\(number)."
  }

  /// The printed mark of a sub-paragraph: level 1 is (a), level 2 (i), level 3 a.
  public func item(level: Int, _ ordinal: Int) -> String {
    switch (level, language) {
    case (1, .ar): "(" + (Numerals.arabicLetter(ordinal) ?? Numerals.letter(ordinal)) + ")"
    case (2, .ar): "\u{2018}\(ordinal)\u{2019}"
    case (1, .fr), (1, .es), (1, .ru): Numerals.letter(ordinal) + ")"
    case (2, .fr), (2, .es), (2, .ru): Numerals.roman(ordinal).lowercased() + ")"
    case (1, _): "(" + Numerals.letter(ordinal) + ")"
    case (2, _): "(" + Numerals.roman(ordinal).lowercased() + ")"
    default: Numerals.letter(ordinal) + "."
    }
  }

  /// The part of an address that stands for a heading, in every language the same.
  public static func address(ofHeadingLevel level: Int, _ ordinal: Int) -> String {
    switch level {
    case 1: Numerals.roman(ordinal)
    case 2: Numerals.letter(ordinal).uppercased()
    default: String(ordinal)
    }
  }

  /// The part of an address that stands for a sub-paragraph, in every language the same.
  public static func address(ofItemLevel level: Int, _ ordinal: Int) -> String {
    level == 2 ? Numerals.roman(ordinal).lowercased() : Numerals.letter(ordinal)
  }
}
