import Records

/// Writes references in one phrasing; `nil` wherever that phrasing lacks a word or a name.
struct CitationWriter: Sendable {
  let known: KnownBodies
  let phrasing: Phrasing
  let style: CitationStyle
  let date: PartialDate?

  /// A stretch of references that share owner and noun.
  private struct Run {
    var thing: Phrasing.Thing
    var owner: Key?
    var pinpoint: Pinpoint?
  }

  func list(_ references: [Reference]) -> String? {
    var runs: [Run] = []
    for reference in references {
      guard let run = run(reference) else { return nil }
      if let last = runs.last, let merged = merge(last, run) {
        runs[runs.count - 1] = merged
      } else {
        runs.append(run)
      }
    }
    let texts = runs.compactMap(text)
    return texts.count == runs.count ? phrasing.joined(texts) : nil
  }

  private func run(_ reference: Reference) -> Run? {
    guard let address = known.address(of: reference.target) else { return nil }
    let pinpoint = reference.pinpoint
    switch address {
    case .body(let key):
      return Run(thing: .named(isTreaty: false), owner: key, pinpoint: pinpoint)
    case .treaty(let key):
      return Run(thing: .named(isTreaty: true), owner: key, pinpoint: pinpoint)
    case .act(let body, let form, let number):
      return Run(thing: .acts(form, [number]), owner: body, pinpoint: pinpoint)
    case .document(let symbol):
      return Run(thing: .document(symbol), owner: nil, pinpoint: pinpoint)
    case .provision(let treaty, let parts):
      return Run(thing: .provisions([parts]), owner: treaty, pinpoint: pinpoint)
    case .session(let body, let name):
      guard let number = Int(name), (1...99_999).contains(number), !isYear(number, of: body) else {
        return nil
      }
      let noun = known.gathering(of: body, on: date, in: phrasing.language)
      return Run(thing: .sessions([number], noun), owner: body, pinpoint: pinpoint)
    case .rule(let body, let number):
      return Run(thing: .rules([number]), owner: body, pinpoint: pinpoint)
    case .other: return nil
    }
  }

  /// Whether a session is known by its year; no subsidiary body has come to its 1945th.
  private func isYear(_ number: Int, of body: Key) -> Bool {
    (1945...2199).contains(number) && known.body(body)?.parent != nil
  }

  private func merge(_ a: Run, _ b: Run) -> Run? {
    guard a.owner == b.owner, a.pinpoint == nil, b.pinpoint == nil else { return nil }
    var merged = a
    switch (a.thing, b.thing) {
    case (.acts(let form, let left), .acts(let other, let right)) where form == other:
      merged.thing = .acts(form, left + right)
    case (.sessions(let left, let noun), .sessions(let right, let other)) where noun == other:
      merged.thing = .sessions(left + right, noun)
    case (.rules(let left), .rules(let right)): merged.thing = .rules(left + right)
    case (.provisions(let left), .provisions(let right)):
      let areArticles = (left + right).allSatisfy { $0.count == 1 }
      guard areArticles || phrasing.sharesOwnerOfParagraphs else { return nil }
      merged.thing = .provisions(left + right)
    default: return nil
    }
    return merged
  }

  private func text(_ run: Run) -> String? {
    var text = phrasing.thing(run.thing)
    var isPlaced = run.pinpoint == nil
    if case .provisions = run.thing, let pinpoint = run.pinpoint {
      // A paragraph of an article stands before the treaty: article 18, paragraphs 13-14, of ...
      text = phrasing.pinpointed(run.thing, text, pinpoint)
      isPlaced = true
    }
    if let owner = run.owner, needsOwner(run.thing) {
      guard let name = name(of: owner, for: run.thing) else { return nil }
      text = phrasing.owned(run.thing, text, name, style == .full)
    }
    if !isPlaced, let pinpoint = run.pinpoint {
      text = phrasing.pinpointed(run.thing, text, pinpoint)
    }
    return text
  }

  private func needsOwner(_ thing: Phrasing.Thing) -> Bool {
    if case .named = thing { true } else { style != .plain }
  }

  /// The owner as it stands with the thing.
  ///
  /// A language that changes a name after what is its own has it only from the record: what the
  /// record does not say is not made up.
  private func name(of owner: Key, for thing: Phrasing.Thing) -> String? {
    let body = known.body(owner)
    let treaty = known.treaty(owner)
    var official = body?.name ?? treaty?.name
    var short = body?.shortName ?? treaty?.shortName
    if case .named = thing {
    } else if phrasing.hasPossessives {
      official = body?.possessive ?? treaty?.possessive
      short = body?.shortPossessive ?? treaty?.shortPossessive
    }
    let text = official?[phrasing.language]
    return style == .full ? text : short?[phrasing.language] ?? text
  }
}
