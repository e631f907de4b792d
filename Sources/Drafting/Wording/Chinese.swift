import Records

extension Wording {
  /// Chinese as the United Nations writes it, with a space between digits and characters.
  package static let chinese = Wording(
    language: .zh,
    ordinal: { "第\(Chinese.numeral($0))" },
    cardinal: Chinese.cardinal,
    counted: { number, noun in
      let words = Chinese.cardinal(number)
      return number > 9 ? "\(words) \(noun)" : "\(words)\(noun)"
    },
    date: Chinese.date,
    days: Chinese.days,
    separator: "、",
    lastSeparator: "和",
    semicolon: "；",
    inferred: "（推断）",
    plurals: Plurals(names: ["the measure word and noun"]) { _ in 0 },
    numberWords: Chinese.numberWords)
}

enum Chinese {
  private static let digits = ["零", "一", "二", "三", "四", "五", "六", "七", "八", "九"]

  /// A number of things: 两 for two, characters under ten, digits from there on.
  static func cardinal(_ number: Int) -> String {
    number == 2 ? "两" : (0...9).contains(number) ? digits[number] : String(number)
  }

  /// A number in characters up to 9999, in digits beyond.
  static func numeral(_ number: Int) -> String {
    guard (1...9999).contains(number) else { return String(number) }
    var text = ""
    var rest = number
    var needsZero = false
    for (unit, name) in [(1000, "千"), (100, "百"), (10, "十"), (1, "")] {
      let digit = rest / unit
      rest %= unit
      if digit == 0 {
        needsZero = !text.isEmpty
        continue
      }
      if needsZero { text += digits[0] }
      needsZero = false
      text += unit == 10 && digit == 1 && text.isEmpty ? name : digits[digit] + name
    }
    return text
  }

  static func date(_ date: PartialDate) -> String {
    var text = "\(date.year) 年"
    if let month = date.month { text += " \(month) 月" }
    if let day = date.day { text += " \(day) 日" }
    return text
  }

  static func days(_ set: DaySet, _ style: Wording.DayStyle) -> String {
    switch set {
    case .within(let first, let last):
      // Bounds must not look like the days themselves.
      if first == last { return date(first) }
      return "\(date(first))至 \(date(last))之间" + (style == .phrase ? "某时" : "")
    case .days(let runs):
      var texts: [String] = []
      var before: (year: Int, month: Int)?
      for run in DayRun.of(runs) {
        texts.append(words(run, before))
        before = (run.last.year, run.last.month)
      }
      guard let last = texts.last, texts.count > 1 else { return texts[0] }
      return texts.dropLast().joined(separator: "、") + "和 " + last
    }
  }

  private static func words(_ run: DayRun, _ before: (year: Int, month: Int)?) -> String {
    let start = day(run.first, before)
    guard !run.isSingle else { return start }
    return "\(start)至 \(day(run.last, (run.first.year, run.first.month)))"
  }

  /// A day with as much of the month and year as what stands before leaves open.
  private static func day(
    _ parts: (year: Int, month: Int, day: Int), _ before: (year: Int, month: Int)?
  ) -> String {
    if before?.year != parts.year { return "\(parts.year) 年 \(parts.month) 月 \(parts.day) 日" }
    if before?.month != parts.month { return "\(parts.month) 月 \(parts.day) 日" }
    return "\(parts.day) 日"
  }

  static let numberWords: [String] = {
    let measures = ["年", "月", "日", "次", "届", "个", "项", "号", "条", "段", "名", "份"]
    let counted = (digits[2...] + ["十", "百", "两"]).flatMap { digit in
      measures.map { digit + $0 }
    }
    return (digits[1...] + ["十"]).map { "第" + $0 } + counted
  }()
}
