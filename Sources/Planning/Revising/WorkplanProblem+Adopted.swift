extension WorkplanProblem {
  /// The problem with what was adopted fixed, each adopted session and placement by a rule of its own.
  ///
  /// A session whose former placements were all adopted keeps exactly these; of another, what was
  /// adopted stays and more may come.
  package func fixing(
    adopted former: [Placement], origin: RuleOrigin = .none
  ) -> WorkplanProblem {
    var changed = self
    for session in sessions {
      let here = former.filter { $0.session == session.key && $0.state != .superseded }
      let adopted = here.filter { $0.state == .adopted }
      if adopted.isEmpty { continue }
      if adopted.count == here.count {
        changed.rules.append(
          PlanningRule(
            RuleIdentity(
              "adopted \(session.key)", "the programme of `\(session.key)` was adopted",
              origin: origin), .must,
            .programme(session: session.key, topics: adopted.map(\.topic))))
        continue
      }
      for placement in adopted {
        changed.rules.append(
          PlanningRule(
            RuleIdentity(
              "adopted \(placement.topic) at \(session.key)",
              "`\(placement.topic)` at `\(session.key)` was adopted", origin: origin), .must,
            .pin(topic: placement.topic, session: session.key)))
      }
    }
    return changed
  }
}
