import Records

/// Acts: `resolution 7/4`, `resolutions 77/22, on ..., and 77/30`, `قرارها 62/112`.
extension Scanner {
  /// At the noun of acts: the numbers that follow it, or nothing.
  mutating func acts(_ form: ActForm, _ start: Int, _ end: Int) -> Int {
    if let formless { give(form, since: formless) }
    formless = nil
    let isMixed =
      lastNoun.map { last in
        last.form != form && last.sentence == sentence && join(last.end) == start
      } ?? false
    let start = isMixed ? lastNoun?.start ?? start : start
    lastNoun = (form, start, end, sentence)
    // "resolutions and decisions": the number may tell which.
    let form: ActForm? = isMixed ? nil : form
    var at = end
    // A name, "No." or a colon may stand between the noun and the number.
    var name: (owner: Int?, start: Int, end: Int)?
    for _ in 0..<4 {
      at = reader.skipSpace(at)
      let scalar = reader.next(at).scalar
      if scalar == 0x3A || scalar == 0x22 || scalar == 0x2E && at == end
        || scalar == 0x28 && reader.digits(reader.next(at).after) != nil
      {
        at = reader.next(at).after
      } else if let sign = numberSign(at) {
        at = sign
      } else if let from = link(.from, at), reader.actNumber(from) != nil {
        at = from
      } else if name == nil, let owner = ownerAfter(at, isBetween: true) {
        name = owner
        at = owner.end
      } else {
        break
      }
    }
    if let end = keepHeading(form, start, end, name) { return end }
    guard reader.actNumber(at) != nil else { return end }
    guard let name else { return list(of: form, at: start, first: at) }
    see(name.owner, name.start, name.end)
    return list(of: form, at: start, first: at, named: sightings.count - 1)
  }

  /// Takes a list of numbers; the span of the first begins at its noun.
  mutating func list(of form: ActForm?, at start: Int, first: Int, named: Int? = nil) -> Int {
    let head = findings.count
    var at = first
    var begin = start
    // Where the date ends that follows the last member.
    var dated: Int?
    var rangeStart: SeriesNumber?
    while let item = reader.actNumber(at) {
      var finding = Finding(
        object: .act(form, item.number), start: begin == start ? start : reader.skipSpace(at),
        end: item.end)
      finding.sentence = sentence
      if findings.count == head {
        finding.isPossessive = isPossessive(start, first)
        finding.owner = named
        if named == nil { takeOwnerBefore(&finding) }
        takePlaceBefore(&finding)
      } else {
        finding.head = head
      }
      takePlaceAfter(&finding)
      finding.end = reader.wholeEnd(finding.end)
      let date = date(finding.end)
      finding.date = date?.date ?? documentDate(before: finding.start)
      finding.rangeStart = rangeStart
      findings.append(finding)
      at = lettered(finding.end, item.number)
      begin = -1
      dated = at == finding.end ? date?.end : self.date(at)?.end
      if rangeStart == nil, let last = lastOfRange(at, from: item.number) {
        (rangeStart, at) = (item.number, last)
        continue
      }
      rangeStart = nil
      guard let join = join(dated ?? at) else { break }
      at = numberSign(join) ?? join
      at = nounAgain(at) ?? at
    }
    guard findings.count > head else { return first }
    let last = findings.count - 1
    if findings[head].owner == nil,
      let owner = ownerAfter(dated ?? findings[last].end)
    {
      let sighting = sightings.count
      see(owner.owner, owner.start, owner.end)
      for index in head...last { findings[index].owner = sighting }
      if dated == nil {
        findings[last].end = owner.end
        findings[last].date = self.date(owner.end)?.date ?? findings[last].date
      }
      return placed(last, owner.end)
    }
    return findings[last].end
  }

  /// Where the last number of a range stands: the 7/4 of `7/1 to 7/4`.
  func lastOfRange(_ start: Int, from first: SeriesNumber) -> Int? {
    guard let range = range(start), let last = reader.actNumber(range),
      last.number.numbering == first.numbering, last.number.row == first.row,
      last.number.session == first.session || first.numbering == .numberYear,
      last.number.number > first.number
    else { return nil }
    return range
  }

