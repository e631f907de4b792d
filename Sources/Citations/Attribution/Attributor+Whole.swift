import Records

extension Attributor {
  /// Says what a text is that should be one reference.
  func outcome(of object: WholeReference.Object) -> Outcome {
    switch object {
    case .finding:
      return attribute()[0]
    case .key(let text):
      guard let address = known.address(of: Key(text)) else {
        return Outcome(kind: .record, candidates: known.near(text))
      }
      return Outcome(kind: address.citationKind, target: Key(text), attribution: .explicit)
    case .name(let owner):
      let choice = choose(names[owner], .any)
      return Outcome(
        kind: .record, target: choice.owner.map(key), attribution: choice.attribution,
        candidates: choice.candidates.map(key).sorted())
    case .place:
      return Outcome(
        kind: .document, target: context.document,
        attribution: context.document == nil ? .none : .context)
    }
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
