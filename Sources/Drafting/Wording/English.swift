import Records

extension Wording {
  /// English as the United Nations writes it.
  package static let english = Wording(
    language: .en,
    ordinal: English.ordinal,
    cardinal: { (0...9).contains($0) ? English.units[$0] : String($0) },
    counted: { "\((0...9).contains($0) ? English.units[$0] : String($0)) \($1)" },
    date: English.dates.date,
    days: English.dates.days,
    separator: ", ",
    lastSeparator: " and ",
    semicolon: "; ",
    inferred: " (inferred)",
    plurals: Plurals(names: ["the singular", "the plural"]) { $0 == 1 ? 0 : 1 },
    numberWords: English.numberWords)
}

enum English {
  static let dates = WrittenDates(
    DateWords(
      months: [
        "January", "February", "March", "April", "May", "June", "July", "August", "September",
        "October", "November", "December",
      ],
      dayMonth: "{day} {month}", ofYear: "{text} {year}", range: "from {first} to {last}",
      rangeShort: "{first}–{last}", rangeWide: "{first} – {last}", run: "{first} to {last}",
      onDay: "on {text}", onDays: "on {text}", inMonth: "in {text}", inYear: "in {year}",
      between: "between {first} and {last}", atSomeTime: "at some time {text}", separator: ", ",
      lastSeparator: " and "))

  static let units = [
    "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine",
  ]
  static let teens = [
    "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen",
    "eighteen", "nineteen",
  ]
  static let tens = [
    "", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety",
  ]
  static let ordinals = [
    "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
    "tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth",
    "seventeenth", "eighteenth", "nineteenth",
  ]

  /// Words that say a number or a month; not "one" and "second", which say much else, nor "May".
  static let numberWords: [String] = {
    let words = units[2...] + teens + tens[2...] + ordinals[3...]
    let capitals = words.map { $0.prefix(1).uppercased() + $0.dropFirst() }
    return words + capitals + dates.words.months.filter { $0 != "May" }
  }()

  /// An ordinal in words up to 999, in digits beyond.
  static func ordinal(_ number: Int) -> String {
    switch number {
    case 1..<20: return ordinals[number]
    case 20..<100:
      let ten = tens[number / 10]
      return number % 10 == 0 ? "\(ten.dropLast())ieth" : "\(ten)-\(ordinals[number % 10])"
    case 100..<1000:
      let hundred = "\(units[number / 100]) hundred"
      return number % 100 == 0 ? "\(hundred)th" : "\(hundred) and \(ordinal(number % 100))"
    default:
      let teen = (11...13).contains(number % 100)
      let ending = teen ? "th" : [1: "st", 2: "nd", 3: "rd"][number % 10] ?? "th"
      return "\(number)\(ending)"
    }
  }
}
