/// Arabic ordinals in words: الأولى, الحادي عشر, التاسعة والستون.
enum ArabicOrdinals {
  // All without the article; the feminine adds ة, but for the first.
  private static let low = [
    "أول", "ثاني", "ثالث", "رابع", "خامس", "سادس", "سابع", "ثامن", "تاسع", "عاشر",
  ]
  /// The first as it stands before a ten; the second form is the rarer one.
  private static let one = ["حادي", "واحد"]
  /// The tens from twenty on, without their ending.
  private static let tens = ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"]

  /// The ordinal from 1 to 99 in the nominative, with the article.
  static func words(_ number: Int, _ gender: Ordinals.Gender) -> String {
    forms(number, gender == .feminine, hasArticle: true)[0]
  }

  /// Every form in use: both genders, with and without the article, nominative and oblique.
  static func forms(_ number: Int) -> [String] {
    let forms = [true, false].flatMap { hasArticle in
      [true, false].flatMap { self.forms(number, $0, hasArticle: hasArticle) }
    }
    // Second without its last letter, as where nothing defines it; first to tenth as headings
    // count: ثالثا.
    let heading = number == 2 ? ["ثان", "ثانيا"] : number <= 10 ? [low[number - 1] + "ا"] : []
    return forms + heading
  }

  /// The forms of one gender, the usual nominative first.
  private static func forms(_ number: Int, _ isFeminine: Bool, hasArticle: Bool) -> [String] {
    let article = hasArticle ? "ال" : ""
    let (ten, rest) = (number / 10, number % 10)
    if number <= 10 {
      let isIrregular = number == 1 && isFeminine
      return [article + (isIrregular ? "أولى" : inflected(low[number - 1], isFeminine))]
    }
    let ones = (rest == 1 ? one : rest == 0 ? [] : [low[rest - 1]])
      .map { article + inflected($0, isFeminine) }
    if ten == 1 { return [ones[0] + (isFeminine ? " عشرة" : " عشر")] }
    let round = ["ون", "ين"].map { article + tens[ten - 2] + $0 }
    return rest == 0 ? round : ones.flatMap { one in round.map { "\(one) و\($0)" } }
  }

  private static func inflected(_ stem: String, _ isFeminine: Bool) -> String {
    isFeminine ? stem + "ة" : stem
  }
}
