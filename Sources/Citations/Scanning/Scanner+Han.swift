import Records

/// Chinese: 第 before the number, the noun after it: `第 7/4 号决议`, `第十八条第 13 款`, `第五届会议`.
extension Scanner {
  /// At 第: takes what is counted; gives where it ends.
  mutating func counted(_ start: Int, _ after: Int) -> Int {
    if let act = reader.actNumber(after) { return hanActs(start, act) }
    // What a place belongs to stands before it in Chinese, and has taken it.
    if let step = place(start) { return step.end }
    guard let numbers = hanNumbers(after), let counter = vocabulary.counter(reader, numbers.end)
    else { return after }
    switch counter.lexeme {
    case .article: return hanArticles(start, numbers.members, counter.end)
    case .gathering(let noun, _): return hanSessions(noun, start, numbers.members, counter.end)
    default: return counter.end
    }
  }

  // MARK: Articles and sessions

  private mutating func hanArticles(
    _ start: Int, _ members: [HanNumber], _ end: Int
  ) -> Int {
    let head = findings.count
    var reached = end
    let members = members.flatMap(\.ends)
    for (index, (member, first)) in members.enumerated() {
      let isLast = index == members.count - 1
      var finding = Finding(
        object: .provision(["\(member.value)"]), start: index == 0 ? start : member.start,
        end: isLast ? end : member.end)
      finding.sentence = sentence
      finding.rangeFrom = first
      if index == 0 {
        takeOwnerBefore(&finding)
        if finding.owner == nil, let last = findings.last, case .provision = last.object,
          last.sentence == sentence, let join = join(last.end), join == start
        {
          finding.head = last.head ?? findings.count - 1
        }
        // The title of a treaty that is not known: 《国际联盟盟约》第二十二条.
        let closing = reader.trimSpace(start)
        if finding.owner == nil, reader.raw(reader.before(closing)).scalar == 0x300B,
          sightings.last?.end != closing
        {
          finding.owner = sightings.count
          sightings.append(Sighting(owner: nil, start: start, end: start, sentence: sentence))
        }
      } else {
        finding.head = findings[head].head ?? head
      }
      if isLast { hanWithin(&finding, member.value) }
      reached = finding.end
      findings.append(finding)
    }
    return reached
  }

  /// Takes 第 3 款, (e)项 after the number of an article, or several paragraphs: 第 4-9 款和第 12 款.
  private func hanWithin(_ finding: inout Finding, _ article: Int) {
    var parts = ["\(article)"]
    var places: [Pinpoint.Range] = []
    var at = reader.skipSpace(finding.end)
    while places.count < 200, reader.next(at).scalar == 0x7B2C,
      let numbers = hanNumbers(reader.next(at).after),
      let counter = vocabulary.counter(reader, numbers.end),
      case .articleParagraph = counter.lexeme
    {
      places += numbers.members.map { .init("\($0.value)", $0.last.map { "\($0)" }) }
      finding.end = counter.end
      guard let join = join(counter.end) else { break }
      at = join
    }
    if places.count == 1, places[0].first == places[0].last {
      parts.append(places[0].first)
    } else if !places.isEmpty {
      finding.pinpoint = Pinpoint([.init(.paragraph, places)])
    }
    while finding.pinpoint == nil, parts.count < 5, let letter = bracketed(finding.end) {
      parts.append(letter.text)
      at = letter.end
      if [0x9879, 0x76EE].contains(reader.next(at).scalar) { at = reader.next(at).after }
      finding.end = at
    }
    finding.object = .provision(parts)
  }

  private mutating func hanSessions(
    _ noun: GatheringNoun, _ start: Int, _ members: [HanNumber], _ end: Int
  ) -> Int {
    if isSpecialSession(end) { return end }
    var finding = Finding(object: .session(members[0].value, noun), start: start, end: end)
    finding.sentence = sentence
    takeOwnerBefore(&finding)
    finding.isPossessive = isPossessive(start, start)
    if finding.owner == nil, let last = findings.last, case .session = last.object,
      last.sentence == sentence, let join = join(last.end), join == start
    {
      finding.head = last.head ?? findings.count - 1
    }
    findings.append(finding)
    return end
  }

  /// Whether a session turns out to be one out of the row: 第四届专门讨论裁军问题的特别会议.
  private func isSpecialSession(_ start: Int) -> Bool {
    var at = start
    for _ in 0..<24 {
      let (scalar, after) = reader.next(at)
      guard scalar.isHan else { return false }
      if link(.special, at) != nil { return true }
      at = after
    }
    return false
  }

  // MARK: Places

  /// After 第: 第 4-9 段和第 12 段, the noun after each number.
  func hanStep(_ start: Int) -> (steps: [Step], end: Int)? {
    var unit: Pinpoint.Unit?
    var places: [Place] = []
    var at = start
    var end = start
    while places.count < 200 {
      guard let numbers = outlineNumbers(at), let counter = vocabulary.counter(reader, numbers.end),
        case .unit(let found) = counter.lexeme, unit == nil || unit == found
      else { break }
      unit = found
      for (index, text) in numbers.texts.enumerated() {
        let isLast = index == numbers.texts.count - 1
        let range =
          found.isOutline ? text : Pinpoint.Range(Self.figures(text.first), Self.figures(text.last))
        places.append(Place(range: range, letters: isLast ? letters(counter.end).levels : []))
      }
      end = places[places.count - 1].letters.isEmpty ? counter.end : letters(counter.end).end
      guard let join = join(end), reader.next(join).scalar == 0x7B2C else { break }
      at = reader.next(join).after
    }
    guard let unit else { return nil }
    return (Self.steps(unit, places), end)
  }

  private func outlineNumbers(_ start: Int) -> (texts: [Pinpoint.Range], end: Int)? {
    if let numbers = hanNumbers(start), vocabulary.counter(reader, numbers.end) != nil {
      let isNumeral = !reader.next(reader.skipSpace(start)).scalar.isDigit
      let text = { (value: Int) in isNumeral ? RomanNumerals.text(value) : "\(value)" }
      return (
        numbers.members.map { .init(text($0.value), $0.last.map(text)) }, numbers.end
      )
    }
    // 第二.C 节 and lists or ranges of such.
    let found = members(.section, reader.skipSpace(start))
    guard let last = found.last else { return nil }
    return (found.map(\.place.range), reader.skipSpace(last.end))
  }
}
