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

  // MARK: Acts

  mutating func hanActs(_ start: Int, _ act: (number: SeriesNumber, end: Int)) -> Int {
    let first = findings.count
    var finding = Finding(object: .act(nil, act.number), start: start, end: act.end)
    finding.sentence = sentence
    finding.end = hao(act.end)
    finding.needsNoun = true
    let date = dateBefore(start)
    finding.date = date?.date
    takeOwnerBefore(&finding)
    if finding.owner == nil, let date { takeOwner(before: date.start, &finding) }
    finding.isPossessive = isPossessive(date?.start ?? start, start)
    if let last = findings.last, case .act = last.object, last.sentence == sentence,
      finding.owner == nil,
      start - last.end < 400, !finding.isPossessive
    {
      finding.head = last.head ?? findings.count - 1
    }
    findings.append(finding)
    formless = formless ?? first
    var end = lettered(finding.end, act.number)
    if end > finding.end {
      end = hao(end)
      findings[findings.count - 1].end = end
    }
    // 第 7/4、7/5 号: several numbers share what surrounds them.
    var previous = act.number
    while let (at, rangeStart) = furtherAct(end, after: previous),
      let further = reader.actNumber(at)
    {
      var next = Finding(
        object: .act(nil, further.number), start: reader.skipSpace(at), end: hao(further.end))
      next.sentence = sentence
      next.needsNoun = true
      next.head = findings[first].head ?? first
      next.rangeStart = rangeStart
      findings.append(next)
      end = next.end
      previous = further.number
    }
    return noun(end)
  }

  /// Where the next number of a list stands, or the last of a range and its first: 55/25 至 55/27.
  private func furtherAct(_ end: Int, after number: SeriesNumber) -> (
    at: Int, first: SeriesNumber?
  )? {
    if let last = lastOfRange(end, from: number) { return (last, number) }
    return join(end).map { ($0, nil) }
  }

  private func hao(_ end: Int) -> Int {
    let at = reader.skipSpace(end)
    return reader.next(at).scalar == 0x53F7 ? reader.next(at).after : end
  }

  /// The noun directly after belongs to the last; it may also stand further on.
  private mutating func noun(_ end: Int) -> Int {
    let at = reader.skipSpace(end)
    guard let found = vocabulary.match(reader, at),
      case .act(let form) = found.lexeme
    else { return end }
    for index in (formless ?? findings.count)..<findings.count {
      if case .act(nil, let number) = findings[index].object {
        findings[index].object = .act(form, number)
      }
    }
    formless = nil
    let last = findings.count - 1
    findings[last].end = found.end
    return placed(last, found.end)
  }

  private mutating func takeOwner(before start: Int, _ finding: inout Finding) {
    guard let last = sightings.last, last.sentence == sentence, last.end <= start,
      reader.skipSpace(last.end) >= start
    else { return }
    finding.owner = sightings.count - 1
    finding.start = last.start
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

  // MARK: Numbers

  /// A number before a counter, or a range of them, and where it stands.
  struct HanNumber {
    var value: Int
    var last: Int?
    var start: Int
    /// Where the first of a range ends and the last stands.
    var firstEnd = 0
    var lastStart = 0
    var end: Int

    /// The ends of a range one by one, each with the first where it is the last.
    var ends: [(number: HanNumber, first: Int?)] {
      guard let last else { return [(self, nil)] }
      let first = HanNumber(value: value, start: start, end: firstEnd)
      return [(first, nil), (HanNumber(value: last, start: lastStart, end: end), value)]
    }
  }

  /// Numbers before one counter: 4-9, 13、16 和 18, 四.
  func hanNumbers(_ start: Int) -> (members: [HanNumber], end: Int)? {
    var members: [HanNumber] = []
    var at = reader.skipSpace(start)
    var end = start
    while members.count < 200, let number = hanNumber(at) {
      var member = HanNumber(value: number.value, start: at, end: number.end)
      if let range = range(member.end).map({ link(.sign, $0) ?? $0 }), let last = hanNumber(range) {
        (member.firstEnd, member.lastStart) = (member.end, range)
        (member.last, member.end) = (last.value, last.end)
      }
      members.append(member)
      end = member.end
      guard let join = join(end), hanNumber(join) != nil else { break }
      at = join
    }
    return members.isEmpty ? nil : (members, reader.skipSpace(end))
  }

  private func hanNumber(_ start: Int) -> (value: Int, end: Int)? {
    if let number = reader.digits(start) {
      return reader.next(number.end).scalar == 0x2F ? nil : (number.value, number.end)
    }
    return hanNumeral(start)
  }

  /// Takes a numeral from 1 to 99: 四, 十八, 二十一.
  func hanNumeral(_ start: Int) -> (value: Int, end: Int)? {
    var at = start
    var value = 0
    var tens: Int?
    for _ in 0..<3 {
      let (scalar, after) = reader.next(at)
      if scalar == 0x5341, tens == nil {
        tens = value == 0 ? 1 : value
        value = 0
      } else if let digit = Self.figures.firstIndex(of: scalar), value == 0 {
        value = digit + 1
      } else {
        break
      }
      at = after
    }
    let number = (tens ?? 0) * 10 + value
    return number > 0 ? (number, at) : nil
  }

  private static let figures = Fold.scalars("一二三四五六七八九")

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

  /// Figures are kept as figures; numerals of an outline are Roman.
  private static func figures(_ text: String) -> String {
    RomanNumerals.number(text).map { "\($0)" } ?? text
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
