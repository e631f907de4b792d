import Records

/// Says why a discussion is where it is, shortly: what is about it, and which other sessions are full.
package struct ReasonWords {
  private let reading: WorkplanReading

  /// Makes words for the placements of a workplan.
  package init(_ reading: WorkplanReading) { self.reading = reading }

  private var isChinese: Bool { reading.names.language == .zh }

  /// The reasons of a placement, each with the line where it is written.
  package func list(_ reasons: PlacementReasons) -> [String] {
    let elsewhere = { (rule: PlanningRule) in
      isRoom(rule)
        || rule.demand.kind == .programme && rule.demand.sessions != [reasons.placement.session]
    }
    let own = reasons.rules.filter { !elsewhere($0) }.map(sentence)
    let others = reasons.rules.filter(elsewhere)
    let closed = sessions(of: others.filter { $0.demand.kind == .programme }, besides: reasons)
    let full = sessions(of: others.filter(isRoom), besides: reasons).filter { !closed.contains($0) }
    let words = { (keys: [String]) in reading.wording.list(keys.map(reading.names.session)) }
    let room = [
      full.isEmpty ? nil : isChinese ? "\(words(full))已满" : "no room at \(words(full))",
      closed.isEmpty
        ? nil
        : isChinese
          ? "\(words(closed))的安排已通过" : "what \(words(closed)) discusses was adopted",
    ].compactMap(\.self)
    let free = isChinese ? "其他会议亦可" : "nothing stands against another session"
    return (own + room).isEmpty ? [free] : own + room
  }

  /// The other sessions that some rules name, in order.
  private func sessions(of rules: [PlanningRule], besides reasons: PlacementReasons) -> [String] {
    let named = Set(rules.flatMap(\.demand.sessions))
    return reading.problem.sessions.map(\.key).filter {
      $0 != reasons.placement.session && named.contains($0)
    }
  }

  /// Why a discussion moved, each reason with the line where it is written.
  package func list(_ move: Revision.Move, in revision: Revision) -> [String] {
    let own = move.reasons.filter { !isRoom($0) }.map(sentence)
    let former = reading.names.session(move.former.session)
    let full = isChinese ? "\(former)已无余地" : "no room any more at \(former)"
    let room = own.count == move.reasons.count ? [] : [full]
    return (own + room).isEmpty ? [unforced(move, in: revision)] : own + room
  }

  /// Why a discussion moved that no rule moved by itself.
  private func unforced(_ move: Revision.Move, in revision: Revision) -> String {
    let order = reading.problem.sessions.map(\.key)
    let urgency = reading.problem.topics.first { $0.key == move.former.topic }?.urgency ?? 0
    if let now = move.now, urgency > 0, let place = order.firstIndex(of: now.session),
      let before = order.firstIndex(of: move.former.session), place < before
    {
      return isChinese
        ? "每迟一届失\(urgency)分" : "it loses \(urgency) points for each session by which it waits"
    }
    let comes = (revision.moves.compactMap(\.now) + revision.added).contains {
      $0.session == move.former.session
    }
    if comes { return isChinese ? "为其他变动让出余地" : "it makes room for what else moves" }
    return isChinese ? "没有规则要求其留在原处" : "no rule keeps it where it was"
  }

  /// Where an added discussion comes from: it was not placed before, or stays elsewhere besides.
  package func origin(_ added: Placement, in revision: Revision) -> String {
    let moved = Set(revision.moves.compactMap(\.now))
    let others = revision.plan.placements.filter {
      $0.topic == added.topic && !$0.isSamePlace(as: added) && !moved.contains($0)
        && !revision.added.contains($0)
    }
    let sessions = reading.wording.list(others.map { reading.names.session($0.session) })
    if others.isEmpty { return isChinese ? "此前未安排" : "not placed before" }
    return isChinese ? "仍在\(sessions)，另加" : "besides \(sessions), where it stays"
  }

  /// Why a discussion has other meetings of its session.
  package var shifted: String {
    isChinese ? "其会议次数为他项所需" : "its meetings are needed otherwise"
  }

  /// Why seats are offered to other groups.
  package var reseated: String {
    isChinese ? "席位须另行提供" : "the seats have to be offered anew"
  }

  /// A rule in words, with the line where it is written.
  package func sentence(_ rule: PlanningRule) -> String {
    let line = rule.identity.origin.line
    guard line > 0 else { return rule.identity.sentence }
    return isChinese
      ? "\(rule.identity.sentence)（第\(line)行）" : "\(rule.identity.sentence) (line \(line))"
  }

  /// What gives so that there is a plan, with the line where it is written, and what would be instead.
  package func sentence(_ change: Relief.Change) -> String {
    let instead = change.easing.map(reading.wording.sentence)
    return isChinese
      ? "\(sentence(change.rule))：\(instead.map { "改为" + $0 } ?? "取消")"
      : "\(sentence(change.rule)): \(instead.map { "instead " + $0 } ?? "it is left out")"
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
