import Records

extension TextAttributor {
  /// An article belongs to the treaty that stands with it, else to that of its list, of the text before
  /// it, or of the context.
  func provision(_ index: Int, _ parts: [String]) -> Outcome {
    let path = parts.joined(separator: "/")
    let isTreaty = { [self] (key: Key) in known.isTreaty(key) }
    var outcome = Outcome(kind: .provision)
    if let sighting = owner(index) {
      guard let names = owners(sighting) else { return Outcome(kind: .provision, isForeign: true) }
      let choice = choose(names, where: isTreaty)
      let earlier = choice.key == nil ? recent(choice.candidates, before: index) : nil
      if let key = choice.key ?? earlier {
        let isMember = isMember(index)
        outcome = Outcome(
          kind: .provision, target: key.appending(path),
          attribution: isMember && choice.attribution == .explicit
            ? .list : choice.key == nil ? .earlierText : choice.attribution, holder: key)
      } else {
        outcome.candidates = choice.candidates.map { $0.appending(path) }.sorted()
      }
    } else if let head = findings[index].head, let holder = outcomes[head].holder {
      outcome = Outcome(
        kind: .provision, target: holder.appending(path), attribution: inList(head), holder: holder)
    } else if let treaty = context.treaty ?? lineage.lazy.compactMap({ $0.treaty?.target }).first {
      outcome = Outcome(
        kind: .provision, target: treaty.appending(path), attribution: .context, holder: treaty)
    } else if let key = recent(nil, before: index) {
      outcome = Outcome(
        kind: .provision, target: key.appending(path), attribution: .earlierText, holder: key)
    } else {
      outcome.candidates = known.treaties.map { $0.key.appending(path) }
    }
    if outcome.target != nil { lastProvision = index }
    return outcome
  }

  /// The treaty named last before a finding by a name of its own, among those given.
  private func recent(_ among: [Key]?, before index: Int) -> Key? {
    for sighting in sightings[..<position(index)].suffix(12).reversed() {
      guard let names = owners(sighting), names.owners.count == 1, known.isTreaty(names.owners[0])
      else { continue }
      if among?.contains(names.owners[0]) ?? true { return names.owners[0] }
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
  func session(_ index: Int, _ number: Int) -> Outcome {
    let isBody = { [self] (key: Key) in known.body(key).map { $0.type != .secretariat } ?? false }
    var candidates: [Key] = []
    if let sighting = owner(index) {
      guard let names = owners(sighting) else { return Outcome(kind: .session, isForeign: true) }
      let choice = choose(names, where: isBody)
      if let key = choice.key {
        let isMember = isMember(index)
        return Outcome(
          kind: .session, target: key.appending("\(number)"),
          attribution: isMember && choice.attribution == .explicit ? .list : choice.attribution,
          holder: key)
      }
      candidates = choice.candidates
    } else if let head = findings[index].head, let holder = outcomes[head].holder {
      return Outcome(
        kind: .session, target: holder.appending("\(number)"), attribution: inList(head),
        holder: holder)
    }
    if findings[index].isPossessive {
      for sighting in around(index).before {
        guard let names = owners(sighting), let key = choose(names, where: isBody).key else {
          continue
        }
        return Outcome(
          kind: .session, target: key.appending("\(number)"), attribution: .cue, holder: key)
      }
    }
    if candidates.isEmpty, let body = lineage.first {
      return Outcome(
        kind: .session, target: body.key.appending("\(number)"), attribution: .context,
        holder: body.key)
    }
    return Outcome(
      kind: .session, candidates: candidates.map { $0.appending("\(number)") }.sorted())
  }

  /// A rule belongs to the body that stands with it, else to the nearest of the context with rules.
  func rule(_ index: Int, _ number: String) -> Outcome {
    let path = "rule/\(number)"
    let isBody = { [self] (key: Key) in known.place(ofBody: key) != nil }
    if let sighting = owner(index), let names = owners(sighting) {
      let choice = choose(names, where: isBody)
      let isMember = isMember(index)
      return Outcome(
        kind: .rule, target: choice.key?.appending(path),
        attribution: isMember && choice.attribution == .explicit ? .list : choice.attribution,
        candidates: choice.candidates.map { $0.appending(path) }.sorted(), holder: choice.key)
    }
    if let head = findings[index].head, let holder = outcomes[head].holder {
      return Outcome(
        kind: .rule, target: holder.appending(path), attribution: inList(head), holder: holder)
    }
    let withRules = lineage.first { !$0.rules.isEmpty }
    guard let body = withRules ?? (lineage.count == 1 ? lineage[0] : nil) else {
      let bodies = lineage.isEmpty ? known.bodies.filter { !$0.rules.isEmpty } : lineage
      return Outcome(kind: .rule, candidates: bodies.map { $0.key.appending(path) }.sorted())
    }
    return Outcome(
      kind: .rule, target: body.key.appending(path), attribution: .context, holder: body.key)
  }

  /// What a phrase such as "that resolution" points at: the last of its kind before it.
  func back(_ reference: BackReference) -> Outcome {
    let index: Int? =
      switch reference {
      case .act(let form): lastActs[form]
      case .article: lastProvision
      case .document: lastDocument
      case .any: outcomes.indices.last
      }
    guard let index, let target = outcomes[index].target else {
      return Outcome(kind: .backReference)
    }
    return Outcome(
      kind: outcomes[index].kind, target: target, attribution: .backReference,
      holder: outcomes[index].holder)
  }
}
