package import Records

/// What a template may tell of the plans for a workplan, each declared with its shape.
package enum PlanFields {
  /// Every name, in the order in which they are explained.
  package static let all: [FieldDescription] = [
    FieldDescription(name: "title", summary: "The title of the workplan.", shape: .text),
    FieldDescription(name: "body", summary: "The body.", shape: .reference([.body])),
    FieldDescription(name: "first-year", summary: "Its first year.", shape: .integer),
    FieldDescription(name: "last-year", summary: "Its last year.", shape: .integer),
    FieldDescription(
      name: "illustration", summary: "Whether it only shows what a plan could be.", shape: .flag),
    FieldDescription(
      name: "not-examined", summary: "What bears on it and was not examined.", shape: .list(.text)),
    FieldDescription(name: "sessions", summary: "The sessions.", shape: list(session)),
    FieldDescription(name: "plans", summary: "The plans, the best first.", shape: list(plan)),
    FieldDescription(name: "sittings", summary: "The programme of the best.", shape: list(sitting)),
    FieldDescription(
      name: "reasons", summary: "Why each discussion is where the best has it.",
      shape: list(reason)),
    FieldDescription(
      name: "history", summary: "When the subjects were last considered.", shape: list(history)),
    FieldDescription(
      name: "conflict", summary: "Rules that cannot hold together, where there is no plan.",
      shape: .list(.text)),
    FieldDescription(
      name: "relief", summary: "The least change that would help.", shape: .list(.text)),
  ]

  private static let session = [
    text("name", "The session with its year."), text("days", "Its days, where they are known."),
    text("documents-due", "The day by which its documents are due, where it is known."),
    FieldDescription(name: "meetings", summary: "Its meetings for subjects.", shape: .integer),
    text("best", "What the best plan has there."), text("second", "What the second has there."),
    text("third", "What the third has there."),
  ]
  private static let plan = [
    FieldDescription(name: "number", summary: "Its number, from 1.", shape: .integer),
    FieldDescription(name: "points", summary: "The points that it loses.", shape: .integer),
    FieldDescription(
      name: "differences", summary: "How many placements of the best it does not have.",
      shape: .integer),
    FieldDescription(name: "proven", summary: "Whether no plan is better.", shape: .flag),
    FieldDescription(
      name: "gap", summary: "The points that a better one could gain.", shape: .integer),
    FieldDescription(
      name: "broken", summary: "The wishes that it does not keep.", shape: .list(.text)),
    FieldDescription(
      name: "kept", summary: "The wishes that it keeps and the best does not.", shape: .list(.text)),
    FieldDescription(
      name: "given-up", summary: "The wishes that the best keeps and it does not.",
      shape: .list(.text)),
    FieldDescription(
      name: "sooner", summary: "The points by which discussions come sooner.", shape: .integer),
  ]
  private static let sitting = [
    text("session", "The session."), text("meetings", "The numbers of its meetings."),
    text("matter", "What is taken up."),
    FieldDescription(name: "standing", summary: "Whether it stands every time.", shape: .flag),
    FieldDescription(
      name: "seats", summary: "The groups to which seats are offered.", shape: .list(.text)),
  ]
  private static let reason = [
    text("discussion", "The discussion."), text("session", "The session."),
    FieldDescription(name: "because", summary: "The reasons.", shape: .list(.text)),
    text("next", "What the next best would cost."),
  ]
  private static let history = [
    text("discussion", "The discussion."),
    text("cited", "The last session whose records cite its provision."),
    text("topical", "The last session that considered its subject."),
    FieldDescription(
      name: "silent", summary: "How many sessions since then are silent.", shape: .integer),
    FieldDescription(
      name: "untold", summary: "Of how many since then it cannot be told.", shape: .integer),
  ]

  private static func text(_ name: String, _ summary: String) -> FieldDescription {
    FieldDescription(name: name, summary: summary, shape: .text)
  }

  private static func list(_ fields: [FieldDescription]) -> Shape {
    .list(.group(GroupShape(fields: fields)))
  }
}
