/// Which form of a noun stands after a number.
enum PluralRule: String, Sendable, CaseIterable {
  /// One thing, and any other number of things.
  case oneAndMany = "one-and-many"
  /// None or one, and more.
  case upToOneAndMany = "up-to-one-and-many"
  /// 1, 21, 31; 2 to 4, 22 to 24; all others.
  case byLastDigit = "by-last-digit"
  /// One, two, 3 to 10, all others.
  case oneTwoFewMany = "one-two-few-many"

  /// How many forms of a noun there are.
  var count: Int {
    switch self {
    case .oneAndMany, .upToOneAndMany: 2
    case .byLastDigit: 3
    case .oneTwoFewMany: 4
    }
  }

  /// The position of the form for a number.
  func position(_ number: Int) -> Int {
    switch self {
    case .oneAndMany: return number == 1 ? 0 : 1
    case .upToOneAndMany: return number <= 1 ? 0 : 1
    case .byLastDigit:
      let (tens, ones) = (number % 100 / 10, number % 10)
      if tens == 1 || ones == 0 || ones > 4 { return 2 }
      return ones == 1 ? 0 : 1
    case .oneTwoFewMany:
      if (1...2).contains(number) { return number - 1 }
      return (3...10).contains(number % 100) ? 2 : 3
    }
  }
}
