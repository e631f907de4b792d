import Citations
import Records

/// The numbers up to a hundred in words, in every form that texts use.
///
/// One is left out where its word is an article as well.
enum CardinalForms {
  /// A form in lower case and the number that it says.
  typealias Form = (words: String, number: Int)

  /// The forms of a language.
  static func all(in language: Language) -> [Form] {
    switch language {
    case .en: english
    case .zh: chinese
    case .fr: french
    case .es: spanish
    case .ru: russian
    case .ar: arabic
    }
  }

  /// Numbers that are counted on in words of one kind, from the first of them on.
  static func counted(from first: Int, _ words: [String]) -> [Form] {
    words.enumerated().map { ($0.element, first + $0.offset) }
  }

  /// Tens with ones behind or before them, put together by a rule.
  static func joined(
    _ tens: [Form], _ ones: [Form], _ rule: (String, String) -> [String]
  ) -> [Form] {
    tens.flatMap { ten in
      ones.flatMap { one in rule(ten.words, one.words).map { ($0, ten.number + one.number) } }
    }
  }

  /// The tens of a language from the first of them on.
  static func tens(from first: Int, _ words: [String]) -> [Form] {
    words.enumerated().map { ($0.element, first + 10 * $0.offset) }
  }

  private static let english: [Form] = {
    let low = counted(
      from: 1,
      [
        "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven",
        "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
      ])
    let round = tens(
      from: 20,
      ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"])
    return low + round + joined(round, Array(low.prefix(9))) { ["\($0)-\($1)", "\($0) \($1)"] }
      + [("one hundred", 100), ("a hundred", 100), ("hundred", 100)]
  }()

  private static let chinese: [Form] =
    OrdinalForms.all(in: .zh).filter { $0.number > 1 } + [("两", 2), ("一百", 100), ("百", 100)]

  private static let french: [Form] = {
    let low = counted(
      from: 1,
      [
        "un", "deux", "trois", "quatre", "cinq", "six", "sept", "huit", "neuf", "dix", "onze",
        "douze", "treize", "quatorze", "quinze", "seize", "dix-sept", "dix-huit", "dix-neuf",
      ])
    let ones = [("une", 1)] + low.prefix(9)
    let round = tens(from: 20, ["vingt", "trente", "quarante", "cinquante", "soixante"])
    let eighty = [("quatre-vingt", 80)]
    // Seventy and ninety count on from sixty and eighty.
    let beyond = Array(low.dropFirst(9))
    return Array(low.dropFirst()) + round + eighty + [("quatre-vingts", 80), ("cent", 100)]
      + (joined(round, ones, french) + joined([("soixante", 60)], beyond, french)
      + joined(eighty, ones + beyond) { ["\($0)-\($1)"] })
      .flatMap { form in [form.words, spaced(form.words)].map { ($0, form.number) } }
  }()

  private static func french(_ ten: String, _ one: String) -> [String] {
    ["un", "une", "onze"].contains(one)
      ? ["\(ten) et \(one)", "\(ten)-et-\(one)"] : ["\(ten)-\(one)"]
  }

  private static func spaced(_ words: String) -> String { words.replacing("-", with: " ") }

  private static let spanish: [Form] = {
    let low = counted(
      from: 2,
      [
        "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce",
        "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve",
        "veinte", "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco",
        "veintiséis", "veintisiete", "veintiocho", "veintinueve",
      ])
    let ones = counted(from: 1, ["uno"]) + [("un", 1), ("una", 1)] + low.prefix(8)
    let round = tens(
      from: 30, ["treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa"])
    return low + [("veintiún", 21), ("veintiuna", 21)] + round
      + joined(round, ones) { ["\($0) y \($1)"] } + [("cien", 100), ("ciento", 100)]
  }()
}
