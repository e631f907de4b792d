import Archive
import Citations
import Records

extension DerivedName {
  static let sessionNames: [DerivedName] = [
    .records(
      .session, "items", Item.self, from: ["session"],
      "What it considered, item by item, as recorded.", order: .recorded),
    .records(
      .session, "statements", Statement.self, from: ["session"],
      "What was said at it, as recorded.", order: .recorded),
    .records(
      .session, "recommendations", Recommendation.self, from: ["session"],
      "What it recommended, as recorded.", order: .recorded),
    .records(
      .session, "statistics", Statistic.self, from: ["session"], "The figures reported at it.",
      order: .recorded),
    .records(
      .session, "taken-up-by", Act.self, from: ["follows.*", "effects.*.takes-up.*"],
      "The acts that follow it or take up its outcome."),
    DerivedName(
      .session, "parts", .list(.reference([])),
      "All that is recorded of what happened at it: items, statements, recommendations, figures."
    ) { question in
      let links = question.view.archive.links.to[question.key] ?? []
      let kinds: Set<Kind> = [.item, .statement, .recommendation, .statistic]
      let keys = links.filter { $0.path == "session" }.map(\.from).filter { key in
        question.view[key].map { kinds.contains($0.kind) } ?? false
      }
      return .list(keys.map { .reference(Reference($0)) })
    },
    DerivedName(
      .session, "agenda", .list(.reference([.item])),
      "The items that stand on its agenda, in the order of their numbers."
    ) { question in
      list(question.view.agenda(of: question.key))
    },
    DerivedName(
      .session, "documentation", .list(.reference([.document])),
      "The issued documents before it, in the order of their symbols; its report is none."
    ) { question in
      list(question.view.documents(before: question.key))
    },
    DerivedName(
      .session, "advance-documentation", .list(.reference([.document])),
      "The issued documents before it when it began, in the order of their symbols; none tabled at it."
    ) { question in
      list(question.view.documents(ahead: question.key))
    },
    DerivedName(
      .session, "gathering", GatheringNoun.shape,
      "What the body calls its gatherings at that date, in the language of the document."
    ) { question in
      question.view.archive.record(Session.self, question.key).map { session in
        question.view.archive.known.gathering(
          of: session.body.target, on: session.days.map { PartialDate($0.earliest) },
          in: question.language
        ).value
      }
    },
    DerivedName(
      .session, "year", .integer, "The year in which it began, where it is known.",
      at: daysField
    ) {
      $0.view.archive.record(Session.self, $0.key)?.days?.year.map(Value.integer)
    },
  ]

  private static let daysField: @Sendable (Question) -> String = { _ in "days" }

  static let itemNames: [DerivedName] = [
    .records(
      .item, "statements", Statement.self, from: ["item"],
      "What was said under it, as recorded.", order: .recorded),
    .records(
      .item, "statistics", Statistic.self, from: ["item"], "The figures reported under it.",
      order: .recorded),
    DerivedName(
      .item, "documentation", .list(.reference([.document])),
      "The issued documents before the session on it, in the order of their symbols."
    ) { question in
      list(question.view.documents(under: question.key))
    },
    DerivedName(
      .item, "advance-documentation", .list(.reference([.document])),
      "The issued documents on it before the session when it began, in the order of their symbols."
    ) { question in
      list(question.view.documents(aheadUnder: question.key))
    },
    DerivedName(
      .item, "agenda-only", .flag, "Whether it was to be taken up, and no source tells that it was."
    ) { question in
      (question.view[question.key]?.record as? Item).map { .flag(question.view.isAgendaOnly($0)) }
    },
  ]

  static func list(_ keys: [Key]) -> Value {
    .list(keys.map { .reference(Reference($0)) })
  }
}
