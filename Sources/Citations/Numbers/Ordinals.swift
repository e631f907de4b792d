public import Records

/// Ordinal numbers in words, as sessions are named: fifth, 第五.
public enum Ordinals {
  /// The ordinal in words, such as `twenty-first` or `二十一`; the Chinese is without 第.
  ///
  /// - Returns: `nil` beyond 1 to 99, and in the languages that are not written yet.
  public static func words(_ number: Int, in language: Language) -> String? {
    guard (1...99).contains(number) else { return nil }
    return switch language {
    case .en: EnglishOrdinals.words[number - 1]
    case .zh: ChineseNumerals.text(number)
    case .ar, .fr, .ru, .es: nil
    }
  }

  /// The ordinal in figures as English prints it, such as `21st`; used beyond 99.
  public static func englishFigures(_ number: Int) -> String {
    let ending =
      switch (number % 10, number % 100) {
      case (1, let tens) where tens != 11: "st"
      case (2, let tens) where tens != 12: "nd"
      case (3, let tens) where tens != 13: "rd"
      default: "th"
      }
    return "\(number)\(ending)"
  }

  /// The number of an ordinal in words or figures, whatever its case; `nil` for anything else.
  public static func number(_ text: String, in language: Language) -> Int? {
    var cursor = Cursor(FoldedText(text))
    let number: Int? =
      switch language {
      case .en: EnglishOrdinals.read(&cursor)
      case .zh: ChineseNumerals.read(&cursor)
      case .ar, .fr, .ru, .es: nil
      }
    return cursor.isAtEnd ? number : nil
  }
}