  /// Takes the pinpoint after a finding that is already noted; gives where it all ends.
  mutating func placed(_ index: Int, _ end: Int) -> Int {
    var finding = findings[index]
    let own = finding.end
    finding.end = end
    takePlaceAfter(&finding)
    guard finding.pinpoint != findings[index].pinpoint else { return end }
    let after = finding.end
    if own != end, findings[index].date != nil { finding.end = own }
    findings[index] = finding
    return after
  }

  /// Further letters of the same number: the B of `44/118 A and B`.
  mutating func lettered(_ end: Int, _ number: SeriesNumber) -> Int {
    guard number.letter != 0 else { return end }
    var end = end
    while let join = join(end) ?? range(end),
      let letter = reader.capital(join) ?? reader.arabicLetter(join),
      letter.letter > UInt8(ascii: "A")
    {
      var finding = findings[findings.count - 1]
      guard case .act(let form, let first) = finding.object else { break }
      finding.object = .act(form, first.with(letter: letter.letter))
      finding.start = reader.skipSpace(join)
      finding.end = letter.end
      finding.head = finding.head ?? findings.count - 1
      findings.append(finding)
      end = letter.end
    }
    return end
  }

  /// A number without a noun of its own: it goes on a list, or is no citation.
  mutating func numbered(_ number: SeriesNumber, _ start: Int, _ end: Int) -> Int {
    guard let last = findings.indices.last(where: { findings[$0].isAct }),
      case .act(let form, _) = findings[last].object, !isPeriod(number)
    else { return end }
    // A list of numbers with their years goes on also where a comma was read as a stop.
    let isNear = number.numbering == .numberYear && start - findings[last].end < 60
    guard findings[last].sentence == sentence || isNear && findings[last].sentence + 1 == sentence,
      start - findings[last].end < 700,
      joins(start)
        || isNear
          && (reader.last(reader.trimSpace(start)).scalar == 0x2E
            || reader.skipSpace(findings[last].end) == start)
    else { return end }
    var finding = Finding(object: .act(form, number), start: start, end: end)
    finding.sentence = sentence
    finding.head = findings[last].head ?? last
    takePlaceAfter(&finding)
    finding.end = reader.wholeEnd(finding.end)
    finding.date = date(finding.end)?.date
    if let owner = ownerAfter(finding.end) {
      finding.owner = sightings.count
      see(owner.owner, owner.start, owner.end)
      finding.end = owner.end
    }
    findings.append(finding)
    return lettered(finding.end, number)
  }

  /// A run of years such as 2012/13, or a share such as 1/3, which a list of acts does not go on with.
  private func isPeriod(_ number: SeriesNumber) -> Bool {
    number.numbering == .yearNumber && number.number == (number.session + 1) % 100
      || number.numbering == .sessionNumber && number.session < number.number && number.number <= 5
        && number.session <= 3
  }

  /// Whether a comma, "and" or a bracket stands directly before.
  private func joins(_ start: Int) -> Bool {
    var at = reader.trimSpace(start)
    let (scalar, before) = reader.last(at)
    switch scalar {
    case 0x2C, 0x3B, 0x3001, 0x28, 0x648, 0x548C, 0x53CA, 0x4E0E, 0x6216: return true
    default: break
    }
    guard scalar.isLetter else { return false }
    at = before
    while reader.last(at).scalar.isLetter { at = reader.last(at).start }
    guard let join = link(.join, at) else { return false }
    return reader.skipSpace(join) == start
  }

  /// Gives a form to the findings since an index that still lack one.
  private mutating func give(_ form: ActForm, since first: Int) {
    for index in first..<findings.count {
      if case .act(nil, let number) = findings[index].object {
        findings[index].object = .act(form, number)
      }
    }
  }

  /// The position after "No.", "n°", "№", "رقم" or the counter of Chinese.
  private func numberSign(_ start: Int) -> Int? {
    guard let sign = link(.sign, start) else { return nil }
    let (stop, after) = reader.next(sign)
    return reader.skipSpace(stop == 0x2E || stop == 0xB0 ? after : sign)
  }

  /// The noun of acts once more inside a list, in the same form.
  private func nounAgain(_ start: Int) -> Int? {
    guard let found = vocabulary.match(reader, start),
      case .nothing = found.lexeme
    else { return nil }
    return found.end
  }
}
