extension Body {
  /// What its gatherings are called on a day, in a language.
  ///
  /// Usage given for the language goes before usage given for every language; where no usage is
  /// recorded for the day, a gathering is a session.
  public func noun(on day: CivilDay?, in language: Language) -> GatheringNoun {
    let fitting = gatherings.filter { usage in
      guard usage.language == nil || usage.language == language else { return false }
      guard let day else { return usage.from == nil }
      return (usage.from?.earliest).map { $0 <= day } ?? true
        && (usage.until?.latest).map { day <= $0 } ?? true
    }
    return (fitting.first { $0.language != nil } ?? fitting.first)?.noun ?? .session
  }
}
