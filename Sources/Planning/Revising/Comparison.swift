/// A plan beside the former one: what moved where, and why.
struct Comparison {
  private let planner: Planner
  private let former: [Placement]
  private let plan: ProposedPlan

  init(_ planner: Planner, _ former: [Placement], _ plan: ProposedPlan) {
    self.planner = planner
    self.former = former
    self.plan = plan
  }

  /// The plan with its moves.
  func revision(_ fewness: PlanProof) -> Revision {
    var added = plan.placements.filter { placement in
      !former.contains { $0.isSamePlace(as: placement) }
    }
    let moves = former.filter { placement in
      !plan.placements.contains { $0.isSamePlace(as: placement) }
    }.map { placement -> Revision.Move in
      let place = added.firstIndex { $0.topic == placement.topic }
      let now = place.map { added.remove(at: $0) }
      return Revision.Move(
        former: Placement(placement.topic, at: placement.session, .superseded), now: now,
        reasons: reasons(placement, now))
    }
    return Revision(
      plan: plan, moveCount: MoveCount(from: former, to: plan.placements).count, moves: moves,
      added: added, shifts: shifts, fewness: fewness)
  }

  /// What stays at its session, in other meetings or with other seats than the former plan has.
  private var shifts: [Revision.Shift] {
    plan.placements.filter { placement in former.contains { $0.isSamePlace(as: placement) } }
      .compactMap { placement in
        let (topic, session) = (placement.topic, placement.session)
        let now = Arrangement(of: plan)
        let meeting = now.beginning(of: topic, isStanding: false, at: session).flatMap {
          Revision.Change(
            from: planner.former.beginning(of: topic, isStanding: false, at: session), to: $0)
        }
        let groups = planner.former.groups(of: topic, at: session)
        let seats = Revision.Change(
          from: groups.isEmpty ? nil : groups.sorted(),
          to: now.groups(of: topic, at: session).sorted())
        guard meeting != nil || seats != nil else { return nil }
        return Revision.Shift(placement: placement, meeting: meeting, seats: seats)
      }
  }

  /// The rules that are kept now and would not be if the discussion had stayed.
  private func reasons(_ placement: Placement, _ now: Placement?) -> [PlanningRule] {
    let checker = PlanChecker(planner.problem)
    let stayed =
      plan.placements.filter { $0 != now } + [Placement(placement.topic, at: placement.session)]
    return planner.problem.everyRule.filter {
      checker.keeps($0.demand, plan.placements) && !checker.keeps($0.demand, stayed)
    }
  }
}
