package import Records

/// Every form of the ordinals from 1 to 99 that texts use: all genders, cases and numbers, in words.
package enum OrdinalForms {
  /// A form in lower case and the number that it says.
  package typealias Form = (words: String, number: Int)

  /// The forms of a language; none stands for two numbers, and none stands twice.
  package static func all(in language: Language) -> [Form] {
    switch language {
    case .en: english
    case .zh: chinese
    case .fr: french
    case .es: spanish
    case .ru: russian
    case .ar: arabic
    }
  }

  static func number(_ words: String, in language: Language) -> Int? {
    numbers[language]?[words]
  }

  private static let english = each { number in
    let words = EnglishOrdinals.words[number - 1]
    return [words, spaced(words)]
  }
  private static let chinese = each { ChineseNumerals.text($0).map { [$0] } ?? [] }
  private static let french = each { number in
    let forms = FrenchOrdinals.forms(number)
    return forms + forms.map(spaced)
  }
  private static let spanish = each(SpanishOrdinals.forms)
  private static let russian = each(RussianOrdinals.forms)
  private static let arabic = each(ArabicOrdinals.forms)

  private static let numbers = Dictionary(
    uniqueKeysWithValues: Language.allCases.map { language in
      (language, Dictionary(all(in: language).map { ($0, $1) }, uniquingKeysWith: { a, _ in a }))
    })

  private static func each(_ forms: (Int) -> [String]) -> [Form] {
    (1...99).flatMap { number in
      var seen: Set<String> = []
      return forms(number).filter { seen.insert($0).inserted }.map { ($0, number) }
    }
  }

  /// The words without their hyphens, as where a line was broken or a hyphen lost.
  private static func spaced(_ words: String) -> String {
    words.utf8.split(separator: UInt8(ascii: "-")).compactMap { String($0) }.joined(separator: " ")
  }
}
