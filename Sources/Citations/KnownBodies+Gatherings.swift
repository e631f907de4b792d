public import Records

extension KnownBodies {
  /// What a gathering of a body is called at a date in a language: session or meeting.
  ///
  /// A usage of the language counts before one of every language, the latest first. Without a date
  /// the usage that still holds counts, else the last. A body without any usage has sessions.
  public func gathering(
    of body: Key, on date: PartialDate? = nil, in language: Language
  ) -> GatheringNoun {
    let all = self.body(body)?.gatherings ?? []
    for usages in [all.filter { $0.language == language }, all.filter { $0.language == nil }] {
      let matching = usages.filter { $0.holds(on: date) }
      let latest = (date == nil && matching.isEmpty ? usages : matching)
        .max { ($0.from?.earliest.number ?? .min) < ($1.from?.earliest.number ?? .min) }
      if let latest { return latest.noun }
    }
    return .session
  }
}

extension Gathering {
  fileprivate func holds(on date: PartialDate?) -> Bool {
    guard let date else { return until == nil }
    if let from, date.latest < from.earliest { return false }
    if let until, until.latest < date.earliest { return false }
    return true
  }
}

extension Body {
  /// What its gatherings are called in any language and at any time.
  var gatheringNouns: Set<GatheringNoun> {
    switch type {
    case .secretariat: []
    case _ where !gatherings.isEmpty: Set(gatherings.map(\.noun))
    case .expertMeeting: [.meeting]
    default: [.session]
    }
  }
}
