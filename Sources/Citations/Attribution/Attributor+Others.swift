import Records

extension Attributor {
  /// An article belongs to the treaty that stands with it, else to that of its list, of the context, or
  /// of the text before it.
  func provision(_ index: Int, _ parts: [String]) -> Outcome {
    var outcome = holder(ofProvision: index, parts.joined(separator: "/"))
    if let first = findings[index].rangeFrom, let last = Int(parts[0]), first < last,
      let holder = outcome.holder
    {
      outcome.covered = (first + 1..<last).prefix(200).map { key(holder).appending("\($0)") }
    }
    if outcome.target != nil { lastProvision = index }
    return outcome
  }

  private func holder(ofProvision index: Int, _ path: String) -> Outcome {
    if let sighting = owner(index) {
      guard let names = owners(sighting) else { return Outcome(kind: .provision, isForeign: true) }
      let choice = choose(names, .treaty)
      if choice.owner == nil, let treaty = recent(choice.candidates, before: index) {
        return outcome(.provision, treaty, path, .earlierText)
      }
      return outcome(.provision, choice, path, index)
    }
    if let head = findings[index].head, let holder = outcomes[head].holder {
      return outcome(.provision, holder, path, inList(head))
    }
    if let treaty { return outcome(.provision, treaty, path, .context) }
    if isHeading(index) { return Outcome(kind: .provision, isForeign: true) }
    if let treaty = recent(nil, before: index) {
      return outcome(.provision, treaty, path, .earlierText)
    }
    return Outcome(kind: .provision, candidates: known.treaties.map { $0.key.appending(path) })
  }

  /// A treaty as a whole belongs to its name.
  func wholeTreaty(_ index: Int) -> Outcome {
    guard let sighting = owner(index), let names = owners(sighting) else {
      return Outcome(kind: .provision, isForeign: true)
    }
    let choice = choose(names, .treaty)
    let recent = choice.owner == nil ? recent(choice.candidates, before: index) : nil
    return Outcome(
      kind: .provision, target: (choice.owner ?? recent).map(key),
      attribution: recent == nil ? choice.attribution : .earlierText,
      candidates: choice.candidates.map(key).sorted(), holder: choice.owner ?? recent)
  }

  /// Whether "Article 5" begins a sentence and another follows: the heading of an article of the text.
  private func isHeading(_ index: Int) -> Bool {
    let before = reader.last(reader.trimSpace(findings[index].start)).scalar
    guard before == 0 || before == 0x2E || before == 0x3B || before == 0x3A,
      (0x41...0x5A).contains(reader.raw(findings[index].start).scalar)
    else { return false }
    let next = reader.skipSpace(findings[index].end)
    if let number = reader.digits(next) { return reader.next(number.end).scalar == 0x2E }
    return (0x41...0x5A).contains(reader.raw(next).scalar) || next >= reader.count
  }

  /// The treaty named last before a finding by a name of its own, among those given.
  private func recent(_ among: [Int]?, before index: Int) -> Int? {
    let end = position(index)
    for place in (max(end - 12, 0)..<end).reversed() {
      guard let names = owners(sightings[place]), names.owners.count == 1,
        has(names.owners[0], .treaty), among?.contains(names.owners[0]) ?? true
      else { continue }
      return names.owners[0]
    }
    return nil
  }

