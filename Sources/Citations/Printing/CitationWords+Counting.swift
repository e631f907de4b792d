import Records

extension CitationWords {
  /// `4`, `4 and 5`, `4, 5 and 6`: without a comma before "and", as the house style has it.
  func listed(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: comma) + and + last
  }

  /// Whole citations as a list: those that have parts are kept apart by more than a comma.
  func joined(_ items: [String]) -> String {
    guard let last = items.last, items.count > 1, items.contains(where: { $0.contains(part) })
    else { return listed(items) }
    // The mark of a part and the "and" share the space between them.
    let closing = and.hasPrefix(" ") ? String(and.dropFirst()) : and
    if items.count == 2 { return items[0] + part + closing + last }
    return items.dropLast().joined(separator: semicolon) + semicolon + closing + last
  }

  /// A noun with its numbers.
  func counted(_ noun: Noun, _ numbers: [String]) -> String {
    let text = noun.counting(numbers.count) + CitationWords.gap + listed(numbers)
    return noun.after.isEmpty ? text : "\(text) \(noun.after)"
  }

  /// The letters of subparagraphs, each with the space before it.
  func letters(_ letters: some Collection<String>, below depth: Int = 0) -> String {
    letters.enumerated().map { CitationWords.gap + letter($1, depth + $0) }.joined()
  }

  /// A session or meeting, or several, by their ordinals.
  func gatherings(_ numbers: [Int], _ meaning: GatheringNoun) -> String {
    guard let noun = gatherings[meaning] else { return "" }
    let isAfter =
      ordinalPlace == .after || ordinalPlace == .afterSeveral && numbers.count > 1
    let ordinals = numbers.map { number in
      guard let words = Ordinals.words(number, in: language, gender: noun.gender) else {
        return Ordinals.figures(number, in: language, gender: noun.gender)
      }
      return isAfter ? words : beforeNoun(words)
    }
    let text = noun.counting(numbers.count)
    guard isAfter else { return "\(listed(ordinals)) \(text)" }
    let isFigure = ordinals[0].utf8.first.map { (48...57).contains($0) } == true
    return text + (isFigure ? CitationWords.gap : " ") + listed(ordinals)
  }

  /// An article, or a paragraph or subparagraph of it.
  ///
  /// It is within where something in it stands before it: `du paragraphe 3 de l’article 32`.
  func provision(_ parts: [String], isWithin: Bool = false) -> String {
    var rest = parts.dropFirst()
    var inner: (noun: Noun?, number: String)?
    if let paragraph = rest.first, Phrasing.isParagraph(paragraph) {
      rest = rest.dropFirst()
      inner = (articleUnits[.paragraph], paragraph + letters(rest))
    } else if let letter = rest.first, isInnerFirst {
      rest = rest.dropFirst()
      inner = (articleUnits[.subparagraph], self.letter(letter, 0) + letters(rest, below: 1))
    }
    guard let inner, let noun = inner.noun else {
      return (isWithin ? article.within : article.one) + CitationWords.gap + single(parts[0])
        + letters(rest)
    }
    let innerText = (isWithin ? noun.within : noun.one) + CitationWords.gap + inner.number
    return isInnerFirst
      ? "\(innerText) \(article.within)\(CitationWords.gap)\(single(parts[0]))"
      : "\(article.one)\(CitationWords.gap)\(single(parts[0]))\(part)\(innerText)"
  }
}
