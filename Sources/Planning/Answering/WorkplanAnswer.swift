package import Answers
import Archive
import Records

/// Three good plans for a workplan that was recorded, why they are so, or why there is none.
package struct WorkplanAnswer: Answer {
  /// What came of planning.
  package enum Outcome: Sendable {
    /// The best plan, and up to two others.
    case plans([ShownPlan])
    /// Nothing can keep all that must be.
    case conflict(Conflict)
    /// The search ended before it was known.
    case unknown
    /// The record poses no problem that makes sense.
    case faults([PlanningFault])
    /// The checker does not agree with what was found: the fault is ours.
    case rejected([PlanViolation])
  }

  /// The workplan as it was read.
  package let reading: WorkplanReading
  /// What came of it.
  package let outcome: Outcome
  /// Why there are no more plans beside the best; `nil` where there is no best.
  package let others: Alternatives.Ending?
  /// What was in view when it was asked.
  package let scope: AnswerScope

  /// Plans a workplan.
  package init(_ reading: WorkplanReading, effort: Effort = Effort()) {
    self.reading = reading
    scope = AnswerScope(reading.view, bodies: [reading.plan.body.target])
    let planner = Planner(reading.problem, effort: effort, keeping: reading.arrangement)
    effort.listener?(.best)
    let found = planner.best()
    if found.plan != nil { effort.listener?(.alternatives) }
    let alternatives = found.plan.map(planner.alternatives)
    others = alternatives?.ending
    switch found {
    case .plan(let best):
      let shown = alternatives?.plans.map {
        ShownPlan(plan: $0.plan, reasons: [], nextBest: [], alternative: $0)
      }
      outcome = .plans([ShownPlan(best, planner)] + (shown ?? []))
    case .impossible:
      effort.listener?(.conflict)
      outcome = Self.conflict(of: planner)
    case .unknown: outcome = .unknown
    case .faults(let faults): outcome = .faults(faults)
    case .rejected(_, let violations): outcome = .rejected(violations)
    }
  }

  /// The plans, the best first; none where there is none.
  package var plans: [ShownPlan] { if case .plans(let plans) = outcome { plans } else { [] } }

  /// The points that another plan may lose more than the best.
  package var allowance: Int {
    plans.first.map { Planner(reading.problem).allowance(for: $0.plan) } ?? 0
  }

  /// Why there are not two other plans, in the language of the reading; `nil` where there are.
  package var missingOthers: String? {
    others.flatMap { reading.wording.sentence($0, found: plans.count - 1) }
  }

  /// What stands in the way; `nil` where there is a plan, or it is not known.
  package var conflict: Conflict? {
    if case .conflict(let conflict) = outcome { conflict } else { nil }
  }

  /// Why there is neither a plan nor a conflict; empty where there is either.
  package var untold: [String] {
    switch outcome {
    case .plans, .conflict: []
    case .unknown:
      [
        reading.names.isChinese
          ? "搜索在得知是否存在计划之前结束" : "the search ended before it was known whether a plan is possible"
      ]
    case .faults(let faults): faults.map { $0.words(reading.names) }
    case .rejected(let violations): violations.map { "\($0)" }
    }
  }

  private static func conflict(of planner: Planner) -> Outcome {
    switch planner.conflict() {
    case .conflict(let conflict): .conflict(conflict)
    case .faults(let faults): .faults(faults)
    case .possible, .unknown: .unknown
    }
  }
}

/// A plan as it is shown: with the reasons of its placements, or with what it favours beside the best.
package struct ShownPlan: Sendable {
  /// The plan.
  package let plan: ProposedPlan
  /// Why each topic is discussed where it is, in the order of the placements; of the best plan.
  package let reasons: [PlacementReasons]
  /// What the best plan without each placement would be; of the best plan, where it is not too large.
  package let nextBest: [NextBest]
  /// How it differs from the best; `nil` for the best itself.
  package let alternative: Alternative?

  /// Problems up to so many places of topics at sessions are searched anew for each placement.
  private static let searched = 200

  init(
    plan: ProposedPlan, reasons: [PlacementReasons], nextBest: [NextBest],
    alternative: Alternative?
  ) {
    self.plan = plan
    self.reasons = reasons
    self.nextBest = nextBest
    self.alternative = alternative
  }

  /// The best plan, with the reasons of its placements.
  init(_ best: ProposedPlan, _ planner: Planner) {
    let places = planner.problem.topics.count * planner.problem.sessions.count
    let isSearched = places <= Self.searched && planner.effort.interruption?.isRequested != true
    planner.effort.listener?(.reasons)
    self.init(
      plan: best, reasons: planner.reasons(for: best),
      nextBest: isSearched ? best.placements.map { NextBest($0, best, planner) } : [],
      alternative: nil)
  }
}

/// What the best plan would be if one placement were ruled out.
package enum NextBest: Sendable, Hashable {
  /// The discussion would be at these sessions, and so many points more would be lost.
  case elsewhere(sessions: [String], points: Int)
  /// There would be no plan.
  case impossible
  /// It is not known.
  case unknown

  init(_ placement: Placement, _ best: ProposedPlan, _ planner: Planner) {
    let planner = Planner(planner.problem, effort: planner.effort.brief, keeping: planner.former)
    switch planner.nextBest(without: placement, beside: best) {
    case .plan(let revision, let favour):
      var sessions = revision.plan.sessions(of: placement.topic)
      // Another session is told of first, where it is as good as not to discuss the topic at all.
      if sessions.isEmpty,
        case .plan(let held, let other) = planner.nextBest(
          without: placement, beside: best, isHeld: true), other.points == favour.points
      {
        sessions = held.plan.sessions(of: placement.topic)
      }
      self = .elsewhere(sessions: sessions, points: -favour.points)
    case .conflict: self = .impossible
    case .unknown, .faults: self = .unknown
    }
  }
}
