import Records

extension Attributor {
  /// An act belongs to the body that stands with it; else its list, the sentence, the context, the text
  /// before it or its own number decide.
  func act(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    var outcome = reversed(index, form, number) ?? attributed(index, form, number)
    if let first = findings[index].rangeStart, let holder = outcome.holder {
      outcome.covered = first.between(number).map { $0.key(of: key(holder), form ?? .resolution) }
    }
    if outcome.target != nil {
      told[number.identity(form)] = outcome.holder
      switch form {
      case .resolution: lastResolution = index
      case .decision: lastDecision = index
      case nil: break
      }
    }
    return outcome
  }

  /// A list is one body's: a member that its number does not tell follows one that its number tells.
  func joinLists() {
    guard outcomes.contains(where: { $0.kind == .act && $0.target == nil && !$0.isForeign }) else {
      return
    }
    var holders: [Int: Int] = [:]
    for (index, outcome) in outcomes.enumerated() {
      guard findings[index].isAct, let holder = outcome.holder else { continue }
      holders[findings[index].head ?? index] = holders[findings[index].head ?? index] ?? holder
    }
    for (index, outcome) in outcomes.enumerated() where outcome.target == nil && !outcome.isForeign
    {
      guard case .act(let form, let number) = findings[index].object,
        let holder = holders[findings[index].head ?? index],
        case let lead = key(holder).text + "/",
        outcome.candidates.contains(where: { $0.text.hasPrefix(lead) })
      else { continue }
      outcomes[index] = found(holder, form, number, .list, findings[index].date)
    }
  }

