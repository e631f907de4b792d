public import Records

/// What a key names, read from its parts.
enum Address: Sendable, Hashable {
  case body(Key)
  case treaty(Key)
  case act(body: Key, ActForm, number: String)
  case document(symbol: String)
  /// The parts are the article, the paragraph and the subparagraphs.
  case provision(treaty: Key, parts: [String])
  case session(body: Key, name: String)
  case rule(body: Key, number: String)
  /// Any other record of that kind.
  case other(Kind)
}

extension KnownBodies {
  /// What kind of record a key names, held or not; `nil` where no key has that form.
  public func kind(of key: Key) -> Kind? {
    switch address(of: key) {
    case .body, .rule: .body
    case .treaty, .provision: .treaty
    case .act: .act
    case .document: .document
    case .session: .session
    case .other(let kind): kind
    case nil: nil
    }
  }

  func address(of key: Key) -> Address? {
    if let symbol = key.symbol {
      return key.hasEmptyPart ? nil : .document(symbol: symbol)
    }
    let parts = key.parts
    guard let first = parts.first, !key.hasEmptyPart else { return nil }
    let rest = Array(parts.dropFirst())
    if let kind = KnownBodies.roots[first] {
      return kind == .fact && !rest.isEmpty || rest.count == 1 ? .other(kind) : nil
    }
    let owner = Key(first)
    if knows(treaty: owner) {
      return rest.isEmpty ? .treaty(owner) : .provision(treaty: owner, parts: rest)
    }
    guard knows(body: owner) else { return nil }
    return rest.isEmpty ? .body(owner) : addressWithin(owner, rest)
  }

  /// The words that begin the keys of what belongs to no body.
  static let roots: [String: Kind] = [
    "doc": .document, "topic": .topic, "person": .person, "verb": .verb, "fact": .fact,
  ]

  private static let ofBodies: [String: Kind] = [
    "event": .event, "method": .method, "workplan": .workplan, "document": .document,
  ]

  private static let ofSessions: [String: Kind] = [
    "item": .item, "statement": .statement, "recommendation": .recommendation,
    "statistic": .statistic, "document": .document,
  ]

  private func addressWithin(_ body: Key, _ parts: [String]) -> Address? {
    if let form = ActForm(rawValue: parts[0]) {
      guard parts.count == 2 || parts.count == 3 else { return nil }
      return .act(body: body, form, number: parts.dropFirst().joined(separator: "/"))
    }
    if parts[0] == "rule" { return parts.count == 2 ? .rule(body: body, number: parts[1]) : nil }
    if let kind = KnownBodies.ofBodies[parts[0]] { return parts.count == 2 ? .other(kind) : nil }
    if parts.count == 1 { return .session(body: body, name: parts[0]) }
    guard parts.count == 3, let kind = KnownBodies.ofSessions[parts[1]] else { return nil }
    return .other(kind)
  }
}
