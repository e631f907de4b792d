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
    text("file", "The file of its record, in which the lines are."),
    text("others", "Why there are not two other plans, where there are not."),
    FieldDescription(
      name: "allowance", summary: "The points that another plan may lose more than the best.",
      shape: .integer),
    FieldDescription(
      name: "percent", summary: "The same in hundredths of what the best is worth.", shape: .integer
    ),
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
    FieldDescription(
      name: "untold",
      summary: "Why there is neither a plan nor a conflict, where there is neither.",
      shape: .list(.text)),
    FieldDescription(
      name: "revisions", summary: "Changed plans, from the fewest moves to the best.",
      shape: list(revision)),
    FieldDescription(
      name: "places", summary: "Where each discussion was, and is in each changed plan.",
      shape: list(place)),
  ]

  private static let session = [
    text("name", "The session with its year."), text("days", "Its days, where they are known."),
    text("documents-due", "The day by which its documents are due, or how long before."),
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
    FieldDescription(
      name: "later", summary: "The points by which they come later.", shape: .integer),
    FieldDescription(
      name: "farthest", summary: "Whether no plan as good differs in more placements.", shape: .flag
    ),
  ]
  private static let revision = [
    FieldDescription(
      name: "fewest", summary: "Whether it is that with the fewest moves.", shape: .flag),
    FieldDescription(name: "best", summary: "Whether it is the best.", shape: .flag),
    FieldDescription(name: "moves", summary: "How often something moves.", shape: .integer),
    FieldDescription(
      name: "moves-proven", summary: "Whether it is proven that they cannot be fewer.", shape: .flag
    ),
    FieldDescription(name: "points", summary: "The points that it loses.", shape: .integer),
    FieldDescription(
      name: "proven", summary: "Whether no plan that moves as little is better.", shape: .flag),
    FieldDescription(
      name: "gap", summary: "The points that a better one could gain.", shape: .integer),
    FieldDescription(
      name: "broken", summary: "The wishes that it does not keep.", shape: .list(.text)),
    FieldDescription(
      name: "changes", summary: "What moves, and why.",
      shape: list([
        text("discussion", "The discussion."), text("from", "Where it was."),
        text("to", "Where it is now."),
        FieldDescription(name: "because", summary: "The reasons.", shape: .list(.text)),
      ])),
  ]
  private static let place = [
    text("discussion", "The discussion."), text("former", "Where it was."),
    FieldDescription(
      name: "now", summary: "Where it is in each changed plan, in their order.",
      shape: .list(.text)),
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
