import Records

/// Pinpoints: `paras. 4-9 and 12`, `annex II, para. 3`, `apartado e) del párrafo 3`, `第 4-9 段`.
extension Scanner {
  typealias Step = Pinpoint.Step

  /// At the noun of a place: the pinpoint, kept for what follows it.
  mutating func places(_ start: Int) -> Int? {
    guard let found = place(start) else { return nil }
    // An item of an agenda is counted like a paragraph in some languages.
    let after = reader.skipSpace(found.end)
    if let next = vocabulary.match(reader, after),
      case .agenda = next.lexeme
    {
      return next.end
    }
    pending = (found.place, start, found.end)
    return found.end
  }

  /// Takes the steps of a pinpoint; the outermost comes first, wherever the text has it.
  func place(_ start: Int) -> (place: Pinpoint, end: Int)? {
    guard var (steps, end) = step(start) else { return nil }
    // No document is nested deeper; the bound keeps time linear.
    while steps.count < 12 {
      var at = reader.skipSpace(end)
      if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
      if let inner = step(at) {
        // Genitive languages put the inner before the outer without a word between.
        let isOuter = at == reader.skipSpace(end) && inner.steps[0].unit.depth < steps[0].unit.depth
        steps = isOuter ? inner.steps + steps : steps + inner.steps
        end = inner.end
        continue
      }
      at = reader.skipSpace(end)
      guard let of = link(.of, at) else { break }
      at = reader.skipSpace(of)
      if let word = link(.determiner, at) { at = reader.skipSpace(word) }
      if reader.next(at).scalar == 0x27 { at = reader.next(at).after }
      guard let outer = step(at) else { break }
      (steps, end) = (outer.steps + steps, outer.end)
    }
    return (Pinpoint(steps), end)
  }

  /// One noun with its numbers, and the letters under the last.
  private func step(_ start: Int) -> (steps: [Step], end: Int)? {
    let (scalar, after) = reader.next(start)
    if scalar == 0x7B2C { return hanStep(after) }
    if scalar.isHan, let part = vocabulary.match(reader, start),
      case .partOfAct(let unit) = part.lexeme,
      reader.next(reader.skipSpace(part.end)).scalar == 0x7B2C,
      let step = hanStep(reader.next(reader.skipSpace(part.end)).after)
    {
      return ([Step(unit, step.steps[0].places)] + step.steps.dropFirst(), step.end)
    }
    guard let noun = vocabulary.match(reader, start) else { return nil }
    if case .ordinal = noun.lexeme { return ordinalStep(start) }
    guard case .unit(let unit) = noun.lexeme else { return nil }
    var at = noun.end
    if reader.next(at).scalar == 0x2E { at = reader.next(at).after }
    let found = members(unit, at)
    // "Пункт b) iv) статьи 5": letters without the number of a paragraph.
    if unit == .subparagraph || unit == .paragraph && found.isEmpty,
      case let letters = letters(at), !letters.levels.isEmpty,
      found.count < 2, letters.levels.count > 1 || found.isEmpty
    {
      return (letters.levels.map { Step(.subparagraph, $0) }, letters.end)
    }
    guard let last = found.last else {
      let isAlone = unit == .annex || unit == .appendix
      return isAlone ? ([Step(unit, [])], noun.end) : nil
    }
    return partOfAct(unit, Self.steps(unit, found.map(\.place)), last.end)
  }

  /// The steps in the part of an act that is named after them: "paragraphe 3 du préambule".
  private func partOfAct(
    _ unit: Pinpoint.Unit, _ steps: [Step], _ end: Int
  ) -> (steps: [Step], end: Int) {
    guard unit == .paragraph || unit == .subparagraph,
      let part = vocabulary.match(reader, reader.skipSpace(end)),
      case .partOfAct(let whole) = part.lexeme
    else { return (steps, end) }
    return ([Step(whole, steps[0].places)] + steps.dropFirst(), part.end)
  }

  /// Ordinals before the noun: "third and fourth preambular paragraphs", "troisième alinéa du préambule".
  private func ordinalStep(_ start: Int) -> (steps: [Step], end: Int)? {
    var places: [Pinpoint.Range] = []
    var at = start
    while places.count < 60, let number = ordinal(at) {
      places.append(.init("\(number.value)"))
      at = number.end
      guard let join = join(at), ordinal(join) != nil else { break }
      at = join
    }
    guard let noun = vocabulary.match(reader, reader.skipSpace(at)),
      case .unit(let unit) = noun.lexeme
    else { return nil }
    let found = partOfAct(unit, [Step(unit, places)], noun.end)
    switch found.steps[0].unit {
    case .paragraph, .operativeParagraph, .preambularParagraph: return found
    default: return nil
    }
  }

  struct Place {
    var range: Pinpoint.Range
    var letters: [[Pinpoint.Range]] = []
  }

