import Records

extension WordingFile {
  /// The wording; `nil` where the file lacks an entry.
  var wording: Wording? {
    guard diagnostics.isEmpty,
      let rule = self["plural-rule"].flatMap({ PluralRule(rawValue: $0[0]) }),
      let plurals = self["plurals"], let counted = self["counted"],
      let ordinals = self["ordinals"], let cardinals = self["cardinals"], let dates,
      let beyond = pattern("ordinal-digits"), let separator = text("separator"),
      let last = text("last-separator"), let semicolon = text("semicolon"),
      let inferred = text("inferred")
    else { return nil }
    let feminine = self["feminine-ordinals"] ?? ordinals
    let written = WrittenDates(dates)
    let phrases = counted.map { Pattern($0) }
    let cardinal: @Sendable (Int) -> String = { number in
      cardinals.indices.contains(number) ? cardinals[number] : String(number)
    }
    let ordinal: @Sendable ([String], Int) -> String = { words, number in
      words.indices.contains(number - 1)
        ? words[number - 1] : beyond.filled([("number", "\(number)")])
    }
    return Wording(
      language: language,
      ordinal: { ordinal(ordinals, $0) },
      feminineOrdinal: { ordinal(feminine, $0) },
      cardinal: cardinal,
      counted: { number, noun in
        phrases[rule.position(number)].filled([("number", cardinal(number)), ("noun", noun)])
      },
      date: written.date,
      days: written.days,
      separator: separator,
      lastSeparator: last,
      semicolon: semicolon,
      inferred: inferred,
      plurals: Wording.Plurals(names: plurals, position: rule.position),
      numberWords: numberWords,
      bodyNames: bodyNames)
  }

  private func text(_ name: String) -> String? { self[name]?.first }

  private func pattern(_ name: String) -> Pattern? { text(name).map { Pattern($0) } }

  private var dates: DateWords? {
    guard let months = self["months"], let dayMonth = pattern("day-month"),
      let ofYear = pattern("of-year"), let yearAlone = pattern("year-alone"),
      let range = pattern("range"), let rangeShort = pattern("range-short"),
      let rangeWide = pattern("range-wide"), let run = pattern("run"),
      let onDay = pattern("on-day"), let onDays = pattern("on-days"),
      let inMonth = pattern("in-month"), let inYear = pattern("in-year"),
      let boundDay = pattern("bound-day"), let between = pattern("between"),
      let atSomeTime = pattern("at-some-time"),
      let separator = text("separator"), let last = text("last-separator")
    else { return nil }
    return DateWords(
      months: months, monthsAlone: self["months-alone"], monthsIn: self["months-in"],
      firstDay: text("first-day"), dayMonth: dayMonth, ofYear: ofYear, yearAlone: yearAlone,
      yearFrom: pattern("year-from"),
      range: range, rangeShort: rangeShort, rangeWide: rangeWide, run: run, onDay: onDay,
      onDays: onDays, onTwoDays: pattern("on-two-days"), inMonth: inMonth, inYear: inYear,
      boundDay: boundDay, between: between,
      atSomeTime: atSomeTime,
      separator: separator, lastSeparator: last)
  }

  /// Words that say a number or a month; not the first two, which say much else.
  private var numberWords: [String] {
    let words =
      ["ordinals", "feminine-ordinals", "cardinals"].flatMap { self[$0]?.dropFirst(2) ?? [] }
      + ["months", "months-alone", "months-in"].flatMap { self[$0] ?? [] }
    return Array(Set(words + words.map { $0.prefix(1).uppercased() + $0.dropFirst() })).sorted()
  }

  private var bodyNames: BodyNames {
    var names = BodyNames()
    for gender in BodyNames.Gender.allCases {
      names.nouns[gender] = Set((self["\(gender.rawValue)-nouns"] ?? []).map { $0.lowercased() })
    }
    for wanted in BodyNames.Case.allCases {
      for form in BodyNames.forms {
        names.patterns[wanted, default: [:]][form] = pattern("\(wanted.rawValue)-\(form)")
      }
    }
    return names
  }
}
