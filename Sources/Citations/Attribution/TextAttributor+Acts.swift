import Records

extension TextAttributor {
  /// An act belongs to the body that stands with it; else its list, the sentence, the context, the text
  /// before it or its own number decide.
  mutating func act(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    var outcome = attributed(index, form, number)
    if outcome.target == nil, !outcome.isForeign, let turned = reversed(index, form, number) {
      outcome = turned
    }
    if outcome.target != nil {
      told["\(form?.rawValue ?? "") \(number.text)"] = outcome.holder
      if let form { lastActs[form] = index }
    }
    return outcome
  }

  private func attributed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome {
    let finding = findings[index]
    let year = finding.year
    let can = { (key: Key) in known.body(key)?.canHave(form, number, dated: year) ?? false }
    if let sighting = owner(index) {
      guard let names = owners(sighting) else {
        return Outcome(kind: .act, isForeign: true)
      }
      let isAct = { (key: Key) in known.body(key).map { !$0.acts.isEmpty } ?? false }
      var choice = choose(names, where: can)
      // What a text says outright counts, also where the records do not know the series.
      if choice.key == nil, choice.candidates.isEmpty { choice = choose(names, where: isAct) }
      if let key = choice.key {
        let isMember = finding.head != nil && finding.owner == nil
        return found(key, form, number, isMember && choice.attribution == .explicit ? .list : choice.attribution, year)
      }
      if choice.candidates.isEmpty, names.owners.contains(where: { known.body($0) != nil }) {
        return Outcome(kind: .act)
      }
      return byText(index, form, number, among: choice.candidates)
    }
    return byText(index, form, number, among: nil)
  }

  /// Decides between bodies by what the text and the number tell.
  private func byText(
    _ index: Int, _ form: ActForm?, _ number: SeriesNumber, among given: [Key]?
  ) -> Outcome {
    let finding = findings[index]
    let possible = given.map { $0.compactMap(known.body) } ?? known.bodies
    let candidates = possible.filter { $0.canHave(form, number, dated: finding.year) }.map(\.key)
    if let head = finding.head, let holder = outcomes[head].holder, candidates.contains(holder) {
      return found(holder, form, number, .list, finding.year)
    }
    if let key = bySentence(index, candidates) { return found(key, form, number, .cue, finding.year) }
    if let body = lineage.first(where: { candidates.contains($0.key) }) {
      return found(body.key, form, number, .context, finding.year)
    }
    if candidates.count == 1 { return found(candidates[0], form, number, .cue, finding.year) }
    if let key = told["\(form?.rawValue ?? "") \(number.text)"], candidates.contains(key) {
      return found(key, form, number, .earlierText, finding.year)
    }
    if finding.isPossessive, let key = subject(earlier(index), candidates) {
      return found(key, form, number, .earlierText, finding.year)
    }
    return Outcome(kind: .act, candidates: keys(form, number, candidates, finding.year))
  }

  /// The body of the sentence whose act it must be.
  private func bySentence(_ index: Int, _ candidates: [Key]) -> Key? {
    let (before, after) = around(index)
    return subject(before, candidates) ?? subject(after, candidates)
  }

  /// The first of the names that has one of the candidates, if it has no other.
  private func subject(_ names: [Sighting], _ candidates: [Key]) -> Key? {
    for sighting in names {
      guard let owners = owners(sighting) else { continue }
      let fitting = owners.owners.filter(candidates.contains)
      if fitting.count == 1 { return fitting[0] }
      if fitting.count > 1 {
        // A name of several bodies: the one that the text has named in full, or that of the context.
        if let key = lineage.map(\.key).first(where: fitting.contains) { return key }
        let full = sightings[..<nextIndex].reversed().prefix(20).lazy.compactMap { other -> Key? in
          guard let names = self.owners(other), names.owners.count == 1 else { return nil }
          return fitting.contains(names.owners[0]) ? names.owners[0] : nil
        }.first
        if let full { return full }
        return nil
      }
      if let generic = choose(owners, where: candidates.contains).key { return generic }
    }
    return nil
  }

  private var nextIndex: Int { sightings.count }

  /// Reads 196/69 as 69/196 where Arabic text has the two parts reversed: only if no body can have the
  /// number as it stands, and one alone the other.
  private func reversed(_ index: Int, _ form: ActForm?, _ number: SeriesNumber) -> Outcome? {
    guard number.numbering == .sessionNumber || number.numbering == .yearNumber, !number.isSpecial,
      isArabic(index), !known.bodies.contains(where: { $0.canHave(form, number, dated: nil) })
    else { return nil }
    let turned = SeriesNumber(
      text: "\(number.number)/\(number.session)",
      numbering: (1946...2199).contains(number.number) ? .yearNumber : .sessionNumber,
      session: number.number, number: number.session,
      bareLength: "\(number.number)/\(number.session)".count)
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
    _ holder: Key, _ form: ActForm?, _ number: SeriesNumber, _ attribution: Attribution, _ year: Int?
  ) -> Outcome {
    // "resolutions and decisions: 2019/15": the number may tell the form.
    let body = known.body(holder)
    let forms = body?.forms(number, dated: year) ?? []
    let told = form.flatMap { forms.isEmpty || forms.contains($0) ? $0 : forms.count == 1 ? forms[0] : $0 }
    guard let form = told ?? (forms.count == 1 ? forms[0] : nil) else {
      return Outcome(kind: .act, candidates: keys(nil, number, [holder], year))
    }
    return Outcome(
      kind: .act, target: holder.appending("\(form.rawValue)/\(number.text)"), attribution: attribution,
      holder: holder)
  }

  private func keys(_ form: ActForm?, _ number: SeriesNumber, _ bodies: [Key], _ year: Int?) -> [Key] {
    bodies.compactMap(known.body).flatMap { body in
      (form.map { [$0] } ?? body.forms(number, dated: year)).map {
        body.key.appending("\($0.rawValue)/\(number.text)")
      }
    }.sorted()
  }
}
