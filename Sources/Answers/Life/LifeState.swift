import Archive
public import Records

/// One state in the life of a recommendation, with its date or the bounds within which it came about.
public struct LifeState: Sendable {
  /// What a date rests on.
  public enum Dating: String, Sendable {
    /// The record dates the state.
    case recorded
    /// The act, session or other record that brought it about dates or bounds it.
    case by
    /// It came about no later than a document tells of it.
    case reported
    /// It came about no later than the session of the recommendation.
    case session
    /// Nothing dates it.
    case unknown
  }

  /// The state as recorded.
  public let state: State
  /// The first day on which it can have come about, where that is known.
  public let earliest: CivilDay?
  /// The last day on which it can have come about, where that is known.
  public let latest: CivilDay?
  /// What the days rest on.
  public let dating: Dating
  /// Where it stands.
  public let told: Told

  init(_ state: State, at position: Int, of recommendation: Recommendation, in view: RecordView) {
    var shown = state
    shown.by = view.open(state.by)
    shown.to = view.open(state.to)
    shown.annexedTo = view.open(state.annexedTo)
    self.state = shown
    let by = state.by.flatMap { view[$0.target] }.flatMap { LatestDay.asks($0) ? $0 : nil }
    let bound = view.latestDays.of(state, at: position, of: recommendation)
    if let on = state.on {
      (earliest, latest, dating) = (on.earliest, on.latest, .recorded)
    } else if let by, view.isOfSessionHeld(by), let days = view.days(of: by) {
      (earliest, latest, dating) = (days.lowerBound, days.upperBound, .by)
    } else if by != nil {
      (earliest, latest, dating) = (nil, bound, bound == nil ? .unknown : .by)
    } else if let bound {
      (earliest, latest, dating) = (nil, bound, state.state.isOfItsSession ? .session : .reported)
    } else {
      (earliest, latest, dating) = (nil, nil, .unknown)
    }
    told = Told(recommendation.key, "history.\(position + 1)", in: view)
  }

  /// The latest state of a recommendation in view; `nil` where nothing is known.
  static func latest(of recommendation: Recommendation, in view: RecordView) -> LifeState? {
    let history = view.history(of: recommendation)
    return history.last.map {
      LifeState($0, at: history.count - 1, of: recommendation, in: view)
    }
  }

  /// The days within which it came about, as far as both ends are known.
  var days: DaySet? {
    guard let earliest, let latest else { return nil }
    return earliest == latest
      ? .days([earliest...latest]) : .within(PartialDate(earliest), PartialDate(latest))
  }

  /// The state as JSON.
  var json: JSON {
    .object([
      .init("state", .string(state.state.rawValue)), .init("by", JSON(state.by?.target)),
      .init("to", JSON(state.to?.target)), .init("annexedTo", JSON(state.annexedTo?.target)),
      .init("extent", JSON(state.extent?.rawValue)), .init("verb", JSON(state.verb)),
      .init("note", JSON(state.note)), .init("earliest", JSON(earliest?.text)),
      .init("latest", JSON(latest?.text)), .init("dating", .string(dating.rawValue)),
      .init("evidence", told.json),
    ])
  }

  /// When it came about, in words.
  var when: String {
    switch (earliest, latest) {
    case (let first?, let last?): DayRange.words(first, last)
    case (nil, let last?): "by \(last.text)"
    default: "not recorded"
    }
  }

  var row: [String] {
    let others = [
      state.to.map { "to \($0.target)" }, state.annexedTo.map { "annexed to \($0.target)" },
      state.extent.map { "in \($0.rawValue)" }, state.note?.inEnglish,
    ]
    return [
      state.state.rawValue, state.by?.target.text ?? "not recorded", when,
      state.verb?.byLanguage ?? "", others.compactMap(\.self).joined(separator: "; "), told.printed,
    ]
  }
}
