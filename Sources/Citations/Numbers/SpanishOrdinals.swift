/// Spanish ordinals in words: primero, decimotercero, vigésimo primero.
enum SpanishOrdinals {
  // All without their ending, which is that of the gender.
  private static let low = [
    "primer", "segund", "tercer", "cuart", "quint", "sext", "séptim", "octav", "noven", "décim",
    "undécim", "duodécim",
  ]
  private static let tens = [
    "décim", "vigésim", "trigésim", "cuadragésim", "quincuagésim", "sexagésim", "septuagésim",
    "octogésim", "nonagésim",
  ]
  /// The tens as they begin a joined word, which has one accent only: decimotercero.
  private static let joinedTens = [
    "decim", "vigesim", "trigesim", "cuadragesim", "quincuagesim", "sexagesim", "septuagesim",
    "octogesim", "nonagesim",
  ]
  private static let endings = ["o", "a", "os", "as"]

  /// The ordinal from 1 to 99, as it stands alone or after its noun.
  static func words(_ number: Int, _ gender: Ordinals.Gender) -> String {
    let ending = gender == .feminine ? "a" : "o"
    if number <= 12 { return low[number - 1] + ending }
    let (ten, rest) = (number / 10 - 1, number % 10)
    if rest == 0 { return tens[ten] + ending }
    if number < 20 { return joined(ten, rest) + ending }
    return "\(tens[ten])\(ending) \(low[rest - 1])\(ending)"
  }

  /// The ordinal as it stands before its noun, where the masculine is cut short: vigésimo tercer.
  static func beforeNoun(_ words: String) -> String {
    ["primero", "tercero"].contains(where: words.hasSuffix) ? String(words.dropLast()) : words
  }

  /// Every form in use, of both genders and numbers, joined and apart, whole and cut short.
  static func forms(_ number: Int) -> [String] {
    let (ten, rest) = (number / 10 - 1, number % 10)
    var forms: [String] = []
    if number <= 12 { forms += inflected(low[number - 1]) }
    if number < 10 {
      forms += other(number).flatMap(inflected)
    } else if rest == 0 {
      forms += inflected(tens[ten])
    } else {
      forms += inflected(joined(ten, rest))
      if rest == 8 { forms += inflected(joinedTens[ten] + "ooctav") }
      for stem in [low[rest - 1]] + other(rest) {
        forms += endings.map { "\(tens[ten])\($0) \(stem)\($0)" }
        forms += inflected("\(tens[ten])o \(stem)")
      }
    }
    return forms
  }

  private static func joined(_ ten: Int, _ rest: Int) -> String {
    joinedTens[ten] + (rest == 8 ? "" : "o") + low[rest - 1]
  }

  private static func inflected(_ stem: String) -> [String] {
    endings.map { stem + $0 } + (stem.hasSuffix("er") ? [stem] : [])
  }

  private static func other(_ number: Int) -> [String] {
    number == 7 ? ["sétim"] : number == 9 ? ["non"] : []
  }
}
