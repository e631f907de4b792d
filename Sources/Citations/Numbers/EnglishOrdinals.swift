/// English ordinals from first to ninety-ninth.
enum EnglishOrdinals {
  private static let low = [
    "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth",
    "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth", "sixteenth", "seventeenth",
    "eighteenth", "nineteenth",
  ]
  private static let tens = [
    "twent", "thirt", "fort", "fift", "sixt", "sevent", "eight", "ninet",
  ]

  /// The words from 1 on.
  static let words: [String] =
    low + tens.flatMap { ten in ["\(ten)ieth"] + low.prefix(9).map { "\(ten)y-\($0)" } }
}
