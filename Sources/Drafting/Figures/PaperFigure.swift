import Answers
package import Records

/// A figure that a paper can place: what it is called, what it asks for, and how it is made.
package struct PaperFigure: Sendable {
  /// One thing that a figure asks for.
  package struct Argument: Sendable {
    /// Its name.
    package let name: String
    /// What it must be.
    package let shape: Shape
    /// Whether it can be left out.
    package var isOptional = false
  }

  /// Its name, as in `{% figure "matrix" subject: subject, body: body %}`.
  package let name: String
  /// What it shows, in one sentence.
  package let sentence: String
  /// What it asks for.
  package let arguments: [Argument]
  /// Makes it from what was given; `nil` where there is nothing to show.
  let make: @Sendable ([String: Key], RecordView) -> (any IndexFigure)?

  /// Every figure that a paper can place.
  package static let all: [PaperFigure] = [
    PaperFigure(
      name: "chronology", sentence: "The sessions and events of related bodies along the years.",
      arguments: []
    ) { _, view in
      ChronologyFigure(view)
    },
    PaperFigure(
      name: "matrix", sentence: "At which sessions of a body a subject was considered.",
      arguments: [
        Argument(name: "subject", shape: .reference([.topic, .treaty])),
        Argument(name: "body", shape: .reference([.body])),
        Argument(name: "through", shape: .reference([.session]), isOptional: true),
      ]
    ) { given, view in
      guard let subject = given["subject"], let body = given["body"] else { return nil }
      return MatrixFigure(of: subject, at: body, through: given["through"], view)
    },
    PaperFigure(
      name: "lineage", sentence: "What each act did to the mandate of a body.",
      arguments: [Argument(name: "body", shape: .reference([.body]))]
    ) { given, view in
      given["body"].flatMap { LineageFigure(of: $0, view) }
    },
    PaperFigure(
      name: "states", sentence: "The recommendations of a body by their latest state.",
      arguments: [Argument(name: "body", shape: .reference([.body]))]
    ) { given, view in
      given["body"].flatMap { StatesFigure(view, of: $0) }
    },
  ]
}