  private func attributed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    let date = findings[index].date
    let isOwned = findings[index].owner != nil
    if !isOwned, let body = namedSince(index, form, number) {
      return found(body, form, number, .cue, date)
    }
    guard let sighting = owner(index) else { return byText(index, form, number, among: nil) }
    guard let names = owners(sighting) else { return Outcome(kind: .act, isForeign: true) }
    // The name of a treaty, which adopts nothing, says nothing of acts.
    if (names.owners + names.generic).allSatisfy({ has($0, .treaty) }) {
      return byText(index, form, number, among: nil)
    }
    var choice = choose(names, .act(form, number, date))
    // What a text says outright counts, also where the records do not know the series.
    if choice.owner == nil, choice.candidates.isEmpty, isOwned {
      choice = choose(names, .acts(number.numbering))
      let isUnknown = names.owners.allSatisfy { !has($0, .body) || !known.acts.adopts($0) }
      if choice.owner == nil, choice.candidates.isEmpty, form != nil, isUnknown {
        choice = choose(names, .body)
      }
    }
    if let body = choice.owner {
      let isListed = choice.attribution == .explicit && isMember(index)
      let attribution = isListed ? Attribution.list : choice.attribution
      return found(
        body, form, number, findings[index].isUnderHeading ? .context : attribution, date)
    }
    guard isOwned else { return byText(index, form, number, among: nil) }
    if choice.candidates.isEmpty, names.owners.contains(where: { has($0, .body) }) {
      return Outcome(kind: .act)
    }
    return byText(index, form, number, among: choice.candidates)
  }

  /// The body that is named in full between the act before in its list and this one, and can have it.
  private func namedSince(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Int? {
    guard findings[index].head != nil, index > 0 else { return nil }
    for place in before(index).reversed() where sightings[place].start >= findings[index - 1].end {
      guard sightings[place].end <= findings[index].start, let names = owners(sightings[place]),
        names.owners.count == 1, names.generic.isEmpty,
        has(names.owners[0], .act(form, number, findings[index].date))
      else { continue }
      return names.owners[0]
    }
    return nil
  }

  /// Whether the last body named before an act in its sentence is of another organization.
  private func isOfOthers(_ index: Int) -> Bool {
    for place in before(index).reversed()
    where sightings[place].end <= findings[index].start
      && sightings[place].end > sightings[place].start
    {
      guard let names = owners(sightings[place]) else {
        // What stands in brackets after a name is said of it, not by it.
        var at = sightings[place].end
        while at < findings[index].start, reader.next(at).scalar != 0x28 {
          at = reader.next(at).after
        }
        return at >= findings[index].start
      }
      if names.owners.contains(where: { has($0, .body) }) { return false }
    }
    return false
  }

  /// How a member of a list is attributed: by the list, or by the context if its head was.
  func inList(_ head: Int) -> Attribution {
    outcomes[head].attribution == .context ? .context : .list
  }

  /// The bodies that can have adopted an act; a session still to come is thought of only where no known
  /// one fits.
  private func candidates(
    _ form: ActForm?, _ number: SeriesNumber, _ date: ActDate?, among given: [Int]?
  ) -> [Int] {
    guard let given else { return known.acts.bodies(form, number, dated: date) }
    let fits = given.map {
      $0 < known.bodyCount ? known.acts.fit($0, form, number, dated: date) : nil
    }
    let best = fits.compactMap(\.self).max()
    return zip(given, fits).filter { $1 != nil && $1 == best }.map(\.0)
  }

  /// Decides between bodies by what the text and the number tell.
  private func byText(
    _ index: Int, _ form: ActForm?, _ number: SeriesNumber, among given: [Int]?
  ) -> Outcome {
    let date = findings[index].date
    let candidates = candidates(form, number, date, among: given)
    // A number that its year does not bear out is still that of a body that is named with it.
    let named =
      candidates.isEmpty && number.numbering == .numberYear
      ? known.acts.bodies(numbering: .numberYear) : candidates
    if let head = findings[index].head, let holder = outcomes[head].holder, named.contains(holder) {
      return found(holder, form, number, inList(head), date)
    }
    if candidates.isEmpty, given != nil, form != nil {
      // A body that is named and has no such resolution has such a decision: translations differ.
      return byText(index, nil, number, among: given)
    }
    if let body = bySentence(index, named) { return found(body, form, number, .cue, date) }
    if let body = lineage.first(where: named.contains) {
      return found(body, form, number, .context, date)
    }
    if candidates.isEmpty, number.numbering == .numberYear, form != nil {
      return byText(index, nil, number, among: given)
    }
    if candidates.count == 1 {
      if number.numbering != .numberYear, isOfOthers(index) {
        return Outcome(kind: .act, isForeign: true)
      }
      // What nobody can have adopted yet is not given to the body whose pace would come to it.
      if given == nil, known.acts.fit(candidates[0], form, number, dated: date) == .later {
        return Outcome(kind: .act, candidates: keys(form, number, candidates, date))
      }
      return found(candidates[0], form, number, .cue, date)
    }
    if let body = told[number.identity(form)], candidates.contains(body) {
      return found(body, form, number, .earlierText, date)
    }
    if findings[index].isPossessive,
      let body = subject(earlier(index).reversed(), candidates, true)
    {
      return found(body, form, number, .earlierText, date)
    }
    return Outcome(kind: .act, candidates: keys(form, number, candidates, date))
  }

  /// The body of the sentence whose act it must be.
  private func bySentence(_ index: Int, _ candidates: [Int]) -> Int? {
    let isOwn = findings[index].isPossessive
    let end = findings[index].end
    let before = before(index).reversed().lazy.filter { [self] in sightings[$0].end <= end }
    return subject(before, candidates, isOwn) ?? subject(after(index), candidates, isOwn)
  }

  /// The first of the names that has one of the candidates, if it has no other.
  ///
  /// A name that several bodies share tells of what is said to be its own; else only where the text has
  /// named one of them in full before.
  private func subject(
    _ places: some Sequence<Int>, _ candidates: [Int], _ isOwn: Bool
  ) -> Int? {
    for place in places {
      guard let owners = owners(sightings[place]) else { continue }
      // A noun in small letters is no body's name, where names have capitals.
      if !owners.generic.isEmpty, hasCapitals,
        reader.raw(sightings[place].start).scalar &- 0x61 < 26
      {
        continue
      }
      let fitting = owners.owners.filter(candidates.contains)
      if owners.owners.count == 1, let body = fitting.first { return body }
      if isOwn, fitting.count == 1 { return fitting[0] }
      if !fitting.isEmpty {
        if let body = lineage.first(where: fitting.contains) ?? namedInFull(fitting) { return body }
        if isOwn { return nil }
      }
      if isOwn {
        let own = Vocabulary.Owners(
          owners: fitting, generic: owners.generic.filter(candidates.contains))
        if let body = choose(own, .body).owner { return body }
      }
    }
    return nil
  }

  /// The one of some bodies that the text has last named by a name of its own.
  func namedInFull(_ bodies: [Int]) -> Int? {
    for place in (max(nextSighting - 20, 0)..<nextSighting).reversed() {
      guard let names = owners(sightings[place]), names.owners.count == 1 else { continue }
      if bodies.contains(names.owners[0]) { return names.owners[0] }
    }
    return nil
  }

  /// Reads 196/69 as 69/196 where Arabic text has the two parts reversed: only if no body can have the
  /// number as it stands, and one alone the other.
  private func reversed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome? {
    guard number.numbering == .sessionNumber || number.numbering == .yearNumber, !number.isSpecial,
      isArabic(index)
    else { return nil }
    let turned = SeriesNumber(
      numbering: (1946...2199).contains(number.number) ? .yearNumber : .sessionNumber,
      session: number.number, number: number.session)
    // What the body that is named, else any, cannot have as it stands and can have turned.
    let named = owner(index).flatMap(owners) ?? subjects(index)
    let bodies = named?.owners.filter { has($0, .acts(number.numbering)) } ?? []
    if bodies.isEmpty {
      guard known.acts.bodies(form, number, dated: nil).isEmpty,
        !known.acts.bodies(form, turned, dated: nil).isEmpty
      else { return nil }
    } else {
      guard !bodies.contains(where: { has($0, .act(form, number, nil)) }),
        bodies.contains(where: { has($0, .act(form, turned, nil)) })
      else { return nil }
    }
    var outcome = attributed(index, form, turned)
    guard outcome.target != nil else { return nil }
    outcome.isReversed = true
    return outcome
  }

  /// The body of the sentence that is said to have the act: "its resolution".
  private func subjects(_ index: Int) -> Vocabulary.Owners? {
    let head = findings[index].head ?? index
    guard findings[head].isPossessive else { return nil }
    return before(head).reversed().lazy.compactMap { [self] in owners(sightings[$0]) }.first
  }

  private func isArabic(_ index: Int) -> Bool {
    let head = findings[index].head ?? index
    var at = findings[head].start
    while at < findings[head].end {
      let (scalar, after) = reader.next(at)
      if scalar.isArabic { return true }
      at = after
    }
    return false
  }

  private func found(
    _ holder: Int, _ form: ActForm?, _ number: SeriesNumber, _ attribution: Attribution,
    _ date: ActDate?
  ) -> Outcome {
    // "resolutions and decisions: 2019/15": the number may tell the form.
    guard let form = known.acts.form(form, of: holder, number, dated: date) else {
      return Outcome(kind: .act, candidates: keys(nil, number, [holder], date))
    }
    return Outcome(
      kind: .act, target: number.key(of: key(holder), form), attribution: attribution,
      holder: holder)
  }

  private func keys(
    _ form: ActForm?, _ number: SeriesNumber, _ bodies: [Int], _ date: ActDate?
  ) -> [Key] {
    bodies.flatMap { body in
      let forms =
        form.map { [$0] }
        ?? ActForm.allCases.filter { known.acts.fit(body, $0, number, dated: date) != nil }
      return forms.map { number.key(of: key(body), $0) }
    }.sorted()
  }
}
