import Answers

/// What answers and documents about a workplan say of its plans side by side.
package struct PlanTables {
  private let reading: WorkplanReading
  private var words: ReasonWords { ReasonWords(reading) }
  private var isChinese: Bool { reading.names.isChinese }

  /// Makes tables in the language of a reading.
  package init(_ reading: WorkplanReading) { self.reading = reading }

  /// Something that a revision changes, in words.
  package struct Change: Sendable, Hashable {
    /// The discussion.
    package var discussion: String
    /// Where it was, or which seats it had.
    package var from: String
    /// Where it is now, or which seats it has.
    package var to: String
    /// Why.
    package var reasons: [String]
  }

  /// What a plan has at a session; what was adopted is marked.
  package func agenda(of session: String, _ placements: [Placement]) -> String? {
    let placed = placements.filter { $0.session == session }
    let words = placed.map { reading.names.title($0.topic) + mark($0) }
    return words.isEmpty ? nil : words.joined(separator: isChinese ? "；" : "; ")
  }

  /// The sessions at which a plan has a discussion; what was adopted is marked.
  package func place(of topic: String, _ placements: [Placement]) -> String? {
    let placed = placements.filter { $0.topic == topic }
    let words = placed.map { reading.names.session($0.session) + mark($0) }
    return words.isEmpty ? nil : words.joined(separator: isChinese ? "；" : "; ")
  }

  private func mark(_ placement: Placement) -> String {
    guard placement.state == .adopted else { return "" }
    return isChinese ? "（已通过）" : " (adopted)"
  }

  /// What each plan puts at each session.
  func sideBySide(
    _ plans: [(name: String, placements: [Placement])], _ title: String, notes: [String] = []
  ) -> AnswerTable {
    AnswerTable(
      title, columns: ["session"] + plans.map(\.name),
      rows: reading.problem.sessions.map { session in
        [reading.names.session(session.key)]
          + plans.map { agenda(of: session.key, $0.placements) ?? "-" }
      }, notes: notes)
  }

  /// What moved, and why.
  func moves(_ revision: Revision, _ title: String) -> AnswerTable {
    AnswerTable(
      title, columns: ["discussion", "from", "to", "why"],
      rows: changes(revision).map { change in
        [change.discussion, change.from, change.to, change.reasons.joined(separator: "; ")]
      }, notes: revision.movesNothing ? ["nothing moves"] : [])
  }

  /// All that a revision changes: what moved, what came, and what stays with other meetings or seats.
  package func changes(_ revision: Revision) -> [Change] {
    let moved = revision.moves.map { move in
      Change(
        discussion: reading.names.title(move.former.topic),
        from: reading.names.session(move.former.session),
        to: move.now.map { reading.names.session($0.session) } ?? (isChinese ? "不讨论" : "not held"),
        reasons: words.list(move, in: revision))
    }
    let added = revision.added.map { placement in
      Change(
        discussion: reading.names.title(placement.topic),
        from: words.origin(placement, in: revision), to: reading.names.session(placement.session),
        reasons: [])
    }
    return moved + added + revision.shifts.flatMap(changes)
  }

  private func changes(_ shift: Revision.Shift) -> [Change] {
    let title = reading.names.title(shift.placement.topic)
    let session = reading.names.session(shift.placement.session)
    let meeting = { (number: Int) in
      isChinese ? "\(session)第\(number + 1)次会议" : "\(session), meeting \(number + 1)"
    }
    let seats = { (keys: [String]) in
      let groups = reading.wording.list(keys.map(reading.names.body))
      return isChinese
        ? "席位：\(groups.isEmpty ? "空缺" : groups)" : "seats: \(groups.isEmpty ? "empty" : groups)"
    }
    let moved = shift.meeting.map {
      Change(
        discussion: title, from: meeting($0.from), to: meeting($0.to), reasons: [words.shifted])
    }
    let offered = shift.seats.map {
      Change(discussion: title, from: seats($0.from), to: seats($0.to), reasons: [words.reseated])
    }
    return [moved, offered].compactMap(\.self)
  }
}
