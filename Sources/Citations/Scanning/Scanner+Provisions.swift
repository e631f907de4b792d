import Records

/// Articles of treaties: `article 32, paragraph 3 (e)`, `articles 13, 16 et 18`, `статьи 18`.
extension Scanner {
  mutating func provisions(_ start: Int, _ end: Int) -> Int {
    var at = end
    if reader.next(at).scalar == 0x2E { at = reader.next(at).after }
    let head = findings.count
    var begin = start
    var firstArticle: Int?
    if let from = link(.from, reader.skipSpace(at)), articleNumber(from) != nil { at = from }
    while findings.count - head < 200, let article = articleNumber(at) {
      var finding = Finding(
        object: .provision([article.text]), start: begin,
        end: article.end)
      finding.sentence = sentence
      finding.rangeFrom = firstArticle
      within(&finding, article.text)
      if findings.count == head {
        takeOwnerBefore(&finding)
        takePlaceBefore(&finding)
      } else {
        finding.head = head
      }
      finding.end = reader.wholeEnd(finding.end)
      findings.append(finding)
      if firstArticle == nil, let last = lastArticle(finding, after: article.text) {
        (firstArticle, begin, at) = (Int(article.text), reader.skipSpace(last), last)
        continue
      }
      firstArticle = nil
      guard let join = join(finding.end) else { break }
      begin = join
      at = articleAgain(join) ?? join
    }
    guard findings.count > head else { return end }
    if findings[head].owner == nil, isOfLaw(start) { disown(from: head, at: start) }
    return ownArticles(from: head)
  }

  /// Where the last article of a range stands: the 42 of "articles 39 to 42".
  private func lastArticle(_ finding: Finding, after first: String) -> Int? {
    guard case .provision(let parts) = finding.object, parts.count == 1, finding.pinpoint == nil,
      let range = range(finding.end), let last = articleNumber(range),
      let low = Int(first), let high = Int(last.text), high > low
    else { return nil }
    return range
  }

  /// Whether the name of a law stands directly before: "Criminal Code, article 12".
  private func isOfLaw(_ start: Int) -> Bool {
    var end = reader.trimSpace(start)
    if reader.last(end).scalar == 0x2C { end = reader.trimSpace(reader.last(end).start) }
    var begin = end
    while reader.last(begin).scalar.isLetter { begin = reader.last(begin).start }
    return begin < end && link(.instrument, begin) == end
      && reader.raw(begin).scalar < 0x5B
  }

  /// Gives findings to an instrument that is not known.
  private mutating func disown(from head: Int, at position: Int) {
    let sighting = sightings.count
    see(nil, position, position)
    for index in head..<findings.count { findings[index].owner = sighting }
  }

  /// The treaty after the last, or the rules of procedure, which make rules of articles.
  private mutating func ownArticles(from head: Int) -> Int {
    let last = findings.count - 1
    if let rules = rulesAfter(findings[last].end) {
      for index in head...last {
        if case .provision(let parts) = findings[index].object {
          findings[index].object = .rule(parts[0])
        }
      }
      findings[last].end = rules
    }
    guard findings[head].owner == nil, let owner = ownerAfterComma(findings[last].end) else {
      if isOfAnother(findings[last].end) { disown(from: head, at: findings[last].end) }
      return findings[last].end
    }
    let sighting = sightings.count
    see(owner.owner, owner.start, owner.end)
    for index in head...last { findings[index].owner = sighting }
    findings[last].end = sightings[sighting].end
    return findings[last].end
  }

