/// The sessions of related bodies along the years.
package struct Chronology: Sendable {
  /// How firmly the days of an event are known.
  package enum Certainty: Int, Sendable, Hashable, CaseIterable {
    /// It took place on these days.
    case held
    /// It is planned for these days.
    case planned
    /// Its days are not known; they lie within these bounds.
    case bounds
  }

  /// Something that happened, such as a session.
  package struct Event: Sendable, Hashable {
    let id: String
    let label: String
    let when: String
    let days: ClosedRange<Int>?
    let certainty: Certainty

    /// Makes an event.
    ///
    /// - Parameters:
    ///   - id: what relations call it; no other event of the chronology has the same.
    ///   - label: what it is called in the picture.
    ///   - when: its days as they are printed.
    ///   - days: its first and last day since 1 January 1970; `nil` where nothing bounds them.
    ///   - certainty: how firmly the days are known.
    package init(
      id: String, label: String, when: String, days: ClosedRange<Int>?,
      certainty: Certainty = .held
    ) {
      (self.id, self.label, self.when) = (id, label, when)
      (self.days, self.certainty) = (days, certainty)
    }
  }

  /// A body with its events.
  package struct Row: Sendable, Hashable {
    let label: String
    let events: [Event]

    /// Makes the row of a body.
    package init(label: String, events: [Event]) {
      self.label = label
      self.events = events
    }
  }

  /// How one event stands to another, such as "back to back".
  package struct Relation: Sendable, Hashable {
    let from: String
    let to: String
    let label: String

    /// Makes a relation between two events by their names; one that names no event is left out.
    package init(from: String, to: String, label: String) {
      (self.from, self.to, self.label) = (from, to, label)
    }
  }

  let rows: [Row]
  let relations: [Relation]
  let words: Words

  /// Makes a chronology of bodies, in the order in which they are drawn.
  package init(rows: [Row], relations: [Relation] = [], words: Words) {
    (self.rows, self.relations, self.words) = (rows, relations, words)
  }

  /// The figure under the given head.
  package func figure(_ head: Figure.Head) -> Figure {
    let count = rows.reduce(relations.count) { $0 + 1 + $1.events.count }
    guard count <= Figure.mostElements else { return Figure(head, table, absence: .tooLarge) }
    guard let plan = ChronologyPlan(self) else { return Figure(head, table, absence: .nothing) }
    return Figure(head, table, plan.drawing())
  }
}
