public import Records

/// Ordinal numbers, as sessions are named: fifth, 第五, cinquième, пятая, quinto, الخامسة.
public enum Ordinals {
  /// The gender of the noun that an ordinal goes with, where the language has one.
  public enum Gender: Sendable, CaseIterable, Hashable {
    /// As for período or اجتماع.
    case masculine
    /// As for session, сессия or دورة.
    case feminine
    /// As for совещание; elsewhere the same as masculine.
    case neuter
  }

  /// The ordinal in words, such as `twenty-first` or `二十一`; the Chinese is without 第.
  ///
  /// - Parameters:
  ///   - number: The number, from 1 to 99.
  ///   - language: The language of the words.
  ///   - gender: The gender; that of a session in the language where none is given.
  /// - Returns: The words in the nominative singular, in Arabic with the article; `nil` beyond 1 to
  ///   99.
  public static func words(
    _ number: Int, in language: Language, gender: Gender? = nil
  ) -> String? {
    guard (1...99).contains(number) else { return nil }
    let gender = gender ?? (language == .es ? .masculine : .feminine)
    return switch language {
    case .en: EnglishOrdinals.words[number - 1]
    case .zh: ChineseNumerals.text(number)
    case .fr: FrenchOrdinals.words(number, gender)
    case .es: SpanishOrdinals.words(number, gender)
    case .ru: RussianOrdinals.words(number, gender)
    case .ar: ArabicOrdinals.words(number, gender)
    }
  }

  /// The ordinal in figures, such as `105th`, `105-я` or `105º`; used beyond 99.
  ///
  /// Chinese and Arabic give the number alone.
  public static func figures(
    _ number: Int, in language: Language, gender: Gender? = nil
  ) -> String {
    let gender = gender ?? (language == .es ? .masculine : .feminine)
    let ending =
      switch language {
      case .en: englishEnding(number)
      case .fr: number == 1 ? (gender == .feminine ? "re" : "er") : "e"
      case .es: gender == .feminine ? "ª" : "º"
      case .ru: gender == .feminine ? "-я" : gender == .neuter ? "-е" : "-й"
      case .zh, .ar: ""
      }
    return "\(number)\(ending)"
  }

  /// The number of an ordinal in words, in any form that texts use, or in figures with an ending.
  ///
  /// - Returns: The number, whatever the case of the letters; `nil` for anything else.
  public static func number(_ text: String, in language: Language) -> Int? {
    let text = text.lowercased()
    return OrdinalForms.number(text, in: language) ?? number(ofFigures: text, in: language)
  }

  private static func englishEnding(_ number: Int) -> String {
    switch (number % 10, number % 100) {
    case (1, let tens) where tens != 11: "st"
    case (2, let tens) where tens != 12: "nd"
    case (3, let tens) where tens != 13: "rd"
    default: "th"
    }
  }

  private static let endings: [Language: [String]] = [
    .en: ["st", "nd", "rd", "th"], .fr: ["er", "re", "e"], .es: ["º", "ª"],
    .ru: ["-я", "-й", "-е"],
  ]

  private static func number(ofFigures text: String, in language: Language) -> Int? {
    let digits = text.utf8.prefix { (48...57).contains($0) }
    let ending = text[digits.endIndex...]
    guard endings[language]?.contains(where: { ending == $0 }) == true else { return nil }
    return Int(Substring(digits))
  }
}
