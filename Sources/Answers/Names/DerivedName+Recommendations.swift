import Archive
import Records

extension DerivedName {
  static let recommendationNames: [DerivedName] = [
    DerivedName(.recommendation, "state", StateWord.shape, "Its latest state in view.") {
      question in
      history(of: question.key, question.view).last?.state.value
    },
    DerivedName(
      .recommendation, "endorsed-by", .list(.reference([.act])), "The acts that endorsed it."
    ) { question in
      references(endorsing(question.key, question.view))
    },
    DerivedName(
      .recommendation, "submitted-to", .reference([.session]),
      "The session to which it was last submitted."
    ) { question in
      history(of: question.key, question.view).last { $0.to != nil }?.to?.value
    },
    DerivedName(
      .session, "endorsements", .list(.reference([.act])),
      "The acts that endorsed recommendations of it, each once."
    ) { question in
      references(
        recommendations(of: question).flatMap { endorsing($0.key, question.view) })
    },
    DerivedName(
      .session, "submissions", .list(.reference([.session])),
      "The sessions to which recommendations of it were submitted, each once."
    ) { question in
      references(
        recommendations(of: question).flatMap { history(of: $0.key, question.view) }
          .compactMap { $0.state == .submitted ? $0.to?.target : nil })
    },
  ]

  private static func history(of key: Key, _ view: RecordView) -> [State] {
    view.archive.record(Recommendation.self, key).map(view.history) ?? []
  }

  private static func endorsing(_ key: Key, _ view: RecordView) -> [Key] {
    history(of: key, view).compactMap { $0.state == .endorsed ? $0.by?.target : nil }
  }

  /// The recommendations of the session asked about, in the order of their addresses.
  private static func recommendations(of question: Question) -> [Recommendation] {
    (question.view.archive.links.to[question.key] ?? []).compactMap { link in
      link.path == "session" ? question.view[link.from]?.record as? Recommendation : nil
    }
  }

  private static func references(_ keys: [Key]) -> Value {
    .list(Set(keys).sorted().map { .reference(Reference($0)) })
  }
}
