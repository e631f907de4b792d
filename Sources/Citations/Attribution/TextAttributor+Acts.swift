import Records

extension TextAttributor {
  /// An act belongs to the body that stands with it; else its list, the sentence, the context, the text
  /// before it or its own number decide.
  func act(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    let outcome = reversed(index, form, number) ?? attributed(index, form, number)
    if outcome.target != nil {
      told[number.identity(form)] = outcome.holder
      if let form { lastActs[form] = index }
    }
    return outcome
  }

  /// A list is one body's: a member that its number does not tell follows one that its number tells.
  func joinLists() {
    var holders: [Int: Key] = [:]
    for (index, outcome) in outcomes.enumerated() {
      guard findings[index].isAct, let holder = outcome.holder else { continue }
      holders[findings[index].head ?? index] = holders[findings[index].head ?? index] ?? holder
    }
    for (index, outcome) in outcomes.enumerated() where outcome.target == nil && !outcome.isForeign
    {
      guard case .act(let form, let number) = findings[index].object,
        let holder = holders[findings[index].head ?? index],
        outcome.candidates.contains(where: { $0.text.hasPrefix(holder.text + "/") })
      else { continue }
      outcomes[index] = found(holder, form, number, .list, findings[index].date)
    }
  }

  private func attributed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    let finding = findings[index]
    let year = finding.date
    let can = { [self] (key: Key) in
      known.place(ofBody: key).flatMap { known.acts.fit($0, form, number, dated: year) } != nil
    }
    if let sighting = owner(index), !isTreatyOnly(sighting) {
      guard let names = owners(sighting) else {
        return Outcome(kind: .act, isForeign: true)
      }
      let isAct = { [self] (key: Key) in known.place(ofBody: key).map(known.acts.adopts) ?? false }
      var choice = choose(names, where: can)
      // What a text says outright counts, also where the records do not know the series.
      if choice.key == nil, choice.candidates.isEmpty, finding.owner != nil {
        choice = choose(names, where: isAct)
        if choice.key == nil, choice.candidates.isEmpty, form != nil {
          choice = choose(names) { known.place(ofBody: $0) != nil }
        }
      }
      if let key = choice.key {
        let isMember = isMember(index)
        return found(
          key, form, number,
          isMember && choice.attribution == .explicit ? .list : choice.attribution, year)
      }
      if finding.owner != nil, choice.candidates.isEmpty,
        names.owners.contains(where: { known.place(ofBody: $0) != nil })
      {
        return Outcome(kind: .act)
      }
      if finding.owner != nil { return byText(index, form, number, among: choice.candidates) }
    }
    return byText(index, form, number, among: nil)
  }

  /// Whether a name is that of a treaty, which adopts nothing.
  private func isTreatyOnly(_ sighting: Sighting) -> Bool {
    guard let names = owners(sighting) else { return false }
    return (names.owners + names.generic).allSatisfy { known.isTreaty($0) }
  }

  /// How a member of a list is attributed: by the list, or by the context if its head was.
  func inList(_ head: Int) -> Attribution {
    outcomes[head].attribution == .context ? .context : .list
  }

  /// The bodies that can have adopted an act; a session still to come is thought of only where no known
  /// one fits.
  private func candidates(
    _ form: ActForm?, _ number: SeriesNumber, _ date: ActDate?, among given: [Key]?
  ) -> [Key] {
    guard let given else {
      return known.acts.bodies(form, number, dated: date).map { known.bodyKeys[$0] }
    }
    let fits = given.map { key in
      known.place(ofBody: key).flatMap { known.acts.fit($0, form, number, dated: date) }
    }
    let best = fits.compactMap(\.self).max()
    return zip(given, fits).filter { $1 != nil && $1 == best }.map(\.0)
  }

  /// Decides between bodies by what the text and the number tell.
  private func byText(
    _ index: Int, _ form: ActForm?, _ number: SeriesNumber, among given: [Key]?
  ) -> Outcome {
    let finding = findings[index]
    let candidates = candidates(form, number, finding.date, among: given)
    // A body that is named and has no such resolution has such a decision: translations differ.
    if candidates.isEmpty, given != nil, form != nil {
      return byText(index, nil, number, among: given)
    }
    if let head = finding.head, let holder = outcomes[head].holder, candidates.contains(holder) {
      return found(holder, form, number, inList(head), finding.date)
    }
    if let key = bySentence(index, candidates) {
      return found(key, form, number, .cue, finding.date)
    }
    if let body = lineage.first(where: { candidates.contains($0.key) }) {
      return found(body.key, form, number, .context, finding.date)
    }
    if candidates.count == 1 { return found(candidates[0], form, number, .cue, finding.date) }
    if let key = told[number.identity(form)], candidates.contains(key) {
      return found(key, form, number, .earlierText, finding.date)
    }
    if finding.isPossessive, let key = subject(earlier(index), candidates, true) {
      return found(key, form, number, .earlierText, finding.date)
    }
    return Outcome(kind: .act, candidates: keys(form, number, candidates, finding.date))
  }

  /// The body of the sentence whose act it must be.
  private func bySentence(_ index: Int, _ candidates: [Key]) -> Key? {
    let (before, after) = around(index)
    let isOwn = findings[index].isPossessive
    return subject(before, candidates, isOwn) ?? subject(after, candidates, isOwn)
  }

  /// The first of the names that has one of the candidates, if it has no other.
  ///
  /// A name that several bodies share tells of what is said to be its own; else only where the text has
  /// named one of them in full before.
  private func subject(_ names: [Sighting], _ candidates: [Key], _ isOwn: Bool) -> Key? {
    for sighting in names {
      guard let owners = owners(sighting) else { continue }
      let fitting = owners.owners.filter(candidates.contains)
      if owners.owners.count == 1, let key = fitting.first { return key }
      if isOwn, fitting.count == 1 { return fitting[0] }
      if !fitting.isEmpty {
        if let key = lineage.map(\.key).first(where: fitting.contains) ?? namedInFull(fitting) {
          return key
        }
        if isOwn { return nil }
      }
      if isOwn, let generic = choose(owners, where: candidates.contains).key { return generic }
    }
    return nil
  }

  /// The one of some bodies that the text has last named by a name of its own.
  private func namedInFull(_ bodies: [Key]) -> Key? {
    sightings[..<nextSighting].suffix(20).reversed().lazy.compactMap { sighting -> Key? in
      guard let names = self.owners(sighting), names.owners.count == 1 else { return nil }
      return bodies.contains(names.owners[0]) ? names.owners[0] : nil
    }.first
  }

  /// Reads 196/69 as 69/196 where Arabic text has the two parts reversed: only if no body can have the
  /// number as it stands, and one alone the other.
  private func reversed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome? {
    guard number.numbering == .sessionNumber || number.numbering == .yearNumber, !number.isSpecial,
      isArabic(index), known.acts.bodies(form, number, dated: nil).isEmpty
    else { return nil }
    let turned = SeriesNumber(
      text: "\(number.number)/\(number.session)",
      numbering: (1946...2199).contains(number.number) ? .yearNumber : .sessionNumber,
      session: number.number, number: number.session,
      bareLength: "\(number.number)/\(number.session)".count)
    guard !known.acts.bodies(form, turned, dated: nil).isEmpty else { return nil }
    var outcome = attributed(index, form, turned)
    guard outcome.target != nil else { return nil }
    outcome.isReversed = true
    return outcome
  }

  private func isArabic(_ index: Int) -> Bool {
    var at = findings[index].start
    while at < findings[index].end {
      let (scalar, after) = reader.next(at)
      if scalar.isArabic { return true }
      at = after
    }
    return false
  }

  private func found(
    _ holder: Key, _ form: ActForm?, _ number: SeriesNumber, _ attribution: Attribution,
    _ year: ActDate?
  ) -> Outcome {
    // "resolutions and decisions: 2019/15": the number may tell the form.
    let forms = known.place(ofBody: holder).map { known.acts.forms($0, number, dated: year) } ?? []
    let told = form.flatMap {
      forms.isEmpty || forms.contains($0) ? $0 : forms.count == 1 ? forms[0] : $0
    }
    guard let form = told ?? (forms.count == 1 ? forms[0] : nil) else {
      return Outcome(kind: .act, candidates: keys(nil, number, [holder], year))
    }
    return Outcome(
      kind: .act, target: holder.appending("\(form.rawValue)/\(number.text)"),
      attribution: attribution,
      holder: holder)
  }

  private func keys(_ form: ActForm?, _ number: SeriesNumber, _ bodies: [Key], _ year: ActDate?)
    -> [Key]
  {
    bodies.flatMap { key in
      let forms =
        form.map { [$0] }
        ?? known.place(ofBody: key).map { known.acts.forms($0, number, dated: year) } ?? []
      return forms.map { key.appending("\($0.rawValue)/\(number.text)") }
    }.sorted()
  }
}
