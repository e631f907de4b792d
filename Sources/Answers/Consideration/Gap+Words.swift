import Records

extension Gap {
  /// The gap in one English sentence.
  public var words: String { ([known] + untoldWords).joined(separator: "; ") }

  /// What is known of it, and what is recorded that is no consideration.
  var known: String {
    let seen = SessionList(silent)
    let start: String
    switch (state, last) {
    case (.never, _): start = "not considered at any of the sessions examined (\(seen))"
    case (.notSince, let last?):
      start =
        "last considered at session \(last.dated); not at the \(silent.count) examined since "
        + "(\(seen))"
    case (_, let last?): start = "last considered at session \(last.dated)"
    default: start = "no session was examined as a whole"
    }
    return ([start] + asideWords).joined(separator: "; ")
  }

  /// What is recorded of sessions since then that is no consideration.
  private var asideWords: [String] {
    let asides: [(ConsiderationCell.State, String)] = [
      (.otherBasis, "on another basis at"), (.agenda, "on the agenda of"),
      (.wider, "what holds it was considered at"), (.mentioned, "mentioned at"),
      (.proposed, "proposed to"),
    ]
    return asides.compactMap { state, words in
      let keys = Set(row.cells.filter { $0.state == state }.map(\.session))
      let found = (silent + untold).filter { keys.contains($0.key) }
        .sorted { ($0.ordinal ?? 0, $0.key) < ($1.ordinal ?? 0, $1.key) }
      return found.isEmpty ? nil : "\(words) \(SessionList(found).withNoun)"
    }
  }

  /// Of which sessions it cannot be told, and why.
  var untoldWords: [String] {
    let unseen = untold.filter { $0.examination.state != .whole }
    let held = unseen.filter { $0.status == .held }
    let parts: [(String, [SessionColumn])] = [
      ("seen in part", held.filter { $0.examination.state == .partly }),
      ("not examined", held.filter { $0.examination.state == .notExamined }),
      ("not known to have been held", unseen.filter { $0.status != .held }),
    ]
    return parts.filter { !$0.1.isEmpty }.map { words, sessions in
      let isOne = sessions.count == 1
      let verb =
        words.hasPrefix("not known") ? (isOne ? "is" : "are") : (isOne ? "was" : "were")
      return "\(SessionList(sessions).withNoun) \(verb) \(words)"
    }
  }
}