  /// Whether "thereof", "of this Agreement", "of the Statute" names an instrument that is not known.
  private func isOfAnother(_ end: Int) -> Bool {
    var at = reader.skipSpace(end)
    if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
    if link(.thereof, at) != nil { return true }
    // In Russian the genitive alone says "of", and an adjective may come first.
    guard let of = link(.of, at) else {
      if link(.instrument, at) != nil { return true }
      guard (0x410...0x42F).contains(reader.raw(at).scalar) else { return false }
      while reader.next(at).scalar.isLetter { at = reader.next(at).after }
      return link(.instrument, reader.skipSpace(at)) != nil
    }
    at = reader.skipSpace(of)
    if reader.next(at).scalar == 0x27 { at = reader.next(at).after }
    if let word = link(.determiner, at) { at = reader.skipSpace(word) }
    // "the 1951 Convention"
    if let year = reader.digits(at), year.length == 4 { at = reader.skipSpace(year.end) }
    let scalar = reader.raw(at).scalar
    // A word with a capital, or one of the words for instruments.
    if (0x41...0x5A).contains(scalar) || link(.instrument, at) != nil { return true }
    // "عهد عصبة الأمم": the noun of an instrument and a body of another organization.
    while reader.next(at).scalar.isLetter { at = reader.next(at).after }
    guard let owner = vocabulary.match(reader, reader.skipSpace(at)), case .foreign = owner.lexeme
    else { return false }
    return true
  }

  /// As `ownerAfter`, also after the comma that closes a paragraph: "article 18, paragraph 13, of".
  private func ownerAfterComma(_ start: Int) -> (owner: Int?, start: Int, end: Int)? {
    if let owner = ownerAfter(start) { return owner }
    let at = reader.skipSpace(start)
    guard reader.next(at).scalar == 0x2C else { return nil }
    let further = reader.skipSpace(reader.next(at).after)
    // In Russian the name stands in the genitive.
    guard link(.of, further) != nil || reader.next(further).scalar >= 0x400 else { return nil }
    return ownerAfter(further)
  }

  private func rulesAfter(_ start: Int) -> Int? {
    var at = reader.skipSpace(start)
    if let of = link(.of, at) {
      at = reader.skipSpace(of)
    }
    if let word = link(.determiner, at) {
      at = reader.skipSpace(word)
    }
    guard let found = vocabulary.match(reader, at),
      case .rulesOfProcedure = found.lexeme
    else { return nil }
    return found.end
  }

  /// Takes what follows the number of an article: its paragraph or paragraphs, and letters.
  private func within(_ finding: inout Finding, _ article: String) {
    var parts = [article]
    var end = finding.end
    if let number = bracketed(end), number.text.utf8.allSatisfy({ $0 < 0x3A }) {
      parts.append(number.text)
      end = number.end
    } else if let paragraph = decimal(end) {
      parts.append("\(paragraph.value)")
      end = paragraph.end
    } else if let place = placeInBrackets(end), let path = place.place.path {
      parts += path
      end = place.end
    } else {
      var at = reader.skipSpace(end)
      if reader.next(at).scalar == 0x2C { at = reader.skipSpace(reader.next(at).after) }
      if let place = place(at), !place.place.steps.contains(where: { $0.unit.depth < 6 }) {
        end = place.end
        if let path = place.place.path ?? place.place.letterPath {
          parts += path
        } else {
          finding.pinpoint = place.place
        }
      }
    }
    while finding.pinpoint == nil, parts.count < 5, let letter = bracketed(end),
      letter.text.utf8.first.map({ $0 > 0x60 }) == true
    {
      parts.append(letter.text)
      end = letter.end
    }
    finding.object = .provision(parts)
    finding.end = end
  }

  /// The paragraph in "artículo 9.1" and, with its bracket, in "artículo 9 1)".
  private func decimal(_ start: Int) -> (value: Int, end: Int)? {
    let (scalar, after) = reader.next(start)
    if scalar == 0x2E, let number = reader.digits(after), number.value < 100,
      !reader.next(number.end).scalar.isLetter
    {
      return (number.value, number.end)
    }
    guard scalar == 0x20, let number = reader.digits(reader.skipSpace(start)), number.value < 100,
      reader.next(number.end).scalar == 0x29
    else { return nil }
    return (number.value, reader.next(number.end).after)
  }

