/// Russian ordinals in words: первая, пятое, двадцать третий.
enum RussianOrdinals {
  private enum Ending: Sendable { case plain, stressed, soft }

  private static let low: [(stem: String, Ending)] = [
    ("перв", .plain), ("втор", .stressed), ("трет", .soft), ("четверт", .plain), ("пят", .plain),
    ("шест", .stressed), ("седьм", .stressed), ("восьм", .stressed), ("девят", .plain),
    ("десят", .plain), ("одиннадцат", .plain), ("двенадцат", .plain), ("тринадцат", .plain),
    ("четырнадцат", .plain), ("пятнадцат", .plain), ("шестнадцат", .plain),
    ("семнадцат", .plain), ("восемнадцат", .plain), ("девятнадцат", .plain),
  ]
  /// The tens from twenty on: as they stand before another number, and their own ordinal.
  private static let tens: [(cardinal: String, stem: String, Ending)] = [
    ("двадцать", "двадцат", .plain), ("тридцать", "тридцат", .plain),
    ("сорок", "сороков", .stressed), ("пятьдесят", "пятидесят", .plain),
    ("шестьдесят", "шестидесят", .plain), ("семьдесят", "семидесят", .plain),
    ("восемьдесят", "восьмидесят", .plain), ("девяносто", "девяност", .plain),
  ]

  /// The endings of every case: masculine, feminine and neuter nominative first, then the others.
  private static func endings(_ ending: Ending) -> [String] {
    switch ending {
    case .plain, .stressed:
      [
        ending == .plain ? "ый" : "ой", "ая", "ое", "ого", "ому", "ым", "ом", "ой", "ою", "ую",
        "ые", "ых", "ыми",
      ]
    case .soft:
      [
        "ий", "ья", "ье", "ьего", "ьему", "ьим", "ьем", "ьей", "ьею", "ью", "ьи", "ьих", "ьими",
      ]
    }
  }

  /// The ordinal from 1 to 99 in the nominative.
  static func words(_ number: Int, _ gender: Ordinals.Gender) -> String {
    let (stem, ending) = stem(number)
    let endings = endings(ending)
    return stem + endings[gender == .masculine ? 0 : gender == .feminine ? 1 : 2]
  }

  /// Every form in use: all cases of the three genders and of the plural, with and without ё.
  static func forms(_ number: Int) -> [String] {
    let (stem, ending) = stem(number)
    let forms = endings(ending).map { stem + $0 }
    guard stem.hasSuffix("четверт") else { return forms }
    let dotted = String(stem.dropLast(3)) + "ёрт"
    return forms + endings(ending).map { dotted + $0 }
  }

  private static func stem(_ number: Int) -> (String, Ending) {
    if number < 20 { return low[number - 1] }
    let (ten, rest) = (tens[number / 10 - 2], number % 10)
    return rest == 0
      ? (ten.stem, ten.2) : ("\(ten.cardinal) \(low[rest - 1].stem)", low[rest - 1].1)
  }
}
