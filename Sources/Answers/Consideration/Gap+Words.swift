import Records

extension Gap {
  /// The gap in one English sentence.
  public var words: String {
    ([known] + Gap.examined(silent) + untoldWords).joined(separator: "; ")
  }

  /// What is known of it, and what is recorded that is no consideration.
  var known: String {
    let seen = SessionList(silent)
    let start: String
    switch (state, last) {
    case (.never, _): start = "not considered at any of the sessions \(howSeen) (\(seen))"
    case (.notSince, let last?):
      start =
        "last considered at session \(last.dated); not at the "
        + "\(silent.count == 1 ? "one" : String(silent.count)) since then \(howSeen) (\(seen))"
    case (_, let last?): start = "last considered at session \(last.dated)"
    default: start = "no report or overview of a session was examined as a whole"
    }
    let naming = state == .never ? [namingWords] : []
    return ([start] + asideWords + naming).joined(separator: "; ")
  }

  /// How what the silent sessions did is known: from their reports, or from what an overview tells.
  private var howSeen: String {
    let states = Set(silent.map(\.examination.state))
    return states == [.whole]
      ? "examined"
      : states == [.overview] ? "told by an overview" : "examined or told by an overview"
  }

  /// Which records name what no session considered.
  private var namingWords: String {
    let records = Set(citations.map(\.key)).sorted().map(\.text)
    guard !records.isEmpty else { return "named in no record" }
    let left = records.count - 3
    let others = left > 0 ? " and \(left) \(left == 1 ? "other" : "others")" : ""
    return "named in \(records.prefix(3).joined(separator: ", "))\(others)"
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

  /// In which documents sessions were examined as a whole.
  static func examined(_ sessions: [SessionColumn]) -> [String] {
    let documents = sessions.map { session in
      session.examination.wholeReports.map { $0.document.symbol ?? $0.document.text }.sorted()
    }
    let each = documents.enumerated().filter { !documents[..<$0.offset].contains($0.element) }
    return each.map(\.element).filter { !$0.isEmpty }.map { names in
      let alike = zip(sessions, documents).filter { $0.1 == names }.map(\.0)
      let examined = SessionList(alike)
      let told = names.joined(separator: ", ")
      return alike.allSatisfy { $0.examination.state == .overview }
        ? "\(examined.withNoun) \(examined.verbs.now) told by \(told), examined as a whole; no "
          + "report on \(alike.count == 1 ? "it" : "them") was examined"
        : "\(examined.withNoun) \(examined.verbs.past) examined in \(told)"
    }
  }

  /// Of which sessions it cannot be told, and why.
  var untoldWords: [String] {
    let held = untold.filter { $0.status == .held }
    let partly = held.filter { $0.examination.state == .partly }
    let unheld = SessionList(untold.filter { $0.status != .held })
    let past: [(String, [SessionColumn])] = [
      (
        "reported to have been held, without a subject", partly.filter(\.examination.namesNoSubject)
      ),
      ("seen in part", partly.filter { !$0.examination.namesNoSubject }),
      ("not examined", held.filter { $0.examination.state == .notExamined }),
    ]
    let told = past.filter { !$0.1.isEmpty }.map { words, sessions in
      let list = SessionList(sessions)
      return "\(list.withNoun) \(list.verbs.past) \(words)"
    }
    return unheld.isEmpty
      ? told : told + ["\(unheld.withNoun) \(unheld.verbs.now) not known to have been held"]
  }
}
