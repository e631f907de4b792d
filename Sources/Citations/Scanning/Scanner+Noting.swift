import Records

extension Scanner {
  /// Reads what belongs to a phrase that stands between two positions; gives where it ends.
  ///
  /// `word` is where the phrase itself begins, if a preposition or "and" is written with it.
  mutating func handle(_ lexeme: Lexeme, _ start: Int, _ end: Int, word: Int? = nil) -> Int {
    switch lexeme {
    case .owner(let owner):
      let foreign = foreignAfter(end, owner)
      see(foreign == nil ? owner : nil, start, foreign ?? end)
      return foreign ?? wholeTreaty(start, end) ?? named(end)
    case .foreign:
      see(nil, start, end)
      return end
    case .act(let form): return acts(form, start, end)
    case .article: return provisions(start, end)
    case .unit: return places(word ?? start) ?? end
    case .rule: return rules(start, end)
    case .rulesOfProcedure: return rulesByArticle(start, end)
    case .ordinal: return ordinals(word ?? start) ?? end
    case .gathering(let noun, let follows): return gatherings(noun, follows, start, end)
    case .back(.act(let form)) where reader.actNumber(end) != nil,
      .back(.present(let form)) where reader.actNumber(end) != nil:
      return acts(form, lastWord(end), end)
    case .back(.article) where articleNumber(end) != nil: return provisions(lastWord(end), end)
    case .back(.act) where reader.next(reader.skipSpace(end)).scalar.isDigit: return end
    case .back(.document) where isVolume(end): return end
    case .back(let reference):
      let isShort = reference == .document && reader.next(end).scalar == 0x2E
      return note(.back(reference), start, isShort ? end + 1 : end)
    case .draft, .agenda, .partOfAct, .month, .nothing, .articleParagraph: return end
    }
  }

  /// Where the last word before a position begins.
  private func lastWord(_ end: Int) -> Int {
    var at = end
    while reader.last(at).scalar.isLetter { at = reader.last(at).start }
    return at
  }

  /// Whether "ibid." means the volume and goes on to name another document of it.
  private func isVolume(_ end: Int) -> Bool {
    var at = end
    while case (let scalar, let after) = reader.next(at),
      scalar == 0x2E || scalar == 0x2C || scalar == 0x20
    {
      at = after
    }
    return link(.volume, at) != nil
      || reader.capital(at) == nil
        && reader.raw(at).scalar >= 0x41 && reader.raw(at).scalar <= 0x5A
  }

  /// Notes a name, with the marks of quotation around it.
  mutating func see(_ owner: Int?, _ start: Int, _ end: Int) {
    var start = start
    var end = end
    if reader.byte(start - 3) == 0xE3, reader.raw(start - 3).scalar == 0x300A { start -= 3 }
    var owner = owner
    if reader.raw(end).scalar == 0x300B {
      // 《...公约》 of which only the last word is known is another treaty.
      if reader.last(start).scalar.isHan, reader.raw(start).scalar != 0x300A { owner = nil }
      end += 3
    }
    sightings.append(Sighting(owner: owner, start: start, end: end, sentence: sentence))
  }

  /// A place in a treaty that is no article: "Chapter VII of the Charter", 《宪章》第七章.
  private mutating func wholeTreaty(_ start: Int, _ end: Int) -> Int? {
    guard let owner = sightings.last?.owner, vocabulary.isTreaty(owner),
      pending != nil || reader.next(start).scalar.isHan
    else { return nil }
    var finding = Finding(object: .treaty, start: sightings[sightings.count - 1].start, end: end)
    finding.owner = sightings.count - 1
    finding.sentence = sentence
    if let place = pending, place.place.isOfTreaty { takePlaceBefore(&finding) }
    if finding.pinpoint == nil, reader.next(start).scalar.isHan,
      let place = place(sightings[sightings.count - 1].end), place.place.isOfTreaty
    {
      (finding.pinpoint, finding.end) = (place.place, place.end)
    }
    guard finding.pinpoint != nil else { return nil }
    findings.append(finding)
    return finding.end
  }

  /// After a name: an act may follow without its noun, as in "General Assembly 2200 A (XXI)".
  private mutating func named(_ end: Int) -> Int {
    guard let number = reader.actNumber(end), number.number.numbering != .sessionNumber,
      number.number.numbering != .yearNumber
    else { return end }
    return list(of: nil, at: end, first: end)
  }

