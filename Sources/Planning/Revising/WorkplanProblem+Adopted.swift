extension WorkplanProblem {
  /// The problem with what was adopted fixed, each part by a rule of its own.
  ///
  /// A session that was adopted as a whole, or whose former placements all were, keeps exactly these,
  /// also where they are none; of another, what was adopted stays and more may come.
  ///
  /// - Parameters:
  ///   - former: The placements of the former plan.
  ///   - sittings: The meetings that it has for them, where they are known.
  ///   - whole: The keys of the sessions that were adopted as a whole.
  ///   - name: What the rule of a demand about a session is called.
  /// - Returns: The problem with the further rules.
  package func fixing(
    adopted former: [Placement], in sittings: [Sitting] = [], whole: Set<String> = [],
    naming name: (_ demand: Demand, _ session: String) -> RuleIdentity = adoption
  ) -> WorkplanProblem {
    var changed = self
    changed.adopted = former.filter { $0.state == .adopted }
    let topics = Set(topics.map(\.key))
    for session in sessions.map(\.key) {
      let here = former.filter {
        $0.session == session && $0.state != .superseded && topics.contains($0.topic)
      }
      let adopted = here.filter { $0.state == .adopted }
      let isWhole = whole.contains(session) || !adopted.isEmpty && adopted.count == here.count
      var demands: [Demand] =
        isWhole ? [.programme(session: session, topics: adopted.map(\.topic))] : []
      for placement in adopted {
        let sitting = sittings.first {
          $0.matter == placement.topic && $0.session == session && !$0.isStanding
        }
        if isWhole, sitting == nil { continue }
        demands.append(
          .pin(topic: placement.topic, session: session, meeting: sitting.map { $0.first + 1 }))
      }
      changed.rules += demands.map { PlanningRule(name($0, session), .must, $0) }
    }
    return changed
  }

  /// What the rule of an adopted part is called where no record names it.
  package static func adoption(_ demand: Demand, _ session: String) -> RuleIdentity {
    if case .pin(let topic, _, _) = demand {
      return RuleIdentity(
        "adopted \(topic) at \(session)", "`\(topic)` at `\(session)` was adopted")
    }
    return RuleIdentity("adopted \(session)", "the programme of `\(session)` was adopted")
  }
}
