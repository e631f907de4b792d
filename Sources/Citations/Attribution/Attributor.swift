import Records

/// Says to which body, treaty or document a mention belongs; what does not follow is not guessed.
struct Attributor: Sendable {
  /// What a mention was found to be.
  struct Outcome: Sendable {
    var kind: CitationKind
    var target: Key?
    var attribution = Attribution.none
    var candidates: [Key] = []
  }

  let known: KnownBodies
  let context: CitationContext
  /// The body of the context and those above it, nearest first.
  let lineage: [Body]

  init(known: KnownBodies, context: CitationContext) {
    self.known = known
    self.context = context
    lineage = known.lineage(context.body)
  }

  /// The treaty that a bare article belongs to in this context.
  var treaty: Key? {
    context.treaty ?? lineage.lazy.compactMap { $0.treaty?.target }.first
  }

  func outcome(_ mention: Mention) -> Outcome {
    var outcome: Outcome =
      switch mention.object {
      case .act(let form, let number): act(form, number, mention.holder)
      case .document(let symbol):
        Outcome(kind: .document, target: .document(symbol), attribution: .explicit)
      case .provision(let parts): provision(parts, mention.holder)
      case .session(let number): session(number, mention.holder)
      case .rule(let number): rule(number, mention.holder)
      case .key(let text): key(Key(text))
      case .name: name(mention.holder)
      case .place: place()
      }
    if mention.followsInList, outcome.attribution == .explicit, mention.holder != nil {
      outcome.attribution = .list
    }
    return outcome
  }

  /// Which of the owners of a name is meant; the context decides between several.
  func choose(
    _ holder: NameIndex.Owners, among nearest: [Key], where isPossible: (Key) -> Bool
  ) -> (key: Key?, attribution: Attribution, candidates: [Key]) {
    let owners = holder.owners.filter(isPossible)
    if owners.count == 1 { return (owners[0], .explicit, []) }
    if let key = nearest.first(where: owners.contains) { return (key, .cue, []) }
    guard owners.isEmpty else { return (nil, .none, owners) }
    let generic = holder.generic.filter(isPossible)
    if let key = nearest.first(where: generic.contains) { return (key, .cue, []) }
    return (nil, .none, generic)
  }

  /// The outcome of a choice of owner, each candidate made into the key of what it has.
  func outcome(
    _ kind: CitationKind, _ choice: (key: Key?, attribution: Attribution, candidates: [Key]),
    _ key: (Key) -> Key
  ) -> Outcome {
    Outcome(
      kind: kind, target: choice.key.map(key), attribution: choice.attribution,
      candidates: choice.candidates.map(key).sorted())
  }

  private func place() -> Outcome {
    guard let document = context.document else { return Outcome(kind: .document) }
    return Outcome(kind: .document, target: document, attribution: .context)
  }

  private func key(_ key: Key) -> Outcome {
    guard let address = known.address(of: key) else {
      return Outcome(kind: .record, candidates: known.near(key.text))
    }
    return Outcome(kind: address.citationKind, target: key, attribution: .explicit)
  }

  private func name(_ holder: NameIndex.Owners?) -> Outcome {
    let nearest = lineage.map(\.key) + [treaty].compactMap(\.self)
    return outcome(.record, choose(holder ?? .init(), among: nearest) { _ in true }) { $0 }
  }
}

extension Address {
  fileprivate var citationKind: CitationKind {
    switch self {
    case .act: .act
    case .document: .document
    case .provision: .provision
    case .session: .session
    case .rule: .rule
    case .body, .treaty, .other: .record
    }
  }
}