  /// Adds a finding that ends at a position, with the pinpoint and the name that stand before it and
  /// the pinpoint that follows; gives where it all ends.
  @discardableResult
  mutating func note(_ object: Finding.Object, _ start: Int, _ end: Int) -> Int {
    var finding = Finding(object: object, start: start, end: end)
    finding.sentence = sentence
    takeOwnerBefore(&finding)
    takePlaceBefore(&finding)
    takePlaceAfter(&finding)
    finding.end = reader.wholeEnd(finding.end)
    findings.append(finding)
    return finding.end
  }

  /// Takes the name that stands directly before: "General Assembly resolution", 大会第...号.
  mutating func takeOwnerBefore(_ finding: inout Finding) {
    guard let last = sightings.last, last.end <= finding.start, last.sentence == sentence else {
      return
    }
    if case .document = finding.object { return }
    if case .back = finding.object { return }
    // In Arabic "and" is written with the noun, which is then not of what stands before.
    guard isOwning(last.end, finding.start), reader.next(finding.start).scalar != 0x648 else {
      return
    }
    finding.owner = sightings.count - 1
    finding.start = last.start
  }

  /// Whether what stands between a name and a noun only says that the one has the other.
  func isOwning(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 8 else { return false }
    var at = reader.skipSpace(start)
    if reader.next(at).scalar == 0x27 {
      at = reader.next(at).after
      if reader.next(at).scalar == 0x73 { at = reader.next(at).after }
    }
    if reader.next(at).scalar == 0x7684 { at = reader.next(at).after }
    return reader.skipSpace(at) >= end
  }

  mutating func takePlaceBefore(_ finding: inout Finding) {
    guard let place = pending, place.end <= finding.start, isLink(place.end, finding.start) else {
      return
    }
    pending = nil
    if case .provision(let parts) = finding.object,
      let path = place.place.path ?? place.place.letterPath, parts.count == 1,
      finding.pinpoint == nil
    {
      finding.object = .provision(parts + path)
    } else if case .session = finding.object {
      return
    } else {
      finding.pinpoint = Pinpoint((finding.pinpoint?.steps ?? []) + place.place.steps)
    }
    finding.start = place.start
  }

  /// Whether two positions are joined by "of the", "to the" or by nothing but space.
  func isLink(_ start: Int, _ end: Int) -> Bool {
    guard end - start <= 28 else { return false }
    var at = reader.skipSpace(start)
    for _ in 0..<3 where at < end {
      if let of = link(.of, at) ?? link(.to, at) {
        at = reader.skipSpace(of)
      } else if let word = link(.determiner, at) ?? link(.own, at) {
        at = reader.skipSpace(word)
      }
      if reader.next(at).scalar == 0x27 { at = reader.skipSpace(reader.next(at).after) }
    }
    return at >= end
  }

  mutating func takePlaceAfter(_ finding: inout Finding) {
    guard finding.pinpoint == nil else { return }
    if case .session = finding.object { return }
    if case .provision = finding.object { return }
    var at = reader.skipSpace(finding.end)
    let isBracketed = reader.next(at).scalar == 0x28
    if isBracketed || reader.next(at).scalar == 0x2C {
      at = reader.skipSpace(reader.next(at).after)
    }
    guard let place = place(at) else { return }
    if isBracketed {
      guard reader.next(reader.skipSpace(place.end)).scalar == 0x29 else { return }
      finding.end = reader.next(reader.skipSpace(place.end)).after
    } else {
      // "paragraph 3 of ..." belongs to what follows, unless a comma says otherwise.
      if !reader.next(at).scalar.isHan, begins(at: place.end) { return }
      finding.end = place.end
    }
    finding.pinpoint = place.place
  }

  /// Whether a place that ends there is followed by what it belongs to.
  private func begins(at end: Int) -> Bool {
    let at = reader.skipSpace(end)
    guard let of = link(.of, at) else {
      if let next = vocabulary.match(reader, at) {
        switch next.lexeme {
        case .article, .act: return true
        default: return false
        }
      }
      return false
    }
    var further = reader.skipSpace(of)
    if let word = link(.determiner, further) { further = reader.skipSpace(word) }
    if reader.next(further).scalar == 0x27 { further = reader.next(further).after }
    guard let next = vocabulary.match(reader, further) else { return false }
    switch next.lexeme {
    case .article, .act, .owner, .back: return true
    default: return false
    }
  }
}
