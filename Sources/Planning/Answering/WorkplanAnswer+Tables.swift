package import Answers
import Diagnostics
import Records

extension WorkplanAnswer {
  /// The plans side by side, the programme of the best, the reasons, the proof and the history; or the
  /// conflict, and the least change that would help.
  package var tables: [AnswerTable] {
    let head = AnswerTable(columns: [], notes: reading.heading)
    let tail = reading.historyTables
    switch outcome {
    case .plans(let plans):
      let best = plans.first.map { [programme($0.plan), why($0)] } ?? []
      let table = PlanTables(reading).sideBySide(
        plans.enumerated().map { (Self.name(of: $0), $1.plan.placements) },
        "the plans side by side", notes: [missingOthers].compactMap(\.self))
      return [head, table] + best + [worth(plans)] + tail
    case .conflict(let conflict): return [head] + conflict.tables(reading.wording) + tail
    case .unknown: return [head, AnswerTable(columns: [], notes: untold)] + tail
    case .faults: return [head, AnswerTable("no plan can be sought", columns: [], notes: untold)]
    case .rejected:
      return [
        head,
        AnswerTable(
          "a plan was found, and the checker does not agree with it; it is not shown", columns: [],
          notes: untold),
      ]
    }
  }

  static func name(of number: Int) -> String {
    ["best", "alternative A", "alternative B"][min(number, 2)]
  }

  /// The meetings of each session under a plan.
  private func programme(_ plan: ProposedPlan) -> AnswerTable {
    AnswerTable(
      "the programme of the best plan",
      columns: ["session", "meetings", "matter", "seats offered"],
      rows: plan.sittings.map { sitting in
        let seats = plan.seats.filter {
          $0.topic == sitting.matter && $0.session == sitting.session && !sitting.isStanding
        }
        let first = sitting.first + 1
        return [
          reading.names.session(sitting.session),
          sitting.length == 1 ? "\(first)" : "\(first)-\(first + sitting.length - 1)",
          reading.names.title(sitting.matter) + (sitting.isStanding ? " (standing)" : ""),
          seats.map { $0.group.map(reading.names.body) ?? reading.names.emptySeat }.joined(
            separator: ", "),
        ]
      }, notes: ["meetings count after opening and organization; a seat may stay empty"])
  }

  /// Why each discussion is where it is, and what the next best would cost.
  private func why(_ shown: ShownPlan) -> AnswerTable {
    let words = ReasonWords(reading)
    return AnswerTable(
      "why", columns: ["discussion", "session", "because", "the next best"],
      rows: shown.reasons.enumerated().map { number, reasons in
        [
          reading.names.title(reasons.placement.topic),
          reading.names.session(reasons.placement.session),
          words.list(reasons).joined(separator: "; "),
          number < shown.nextBest.count
            ? words.next(shown.nextBest[number]) : self.words(reasons.nearest),
        ]
      },
      notes: ["lines are those of \(reading.file)"]
        + (shown.nextBest.isEmpty && !shown.reasons.isEmpty
          ? ["so large a workplan is not searched anew for each discussion: not compared further"]
          : []))
  }

  private func words(_ nearest: PlacementReasons.Elsewhere?) -> String {
    guard let nearest else { return "nowhere, all else as it is" }
    return
      "\(reading.names.session(nearest.session)), all else as it is: \(nearest.points) points more"
  }

  /// What each plan loses, what it favours, and how sure it is that nothing is better.
  private func worth(_ plans: [ShownPlan]) -> AnswerTable {
    AnswerTable(
      "what they are worth",
      columns: ["plan", "points lost", "wishes not kept", "beside the best", "proof"],
      rows: plans.enumerated().map { number, shown in
        [
          Self.name(of: number), "\(shown.plan.cost.points)", reading.brokenWords(shown.plan.cost),
          shown.alternative.map { $0.words } ?? "", shown.plan.proof.words(shown.alternative),
        ]
      },
      notes: [
        "a strong wish not kept loses \(reading.problem.weights.strongly) points, a weaker one "
          + "\(reading.problem.weights.ifPossible); every plan was checked rule by rule",
        "alternatives lose at most \(allowance) points more, \(Planner.allowance) % of what the best is worth: "
          + "all that could be lost, less what it loses",
      ])
  }
}

extension Alternative {
  /// How it differs from the best, and what it favours.
  var words: String {
    let kept = favour.kept.map { "keeps: \($0.identity.sentence)" }
    let lost = favour.givenUp.map { "gives up: \($0.identity.sentence)" }
    let sooner =
      favour.sooner == 0
      ? []
      : ["discussions come \(favour.sooner > 0 ? "sooner" : "later"), \(abs(favour.sooner)) points"]
    let parts = ["\(differences) placements differ"] + kept + lost + sooner
    return parts.joined(separator: "; ")
  }
}

extension PlanProof {
  /// How sure it is, in English.
  package var words: String {
    isProven
      ? "optimal, proven" + (nodes > 0 ? " (\(nodes) nodes)" : "")
      : "a better plan could gain at most \(gap) points (\(ending.rawValue))"
  }

  /// The proof of a plan, or of how far an alternative differs.
  fileprivate func words(_ alternative: Alternative?) -> String {
    guard let alternative else { return words }
    return alternative.difference.isProven
      ? "no plan as good differs more, proven" : "whether one differs more is not proven"
  }
}

extension PlanningRule {
  /// Where the rule is written, for a person to find it: the file and the line, else what it is known by.
  package var place: String {
    let origin = identity.origin
    return origin.file.isEmpty ? id : "\(origin.file):\(origin.line)"
  }
}

extension Conflict {
  /// The rules that cannot hold together, then the least change that would help.
  func tables(_ wording: DemandWording) -> [AnswerTable] {
    var tables = [
      AnswerTable(
        "no plan is possible: these cannot all hold together", columns: ["what must be", "where"],
        rows: rules.map { [$0.identity.sentence, $0.place] },
        notes: [
          isProven
            ? "without any one of them the rest of these can be kept, proven"
            : "that each of them is needed for this is not proven"
        ])
    ]
    guard let relief else { return tables }
    tables.append(
      AnswerTable(
        "the least change that would help",
        columns: ["what gives", "what would be instead", "by how much", "where"],
        rows: relief.changes.map { change in
          [
            change.rule.identity.sentence,
            change.easing.map { wording.sentence($0.demand) } ?? "it is left out",
            change.easing.map(wording.amount) ?? "wholly", change.rule.place,
          ]
        }, notes: relief.proof.isProven ? [] : ["that nothing less would do is not proven"]))
    return tables
  }
}
