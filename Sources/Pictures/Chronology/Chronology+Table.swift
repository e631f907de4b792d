extension Chronology {
  /// The words of a chronology in the language of its figure.
  package struct Words: Sendable, Hashable {
    package let body: String
    package let event: String
    package let when: String
    package let certainty: String
    package let relations: String
    package let withoutDays: String
    let certainties: [Certainty: String]
    let separator: String
    let colon: String

    /// Makes the words.
    ///
    /// - Parameters:
    ///   - body: above the bodies, in the table.
    ///   - event: above the events.
    ///   - when: above their days.
    ///   - certainty: above what is said of how firmly they are known.
    ///   - relations: above the relations.
    ///   - held: what is said of an event that took place.
    ///   - planned: what is said of a planned one.
    ///   - bounds: what is said of one whose days lie within bounds.
    ///   - withoutDays: what is said of one that nothing dates, before the names of those events.
    ///   - separator: what stands between two relations, or two events.
    ///   - colon: what stands between a word and what it introduces.
    package init(
      body: String, event: String, when: String, certainty: String, relations: String,
      held: String, planned: String, bounds: String, withoutDays: String, separator: String = "; ",
      colon: String = ": "
    ) {
      (self.body, self.event, self.when, self.certainty) = (body, event, when, certainty)
      (self.relations, self.withoutDays) = (relations, withoutDays)
      (self.separator, self.colon) = (separator, colon)
      certainties = [.held: held, .planned: planned, .bounds: bounds]
    }

    /// What is said of how firmly an event is known.
    package func word(for event: Event) -> String {
      event.isDated ? certainties[event.certainty] ?? "" : withoutDays
    }
  }

  var table: Figure.Table {
    let names = Dictionary(
      rows.flatMap { row in row.events.map { ($0.id, row.name(of: $0)) } },
      uniquingKeysWith: { first, _ in first })
    let related = Dictionary(grouping: relations, by: \.from).mapValues { relations in
      relations.compactMap { relation in
        names[relation.to].map { relation.label + words.colon + $0 }
      }
      .joined(separator: words.separator)
    }
    let header = [words.body, words.event, words.when, words.certainty]
    let lines = rows.flatMap { row in
      row.events.map { event in
        [row.label, event.label, event.when, words.word(for: event)]
          + (relations.isEmpty ? [] : [related[event.id] ?? ""])
      }
    }
    return Figure.Table(header: header + (relations.isEmpty ? [] : [words.relations]), rows: lines)
  }
}

extension Chronology.Row {
  /// What an event is called among those of all bodies.
  func name(of event: Chronology.Event) -> String { "\(label) \u{B7} \(event.label)" }
}

extension Chronology.Event {
  /// Whether it has a place on an axis: its days lie in the years 1 to 9999.
  var isDated: Bool {
    days.map { $0.lowerBound >= CalendarYear.firstDay && $0.upperBound <= CalendarYear.lastDay }
      ?? false
  }
}
