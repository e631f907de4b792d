import Records

/// Pinpoints in Chinese: number before noun, outline numerals in Chinese figures.
extension Phrasing {
  static func chinesePinpointed(_ thing: Thing, _ text: String, _ pinpoint: Pinpoint)
    -> String
  {
    if case .provisions = thing, pinpoint.steps.count == 1, pinpoint.steps[0].unit == .paragraph {
      return text + "第 \(chineseNumbers(pinpoint.steps[0].places)) 款"
    }
    var steps = ""
    for (index, step) in pinpoint.steps.enumerated() {
      if step.unit == .subparagraph, index > 0 {
        steps += step.places.map(letters).joinedInChinese
      } else {
        steps += (steps.utf8.last.map { $0 &- 0x30 < 10 } == true ? "，" : "") + chineseStep(step)
      }
    }
    if steps.hasSuffix(" ") { steps.removeLast() }
    if case .document = thing { return "\(text)，\(steps)" }
    return text + steps
  }

  private static func chineseNumbers(_ places: [Pinpoint.Range]) -> String {
    guard let last = places.last, places.count > 1 else {
      return places.first.map(run) ?? ""
    }
    return places.dropLast().map(run).joined(separator: "、")
      + " 和 " + run(last)
  }

  private static func run(_ place: Pinpoint.Range) -> String {
    place.first == place.last ? place.first : "\(place.first)-\(place.last)"
  }

  /// Letters of subparagraphs in brackets: `(a)`, `(a)-(c)`.
  private static func letters(_ place: Pinpoint.Range) -> String {
    place.first == place.last ? "(\(place.first))" : "(\(place.first))-(\(place.last))"
  }

  private static func chineseStep(_ step: Pinpoint.Step) -> String {
    switch step.unit {
    case .paragraph: counted(step, "段")
    case .operativeParagraph: "执行部分" + counted(step, "段")
    case .preambularParagraph: "序言部分" + counted(step, "段")
    case .section: counted(step, "节")
    case .chapter: counted(step, "章")
    case .part: counted(step, "部分")
    case .page: counted(step, "页")
    case .annex: "附件" + step.places.map(outline).joinedInChinese
    case .appendix: "附录" + step.places.map(outline).joinedInChinese
    case .footnote: "脚注 " + chineseNumbers(step.places)
    case .subparagraph: "分段" + step.places.map(letters).joinedInChinese
    }
  }

  /// Number, then noun, each place with its own: 第 4-9 段和第 12 段; letters follow the noun.
  private static func counted(_ step: Pinpoint.Step, _ noun: String) -> String {
    step.places.map { range in
      guard !step.unit.isOutline else { return "第\(outline(range))\(noun)" }
      let text = run(range)
      let letters = text.utf8.firstIndex(of: UInt8(ascii: "(")) ?? text.endIndex
      return "第 \(text[..<letters]) \(noun)\(text[letters...])"
    }.joinedInChinese
  }

  private static func outline(_ range: Pinpoint.Range) -> String {
    let first = outline(range.first)
    return range.first == range.last ? first : "\(first)至\(outline(range.last))"
  }

  /// A Roman numeral in Chinese figures, with what follows a dot: II.C is 二.C; a letter is itself.
  private static func outline(_ text: String) -> String {
    let head = text.utf8.prefix { $0 != UInt8(ascii: ".") }
    guard let roman = String(head), let number = RomanNumerals.number(roman), number < 50,
      let numeral = ChineseNumerals.text(number)
    else { return " \(text) " }
    return numeral + (String(text.utf8.dropFirst(head.count)) ?? "")
  }
}
