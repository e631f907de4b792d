internal import Answers
internal import Documents
internal import Drafting
internal import Pictures
internal import Planning
internal import Records

/// The pictures of documents about the plans for a workplan.
struct PlanPictures {
  private let reading: WorkplanReading
  private var pictures: PlanFigures {
    PlanFigures(reading.names.language, isIllustration: reading.plan.illustration == true)
  }

  init(_ reading: WorkplanReading) { self.reading = reading }

  /// The chart of meetings of the best plan, then coverage before and after; none where there is none.
  func figures(_ answer: WorkplanAnswer) -> [CaptionedFigure] {
    guard let best = answer.plans.first?.plan else { return [] }
    return [pictures.slots(columns(best), of: .best), coverage(best)]
  }

  /// The charts of meetings of the plan with the fewest moves and of the best.
  func figures(_ answer: RevisedWorkplan) -> [CaptionedFigure] {
    guard let fewest = answer.plans.first?.plan, let best = answer.plans.last?.plan else {
      return []
    }
    let first = pictures.slots(columns(fewest), of: .fewestMoves)
    return answer.plans.count == 1 ? [first] : [first, pictures.slots(columns(best), of: .best)]
  }

  private func columns(_ plan: ProposedPlan) -> [SlotChart.Column] {
    reading.problem.sessions.map { session in
      SlotChart.Column(
        head: reading.names.session(session.key), meetings: session.meetings,
        matters: plan.sittings.filter { $0.session == session.key }.map {
          SlotChart.Matter(
            reading.names.title($0.matter), first: $0.first, length: $0.length,
            isStanding: $0.isStanding)
        })
    }
  }

  private func coverage(_ plan: ProposedPlan) -> CaptionedFigure {
    let planned = reading.problem.sessions.map(\.key)
    let past = reading.recorded.filter { !planned.contains($0.key.text) }
    let rows = zip(reading.plan.discussions, reading.history).map { discussion, history in
      let ahead = planned.map { session -> ConsiderationMatrix.State in
        plan.sessions(of: discussion.id).contains(session) ? .planned : .notPlanned
      }
      return (reading.names.title(discussion.id), past.map { state($0, history) } + ahead)
    }
    return pictures.coverage(
      columns: past.map(\.name) + reading.problem.sessions.map { "\($0.year)" }, rows: rows)
  }

  private func state(
    _ session: SessionColumn, _ history: DiscussionHistory
  ) -> ConsiderationMatrix.State {
    if history.cited.contains(session.key) { return .cited }
    if history.topical.contains(session.key) { return .topical }
    guard session.status == .held else { return .notHeld }
    switch session.examination.state {
    case .whole, .overview: return .notConsidered
    case .partly: return .silentInPart
    case .notExamined: return .notExamined
    }
  }
}
