import Citations

/// A day or a month as a paper prints it, looked for in dates as records write them.
struct DatePart {
  private let old: String
  private let isMonth: Bool
  /// The two digits that come in its place.
  let new: String

  /// Reads the part of a date that came back as another; `nil` where it is none.
  init?(_ old: String, _ new: String) {
    let (before, after) = (Words(old).tokens, Words(new).tokens)
    guard before.count == 1, after.count == 1 else { return nil }
    if let day = Int(before[0].letters), let other = Int(after[0].letters),
      (1...31).contains(day), (1...31).contains(other)
    {
      (self.old, self.new, isMonth) = (DatePart.digits(day), DatePart.digits(other), false)
    } else if let month = FoldedText.month(before[0].letters),
      let other = FoldedText.month(after[0].letters)
    {
      (self.old, self.new, isMonth) = (DatePart.digits(month), DatePart.digits(other), true)
    } else {
      return nil
    }
  }

  /// Whether it stands at a word, as a part of a date such as 2016-10-19.
  func stands(at place: Int, in words: [Token]) -> Bool {
    guard words[place].letters == old else { return false }
    let year = place - (isMonth ? 2 : 4)
    guard words.indices.contains(year), words[year].letters.utf8.count == 4,
      Int(words[year].letters) != nil
    else { return false }
    return words[year + 1].letters == "-" && (isMonth || words[year + 3].letters == "-")
  }

  private static func digits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
