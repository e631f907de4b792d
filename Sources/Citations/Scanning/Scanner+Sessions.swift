import Records

/// Sessions: `fifth session`, `28º período de sesiones`, `الدورة الرابعة`, `seventh and eighth sessions`.
extension Scanner {
  /// At an ordinal in words: the noun must follow, at the end of a list if there are several.
  mutating func ordinals(_ start: Int) -> Int? {
    var members: [(number: Int, start: Int, end: Int)] = []
    var at = start
    while members.count < 60, let ordinal = ordinal(at) {
      members.append((ordinal.value, at, ordinal.end))
      if let noun = gathering(ordinal.end) { return noteSessions(members, noun) }
      if let noun = vocabulary.match(reader, reader.skipSpace(ordinal.end)),
        case .unit = noun.lexeme
      {
        return places(start) ?? ordinal.end
      }
      guard let join = join(ordinal.end) ?? range(ordinal.end) else { break }
      at = join
    }
    return members.first?.end
  }

  /// At figures: `5th session`, `28º período de sesiones`, `60-я сессия`, or an act.
  mutating func figure(_ start: Int) -> Int {
    let before = reader.byte(start - 1)
    let isFree =
      !(before == 0x2F || before == 0x2E || before == 0x2D || before &- 0x30 < 10
      || (before | 0x20) &- 0x61 < 26 || before == 0x24 || before == 0x5F)
    guard let number = reader.digits(start) else { return skipFigures(start) }
    let (scalar, _) = reader.next(number.end)
    if isFree, scalar == 0x2F || scalar == 0x28 || scalar == 0x20 || scalar.isLetter,
      let act = reader.actNumber(start)
    {
      if heading != nil, let end = underHeading(start) { return end }
      let end =
        reader.next(reader.skipSpace(act.end)).scalar == 0x53F7
        ? hanActs(start, act) : numbered(act.number, start, act.end)
      return max(end, skipFigures(start))
    }
    if isFree,
      let end = figureOrdinal(number.end) ?? (scalar == 0x2D ? figureOrdinal(number.end) : nil),
      let noun = gathering(end)
    {
      return noteSessions([(number.value, start, end)], noun)
    }
    return skipFigures(start)
  }

  /// The end of the letters that make an ordinal of figures: th, st, e, o, я, -й.
  private func figureOrdinal(_ start: Int) -> Int? {
    var at = start
    if reader.next(at).scalar == 0x2D { at = reader.next(at).after }
    var count = 0
    while reader.next(at).scalar.isLetter {
      at = reader.next(at).after
      count += 1
    }
    if reader.next(at).scalar == 0xB0 { return reader.next(at).after }
    return (1...3).contains(count) ? at : nil
  }

  private func skipFigures(_ start: Int) -> Int {
    var at = start
    while true {
      let (scalar, after) = reader.next(at)
      guard scalar.isDigit || scalar == 0x2F && reader.next(after).scalar.isDigit else {
        return max(at, reader.next(start).after)
      }
      at = after
    }
  }

  func ordinal(_ start: Int) -> (value: Int, end: Int)? {
    let at = reader.skipSpace(start)
    if let found = vocabulary.match(reader, at),
      case .ordinal(let value) = found.lexeme
    {
      return (value, found.end)
    }
    if let number = reader.digits(at), let end = figureOrdinal(number.end) {
      return (number.value, end)
    }
    return nil
  }

  /// The noun of a session or meeting in the row, which one it is, and where it ends.
  func gathering(_ start: Int) -> (noun: GatheringNoun, end: Int)? {
    var at = reader.skipSpace(start)
    // "fourth regular session", "очередная сессия", "cuarto período ordinario de sesiones"
    if let regular = link(.regular, at) { at = reader.skipSpace(regular) }
    guard let found = vocabulary.match(reader, at), case .gathering(let noun, _) = found.lexeme,
      link(.special, reader.skipSpace(found.end)) == nil
    else { return nil }
    return (noun, found.end)
  }

  private mutating func noteSessions(
    _ members: [(number: Int, start: Int, end: Int)], _ gathering: (noun: GatheringNoun, end: Int)
  ) -> Int {
    let head = findings.count
    for (index, member) in members.enumerated() {
      let isLast = index == members.count - 1
      var finding = Finding(
        object: .session(member.number, gathering.noun), start: member.start,
        end: isLast ? gathering.end : member.end)
      finding.sentence = sentence
      if index == 0 {
        finding.isPossessive = isPossessive(member.start, member.end)
        takeOwnerBefore(&finding)
      } else {
        finding.head = head
      }
      findings.append(finding)
    }
    return ownSessions(from: head)
  }

  private mutating func ownSessions(from head: Int) -> Int {
    let last = findings.count - 1
    guard findings[head].owner == nil, let owner = ownerAfter(findings[last].end) else {
      return findings[last].end
    }
    let sighting = sightings.count
    see(owner.owner, owner.start, owner.end)
    for index in head...last { findings[index].owner = sighting }
    findings[last].end = owner.end
    return owner.end
  }

  /// At the noun: "session 5", "الدورات السابعة والثامنة", "períodos de sesiones séptimo y octavo".
  mutating func gatherings(
    _ noun: GatheringNoun, _ ordinalFollows: Bool, _ start: Int, _ end: Int
  ) -> Int {
    let at = reader.skipSpace(end)
    let isArabic = reader.next(start).scalar.isArabic
    let head = findings.count
    var next: Int? = ordinalFollows ? at : nil
    while findings.count - head < 60, let place = next, let ordinal = ordinal(place) {
      var finding = Finding(
        object: .session(ordinal.value, noun), start: findings.count == head ? start : place,
        end: ordinal.end)
      finding.sentence = sentence
      if findings.count == head {
        finding.isPossessive = isPossessive(start, at)
        takeOwnerBefore(&finding)
      } else {
        finding.head = head
      }
      findings.append(finding)
      next = join(ordinal.end).map { reader.skipSpace($0) }
    }
    if findings.count > head { return ownSessions(from: head) }
    guard let number = reader.digits(at), number.value > 0, number.value < 400 else { return end }
    let (scalar, after) = reader.next(number.end)
    let isPart =
      scalar == 0x2F || scalar.isLetter || scalar == 0x25
      || (scalar == 0x2E || scalar == 0x2C || scalar == 0x3A) && reader.next(after).scalar.isDigit
    guard !isPart, reader.next(start).scalar.isLatin || isArabic, at > end, at - end < 4 else {
      return end
    }
    var finding = Finding(object: .session(number.value, noun), start: start, end: number.end)
    finding.sentence = sentence
    takeOwnerBefore(&finding)
    // "meeting 5", "session 2" of something else: only with the body's own name.
    guard isWhole || finding.owner != nil || ownerAfter(number.end) != nil else { return end }
    findings.append(finding)
    return ownSessions(from: head)
  }
}
