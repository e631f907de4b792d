/// French ordinals in words: première, vingt et unième, soixante-quinzième.
enum FrenchOrdinals {
  private static let low = [
    "unième", "deuxième", "troisième", "quatrième", "cinquième", "sixième", "septième", "huitième",
    "neuvième", "dixième", "onzième", "douzième", "treizième", "quatorzième", "quinzième",
    "seizième", "dix-septième", "dix-huitième", "dix-neuvième",
  ]
  private static let tens = [
    2: ("vingt", "vingtième"), 3: ("trente", "trentième"), 4: ("quarante", "quarantième"),
    5: ("cinquante", "cinquantième"), 6: ("soixante", "soixantième"),
    8: ("quatre-vingt", "quatre-vingtième"),
  ]

  /// The ordinal from 1 to 99; only the first has a gender.
  static func words(_ number: Int, _ gender: Ordinals.Gender) -> String {
    if number == 1 { return gender == .feminine ? "première" : "premier" }
    if number < 20 { return low[number - 1] }
    // Seventy and ninety count on from sixty and eighty: soixante-quinzième.
    let ten = number / 10 == 7 || number / 10 == 9 ? number / 10 - 1 : number / 10
    guard let (cardinal, ordinal) = tens[ten] else { return low[0] }
    let rest = number - ten * 10
    if rest == 0 { return ordinal }
    let joins = ten != 8 && rest % 10 == 1 ? " et " : "-"
    return cardinal + joins + low[rest - 1]
  }

  /// Every form in use, of both genders and numbers, with and without hyphens around "et".
  static func forms(_ number: Int) -> [String] {
    var forms = [words(number, .feminine), words(number, .masculine)]
    if number == 2 { forms += ["second", "seconde"] }
    let parts = forms[0].split(separator: " ")
    if parts.count > 1 { forms.append(parts.joined(separator: "-")) }
    return forms + forms.map { $0 + "s" }
  }
}
