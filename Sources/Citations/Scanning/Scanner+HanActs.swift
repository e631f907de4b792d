import Records

/// Chinese acts: 第 before the number, the noun after it: `第 7/4、7/5 号决议`.
extension Scanner {
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
  func furtherAct(_ end: Int, after number: SeriesNumber) -> (
    at: Int, first: SeriesNumber?
  )? {
    if let last = lastOfRange(end, from: number) { return (last, number) }
    return join(end).map { ($0, nil) }
  }

  func hao(_ end: Int) -> Int {
    let at = reader.skipSpace(end)
    return reader.next(at).scalar == 0x53F7 ? reader.next(at).after : end
  }

  /// The noun directly after belongs to the last; it may also stand further on.
  mutating func noun(_ end: Int) -> Int {
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

  mutating func takeOwner(before start: Int, _ finding: inout Finding) {
    guard let last = sightings.last, last.sentence == sentence, last.end <= start,
      reader.skipSpace(last.end) >= start
    else { return }
    finding.owner = sightings.count - 1
    finding.start = last.start
  }
}
