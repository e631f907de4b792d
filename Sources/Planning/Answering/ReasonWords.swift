import Records

/// Says why a discussion is where it is, shortly: what is about it, and which other sessions are full.
package struct ReasonWords {
  private let reading: WorkplanReading

  /// Makes words for the placements of a workplan.
  package init(_ reading: WorkplanReading) { self.reading = reading }

  private var isChinese: Bool { reading.names.language == .zh }

  /// The reasons of a placement, each with the line where it is written.
  package func list(_ reasons: PlacementReasons) -> [String] {
    let own = reasons.rules.filter { !isRoom($0) }.map(sentence)
    let full = reading.problem.sessions.map(\.key).filter { key in
      key != reasons.placement.session
        && reasons.rules.contains { isRoom($0) && $0.demand.sessions.contains(key) }
    }
    let words = reading.wording.list(full.map(reading.names.session))
    let room = full.isEmpty ? [] : [isChinese ? "\(words)已满" : "no room at \(words)"]
    let free = isChinese ? "其他会议亦可" : "nothing stands against another session"
    return (own + room).isEmpty ? [free] : own + room
  }

  /// Why a discussion moved, each reason with the line where it is written.
  package func list(_ move: Revision.Move) -> [String] {
    let own = move.reasons.filter { !isRoom($0) }.map(sentence)
    let former = reading.names.session(move.former.session)
    let room = own.count == move.reasons.count ? [] : ["no room any more at \(former)"]
    return (own + room).isEmpty ? ["it makes room for what else moves"] : own + room
  }

  /// A rule in words, with the line where it is written.
  package func sentence(_ rule: PlanningRule) -> String {
    let line = rule.identity.origin.line
    guard line > 0 else { return rule.identity.sentence }
    return isChinese
      ? "\(rule.identity.sentence)（第\(line)行）" : "\(rule.identity.sentence) (line \(line))"
  }

  /// What the best plan without a placement would be.
  package func next(_ next: NextBest) -> String {
    switch next {
    case .elsewhere(let sessions, let points):
      let none = isChinese ? "不讨论" : "not held"
      let place =
        sessions.isEmpty ? none : reading.wording.list(sessions.map(reading.names.session))
      if points == 0 { return isChinese ? "\(place)：同样好" : "\(place): as good" }
      return isChinese ? "\(place)：多失\(points)分" : "\(place): \(points) points more"
    case .impossible: return isChinese ? "无：必须在此" : "none: it must be there"
    case .unknown: return isChinese ? "未知" : "not known"
    }
  }

  /// Whether a rule only says how much a session holds.
  private func isRoom(_ rule: PlanningRule) -> Bool {
    rule.demand.kind == .meetings || rule.demand.kind == .documents
  }
}
