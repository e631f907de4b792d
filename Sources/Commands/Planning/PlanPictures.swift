internal import Answers
internal import Documents
internal import Drafting
internal import Pictures
internal import Planning
internal import Records

/// The pictures of a planning document, from its best plan.
struct PlanPictures {
  private let answer: WorkplanAnswer
  private var reading: WorkplanReading { answer.reading }

  init(_ answer: WorkplanAnswer) { self.answer = answer }

  /// The chart of meetings, then coverage before and after; none where there is no plan.
  var figures: [CaptionedFigure] {
    guard let best = answer.plans.first?.plan else { return [] }
    let figures = PlanFigures(reading.names.language)
    return [figures.slots(columns(best)), coverage(best, figures)]
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

  private func coverage(_ plan: ProposedPlan, _ figures: PlanFigures) -> CaptionedFigure {
    let planned = reading.problem.sessions.map(\.key)
    let past = reading.recorded.filter { !planned.contains($0.key.text) }
    let rows = zip(reading.plan.discussions, reading.history).map { discussion, history in
      let ahead = planned.map { session -> ConsiderationMatrix.State in
        plan.sessions(of: discussion.id).contains(session) ? .planned : .notPlanned
      }
      return (reading.names.title(discussion.id), past.map { state($0, history) } + ahead)
    }
    return figures.coverage(
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