  /// The place in brackets after an article: 8 (paragraph 2 b)).
  private func placeInBrackets(_ start: Int) -> (place: Pinpoint, end: Int)? {
    let open = reader.skipSpace(start)
    guard reader.next(open).scalar == 0x28, let place = place(reader.next(open).after),
      case let close = reader.skipSpace(place.end), reader.next(close).scalar == 0x29
    else { return nil }
    return (place.place, reader.next(close).after)
  }

  private func articleNumber(_ start: Int) -> (text: String, end: Int)? {
    let at = reader.skipSpace(start)
    if let number = reader.digits(at), number.value < 1000 {
      let (scalar, after) = reader.next(number.end)
      guard scalar != 0x2F, !scalar.isLetter,
        !(scalar == 0x2E && reader.next(after).scalar.isDigit && decimal(number.end) == nil)
      else { return nil }
      return ("\(number.value)", number.end)
    }
    // "article premier", "первая" and the like are words.
    guard let ordinal = vocabulary.match(reader, at), case .ordinal(let value) = ordinal.lexeme,
      value == 1 && reader.next(at).scalar.isLatin || reader.next(at).scalar.isArabic
    else { return nil }
    return ("\(value)", ordinal.end)
  }

  private func articleAgain(_ start: Int) -> Int? {
    guard let found = vocabulary.match(reader, start),
      case .article = found.lexeme
    else { return nil }
    return found.end
  }

  mutating func rules(_ start: Int, _ end: Int) -> Int {
    let head = findings.count
    var at = end
    var begin = start
    while findings.count - head < 200, let number = articleNumber(at) {
      var finding = Finding(
        object: .rule(number.text), start: begin == start ? start : reader.skipSpace(at),
        end: number.end)
      finding.sentence = sentence
      if findings.count == head { takeOwnerBefore(&finding) } else { finding.head = head }
      if let paragraph = bracketed(finding.end), paragraph.text.utf8.allSatisfy({ $0 < 0x3A }) {
        finding.pinpoint = Pinpoint([.init(.paragraph, [.init(paragraph.text)])])
        finding.end = paragraph.end
      }
      findings.append(finding)
      begin = -1
      guard let join = join(finding.end) else { break }
      at = join
    }
    guard findings.count > head else { return end }
    return ownArticles(from: head)
  }

  /// "议事规则第 3 条": rules that their own text counts as articles.
  mutating func rulesByArticle(_ start: Int, _ end: Int) -> Int {
    let at = reader.skipSpace(end)
    guard reader.next(at).scalar == 0x7B2C else { return end }
    let first = findings.count
    var after = counted(at, reader.next(at).after)
    while findings.count > first, findings.count - first < 200, let join = join(after),
      reader.next(join).scalar == 0x7B2C
    {
      let count = findings.count
      after = counted(join, reader.next(join).after)
      if findings.count == count { break }
      findings[count].head = first
    }
    for index in first..<findings.count {
      if case .provision(let parts) = findings[index].object {
        findings[index].object = .rule(parts[0])
      }
    }
    guard findings.count > first else { return end }
    var finding = findings[first]
    finding.start = start
    finding.owner = nil
    takeOwnerBefore(&finding)
    findings[first] = finding
    return after
  }
}

extension Pinpoint {
  /// Whether it is a chapter, part or annex, as treaties have beside their articles.
  var isOfTreaty: Bool {
    steps.first.map { [.chapter, .part, .annex].contains($0.unit) && !$0.places.isEmpty } ?? false
  }

  /// The parts of a key under an article, where this names one paragraph and its subparagraphs.
  var path: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.places.count == 1, step.places[0].first == step.places[0].last,
        step.unit == (path.isEmpty ? .paragraph : .subparagraph)
      else { return nil }
      path.append(step.places[0].first)
    }
    return path
  }

  /// The letters alone, where they are all that is named: article 2 (a).
  var letterPath: [String]? {
    var path: [String] = []
    for step in steps {
      guard step.unit == .subparagraph, step.places.count == 1,
        step.places[0].first == step.places[0].last
      else { return nil }
      path.append(step.places[0].first)
    }
    return path.isEmpty ? nil : path
  }
}