  /// How many names stand before a finding.
  private func position(_ index: Int) -> Int {
    var low = 0
    var high = sightings.count
    while low < high {
      let middle = (low + high) / 2
      if sightings[middle].start < findings[index].start { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// A session belongs to the body that stands with it, else to its list, the sentence or the context.
  func session(_ index: Int, _ number: Int, _ noun: GatheringNoun) -> Outcome {
    let path = String(number)
    if let sighting = owner(index) {
      guard let names = owners(sighting) else { return Outcome(kind: .session, isForeign: true) }
      return told(choose(names, .gatherings(noun, nil)), noun, path, index)
    }
    let need = Need.gatherings(noun, number)
    if let head = findings[index].head, let holder = outcomes[head].holder {
      return outcome(.session, holder, path, inList(head))
    }
    if findings[index].isPossessive {
      for place in before(index).reversed() where sightings[place].end <= findings[index].end {
        guard let names = owners(sightings[place]) else {
          return Outcome(kind: .session, isForeign: true)
        }
        var choice = choose(names, need)
        // A treaty holds no sessions, nor a body named in full that is known to meet otherwise.
        let isShared = (names.owners + names.generic).filter { has($0, .body) }.count > 1
        if choice.owner == nil, choice.candidates.isEmpty, !isShared { continue }
        if choice.attribution == .explicit { choice.attribution = .cue }
        return told(choice, noun, path, index)
      }
    }
    if let body = lineage.first { return outcome(.session, body, path, .context) }
    // "At its fifth session, the Conference adopted": the subject follows.
    guard findings[index].isPossessive, let place = after(index).first,
      let names = owners(sightings[place])
    else { return Outcome(kind: .session) }
    var choice = choose(names, need)
    if choice.attribution == .explicit { choice.attribution = .cue }
    return told(choice, noun, path, index)
  }

  /// The session of a choice, or of the one of its candidates that the text has named in full before.
  private func told(
    _ choice: Choice, _ noun: GatheringNoun, _ path: String, _ index: Int
  ) -> Outcome {
    // "The first meeting of the Council after ..." counts otherwise.
    let isCounted = noun == .session || reader.digits(findings[index].start) != nil
    if choice.owner == nil, isCounted, let body = namedInFull(choice.candidates) {
      return outcome(.session, body, path, .earlierText)
    }
    if choice.owner == nil, choice.candidates.isEmpty, let body = lineage.first {
      return outcome(.session, body, path, .context)
    }
    return outcome(.session, choice, path, index)
  }

  /// A rule belongs to the body that stands with it, else to the nearest of the context with rules.
  func rule(_ index: Int, _ number: String) -> Outcome {
    let path = "rule/\(number)"
    if let sighting = owner(index), let names = owners(sighting) {
      return outcome(.rule, choose(names, .body), path, index)
    }
    if let head = findings[index].head, let holder = outcomes[head].holder {
      return outcome(.rule, holder, path, inList(head))
    }
    let withRules = lineage.first { !known.bodies[$0].rules.isEmpty }
    if let body = withRules ?? (lineage.count == 1 ? lineage[0] : nil) {
      return outcome(.rule, body, path, .context)
    }
    // A body with a parent mostly works under the rules of its parent, but not always.
    let bodies =
      lineage.isEmpty ? known.bodies.indices.filter { !known.bodies[$0].rules.isEmpty } : lineage
    return Outcome(kind: .rule, candidates: bodies.map { key($0).appending(path) }.sorted())
  }

  /// What a phrase such as "that resolution" points at: the last of its kind before it.
  func back(_ place: Int, _ reference: BackReference) -> Outcome {
    let index: Int? =
      switch reference {
      case .act(.resolution): lastResolution
      case .act(.decision): lastDecision
      case .present(let form): quoted(form)
      case .article: lastProvision
      // "Ibid." means what stands just before; a footnote after a long text means another footnote.
      case .document:
        lastDocument.flatMap {
          findings[place].sentence - findings[$0].sentence < 3 ? $0 : nil
        }
      case .any: outcomes.indices.last
      }
    guard let index, let target = outcomes[index].target else {
      if case .present = reference { return Outcome(kind: .backReference, isForeign: true) }
      return Outcome(kind: .backReference)
    }
    return Outcome(
      kind: outcomes[index].kind, target: target, attribution: .backReference,
      holder: outcomes[index].holder)
  }

  /// The act that "this resolution" means in the text of a body that adopts none.
  ///
  /// It is the last one, of which the words are taken. In any other text it is the text's own.
  private func quoted(_ form: ActForm) -> Int? {
    guard let body = lineage.first, !known.acts.adopts(body) else { return nil }
    return form == .resolution ? lastResolution : lastDecision
  }

  // MARK: Outcomes

  private func outcome(
    _ kind: CitationKind, _ owner: Int, _ path: String, _ attribution: Attribution
  ) -> Outcome {
    Outcome(
      kind: kind, target: key(owner).appending(path), attribution: attribution, holder: owner)
  }

  /// What a choice between the owners of a name comes to, for a finding or a member of its list.
  private func outcome(
    _ kind: CitationKind, _ choice: Choice, _ path: String, _ index: Int
  ) -> Outcome {
    guard let owner = choice.owner else {
      return Outcome(
        kind: kind, candidates: choice.candidates.map { key($0).appending(path) }.sorted())
    }
    let isListed = choice.attribution == .explicit && isMember(index)
    return outcome(kind, owner, path, isListed ? .list : choice.attribution)
  }
}
