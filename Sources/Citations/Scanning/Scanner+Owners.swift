import Records

/// The name of the body or treaty after what it has, and what makes the name another's.
extension Scanner {
  /// The name after "of the", or directly after: in Russian in the genitive, between noun and number in
  /// any language.
  func ownerAfter(
    _ start: Int, isBetween: Bool = false
  ) -> (owner: Int?, start: Int, end: Int)? {
    var at = reader.skipSpace(start)
    let isStopped = reader.next(at).scalar == 0x2C || reader.next(at).scalar == 0x2E
    if isStopped { at = reader.skipSpace(reader.next(at).after) }
    let of = link(.of, at)
    at = of.map { reader.skipSpace($0) } ?? at
    if of != nil, reader.next(at).scalar == 0x27 { at = reader.next(at).after }
    if let word = link(.determiner, at) {
      at = reader.skipSpace(word)
      if reader.next(at).scalar == 0x27 { at = reader.next(at).after }
    }
    guard of != nil || !isStopped else { return nil }
    let (scalar, after) = reader.next(at)
    // The Arabic preposition for "of" is written together with the name.
    let whole = vocabulary.match(reader, at)
    let isSwallowed = whole == nil && of == nil && scalar == 0x644
    let hasArticle = isSwallowed && reader.next(after).scalar == 0x644
    let inside =
      hasArticle
      ? vocabulary.matchAfterArticle(reader, after)
      : isSwallowed ? vocabulary.match(reader, after) : nil
    guard let found = whole ?? inside else { return nil }
    guard of != nil || isBetween || isSwallowed || isGenitive(at) || isAcronym(at, found.end) else {
      return nil
    }
    switch found.lexeme {
    case .owner(let owner):
      if let end = foreignAfter(found.end, owner) { return (nil, at, end) }
      return (owner, at, found.end)
    case .foreign: return (nil, at, found.end)
    default: return nil
    }
  }

  /// The end of what makes a name another's: "of the Organization of American States" after "Charter",
  /// "to the Convention on Biological Diversity" after "Conference of the Parties".
  func foreignAfter(_ start: Int, _ owner: Int) -> Int? {
    if !vocabulary.owners[owner].generic.isEmpty {
      if vocabulary.isTreaty(owner) { return ofOtherSubject(start) ?? ofForeign(start) }
      if let end = ofOtherTreaty(start) { return end }
    }
    return ofForeign(start)
  }

  /// The end of what tells the noun of a treaty from the treaties that are known: "of 1961", "on the Law
  /// of Treaties".
  private func ofOtherSubject(_ start: Int) -> Int? {
    let at = reader.skipSpace(start)
    if let about = link(.about, at) {
      return reader.next(reader.skipSpace(about)).scalar.isDigit ? nil : about
    }
    let year = reader.digits(reader.skipSpace(link(.of, at) ?? at))
    guard let year, year.length == 4, (1800...2199).contains(year.value) else { return nil }
    return year.end
  }

  /// The end of the treaty of a conference whose name as a whole is not known.
  func ofOtherTreaty(_ start: Int) -> Int? {
    let at = reader.skipSpace(start)
    let to = link(.parties, at)
    guard to != nil || reader.next(at).scalar &- 0x430 < 0x20 else { return nil }
    guard let found = vocabulary.match(reader, reader.skipSpace(to ?? at)),
      case .owner(let owner) = found.lexeme, vocabulary.isTreaty(owner)
    else { return nil }
    return found.end
  }

  func ofForeign(_ start: Int) -> Int? {
    guard let of = link(.of, reader.skipSpace(start)) else { return nil }
    var at = reader.skipSpace(of)
    if let word = link(.determiner, at) { at = reader.skipSpace(word) }
    if reader.next(at).scalar == 0x27 { at = reader.next(at).after }
    guard let found = vocabulary.match(reader, at), case .foreign = found.lexeme else { return nil }
    return found.end
  }

  /// Whether a name is written in capitals alone: "article 19 (2) ICCPR".
  func isAcronym(_ start: Int, _ end: Int) -> Bool {
    end - start > 2 && (start..<end).allSatisfy { reader.byte($0) &- 0x41 < 26 }
  }

  /// Whether a Russian name is in the genitive, by the ending of its first word.
  func isGenitive(_ start: Int) -> Bool {
    var last: UInt32 = 0
    var before: UInt32 = 0
    var at = start
    while reader.next(at).scalar.isLetter {
      (before, last) = (last, reader.next(at).scalar)
      at = reader.next(at).after
    }
    return Self.genitiveEndings.contains(last) || before == 0x433 && last == 0x43E
  }

  static let genitiveEndings = Set(Fold.scalars("аиыйх"))
}
