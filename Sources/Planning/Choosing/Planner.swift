/// Finds plans for a problem: stage one assigns topics to sessions, stage two meetings and seats.
///
/// The same problem and effort give the same plans on every run.
package struct Planner: Sendable {
  /// What is planned.
  package let problem: WorkplanProblem
  /// How far each search may go.
  package var effort: Effort
  /// The meetings and seats that are kept where they can be.
  package let former: Arrangement

  /// Makes a planner.
  package init(
    _ problem: WorkplanProblem, effort: Effort = Effort(),
    keeping former: Arrangement = Arrangement()
  ) {
    self.problem = problem
    self.effort = effort
    self.former = former
  }

  /// The plan that loses the fewest points.
  package func best() -> PlanAnswer {
    let faults = problem.faults
    if !faults.isEmpty { return .faults(faults) }
    let model = SessionModel(problem)
    if model.program.columns.count > Solver.largest { return draft(of: model.program) }
    let outcome = Solver.solve(model.program, effort)
    if outcome.isImpossible { return .impossible }
    guard let values = outcome.values else { return draft(of: model.program, outcome) }
    let found = checked(model.placements(values), PlanProof(outcome))
    guard outcome.ending == .nodeLimit, model.program.columns.count > Self.hard,
      let plan = found.plan, let other = draft(of: model.program, outcome).plan,
      other.cost.points < plan.cost.points
    else { return found }
    return .plan(other)
  }

  /// Columns beyond which what a search left unproven is looked into no further than a root.
  static let hard = 1_000

  /// Columns beyond which not even the relaxation is solved.
  static let relaxable = 30_000

  /// Trials for each topic by which a draft is improved.
  private static let trials = (large: 2_000, interrupted: 200)
  /// Arrangements by which the draft of a large problem is mended.
  private static let rounds = 12

  /// A plan that was improved step by step, where a search is too large or has found none.
  private func draft(of program: IntegerProgram, _ outcome: Outcome? = nil) -> PlanAnswer {
    var draft = PlanDraft(problem)
    let trials = outcome == nil ? Self.trials.large : Self.trials.interrupted
    draft.improve(trials: trials) { effort.isInterrupted && outcome == nil }
    var mending = PlanMending(self, draft.placements)
    let placements = mending.mended(rounds: Self.rounds)
    var plan = completed(placements, .none)
    let cost = plan.cost.points
    let isRelaxed = !effort.isInterrupted && program.columns.count <= Self.relaxable
    let bound =
      outcome?.bound ?? (isRelaxed ? Solver.bound(of: program) : program.plainBound)
    let ending: PlanProof.Ending = effort.isInterrupted ? .interrupted : .nodeLimit
    plan.proof = PlanProof(
      value: cost, bound: min(bound, cost), nodes: outcome?.nodes ?? 0, ending: ending)
    guard PlanChecker(problem).broken(by: placements).isEmpty else { return .unknown(plan.proof) }
    return checked(plan)
  }

  /// The whole plan of placements, with meetings and seats; an answer only if the checker agrees.
  func checked(_ placements: [Placement], _ proof: PlanProof) -> PlanAnswer {
    checked(completed(placements, proof))
  }

  private func checked(_ plan: ProposedPlan) -> PlanAnswer {
    let violations = PlanChecker(problem).violations(of: plan)
    return violations.isEmpty ? .plan(plan) : .rejected(plan, violations)
  }

  /// The whole plan of placements, with meetings and seats.
  func completed(_ placements: [Placement], _ proof: PlanProof) -> ProposedPlan {
    let sittings = SittingOrder.sittings(problem, placements, keeping: former, effort)
    var plan = ProposedPlan(
      placements: placements, sittings: sittings,
      seats: SeatRotation.seats(problem, sittings, keeping: former, effort),
      cost: PlanCost(wishes: 0, delay: 0, broken: []), proof: proof)
    plan.cost = PlanChecker(problem).cost(of: plan)
    return plan
  }
}

/// What came of looking for a plan.
package enum PlanAnswer: Sendable, Hashable {
  /// A plan that the checker agrees with.
  case plan(ProposedPlan)
  /// Nothing can keep all that must be; `Planner.conflict` says what stands in the way.
  case impossible
  /// The search ended before any plan was found, or it was known that there is none.
  case unknown(PlanProof)
  /// The problem does not make sense.
  case faults([PlanningFault])
  /// The checker found a mistake: the fault is ours, and the plan must not be shown.
  case rejected(ProposedPlan, [PlanViolation])

  /// The plan, where there is one.
  package var plan: ProposedPlan? { if case .plan(let plan) = self { plan } else { nil } }
}