  func members(_ unit: Pinpoint.Unit, _ start: Int) -> [(place: Place, end: Int)] {
    var found: [(place: Place, end: Int)] = []
    var at = start
    if let from = link(.from, reader.skipSpace(at)), member(unit, from) != nil { at = from }
    while found.count < 200, let member = member(unit, at) {
      // "articles 5, 6, paragraph 1, and 8, paragraph 2": the 8 is no paragraph.
      if !found.isEmpty, isSubdivided(unit, member.end) { break }
      found.append(member)
      guard let join = join(member.end) else { break }
      at = join
    }
    return found
  }

  /// Whether the same noun follows after a comma, so that the number before it counts something larger.
  private func isSubdivided(_ unit: Pinpoint.Unit, _ end: Int) -> Bool {
    let at = reader.skipSpace(end)
    guard reader.next(at).scalar == 0x2C,
      let noun = vocabulary.match(reader, reader.skipSpace(reader.next(at).after))
    else { return false }
    return noun.lexeme == .unit(unit)
  }

  private func member(_ unit: Pinpoint.Unit, _ start: Int) -> (place: Place, end: Int)? {
    guard let first = ordinate(unit, start) else { return nil }
    var place = Place(range: .init(first.text))
    var end = first.end
    if let range = range(end), let last = ordinate(unit, range) {
      place.range = .init(first.text, last.text)
      end = last.end
    }
    if unit != .subparagraph {
      let letters = letters(end)
      if !letters.levels.isEmpty { (place.letters, end) = (letters.levels, letters.end) }
    }
    return (place, end)
  }

  /// One end of a range: figures, an outline numeral, a bracketed letter.
  private func ordinate(_ unit: Pinpoint.Unit, _ start: Int) -> (text: String, end: Int)? {
    let at = reader.skipSpace(start)
    if unit == .subparagraph { return bracketed(at) }
    if let number = reader.digits(at) {
      let (scalar, after) = reader.next(number.end)
      guard scalar != 0x2F, !scalar.isLatin || scalar == 0x65 || scalar == 0x61 || scalar == 0x62,
        !(scalar == 0x2E && reader.next(after).scalar.isDigit)
      else { return nil }
      // "1er" is the first.
      if scalar.isLatin { return nil }
      return ("\(number.value)", number.end)
    }
    if unit.isOutline { return outline(at) }
    // "párrafo tercero", "الفقرة الثالثة"
    guard unit == .paragraph, let ordinal = vocabulary.match(reader, at),
      case .ordinal(let value) = ordinal.lexeme
    else { return nil }
    return ("\(value)", ordinal.end)
  }

  /// `IV`, `II.C`, `A`, `四`, `الرابع`.
  private func outline(_ start: Int) -> (text: String, end: Int)? {
    if let numeral = hanNumeral(start) {
      return (RomanNumerals.text(numeral.value) + dotted(numeral.end).text, dotted(numeral.end).end)
    }
    if let ordinal = vocabulary.match(reader, start),
      case .ordinal(let value) = ordinal.lexeme,
      reader.next(start).scalar.isArabic
    {
      return (RomanNumerals.text(value), ordinal.end)
    }
    if let roman = reader.romanNumeral(start), reader.raw(start).scalar < 0x61 || roman.value > 1 {
      return (RomanNumerals.text(roman.value) + dotted(roman.end).text, dotted(roman.end).end)
    }
    return (reader.capital(start) ?? reader.arabicLetter(start)).map {
      (String(Unicode.Scalar($0.letter)), $0.end)
    }
  }

  /// What follows a numeral after dots: the C.1 of `II.C.1`.
  private func dotted(_ start: Int) -> (text: String, end: Int) {
    var text = ""
    var at = start
    while text.utf8.count < 9, reader.next(at).scalar == 0x2E {
      let inside = reader.next(at).after
      let letter = reader.raw(inside).scalar
      if (0x41...0x5A).contains(letter), !reader.next(inside + 1).scalar.isLetter {
        (text, at) = (text + "." + String(Unicode.Scalar(UInt8(letter))), inside + 1)
      } else if !text.isEmpty, let number = reader.digits(inside) {
        (text, at) = (text + ".\(number.value)", number.end)
      } else {
        break
      }
    }
    return (text, at)
  }

  static func steps(_ unit: Pinpoint.Unit, _ places: [Place]) -> [Step] {
    if places.count == 1 {
      return [.init(unit, [places[0].range])] + places[0].letters.map { Step(.subparagraph, $0) }
    }
    return [
      .init(
        unit,
        places.map { place in
          let letters = place.letters.flatMap { $0 }.map { "(\($0.first))" }.joined()
          guard !letters.isEmpty else { return place.range }
          return place.range.first == place.range.last
            ? .init(place.range.first + letters)
            : .init(place.range.first, place.range.last + letters)
        })
    ]
  }
}
