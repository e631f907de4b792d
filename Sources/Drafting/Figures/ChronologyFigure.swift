import Answers
import Citations
import Documents
import Pictures
import Records

/// The sessions and other events of related bodies along the years.
struct ChronologyFigure: IndexFigure {
  private let content: ChronologyRows

  /// What is in view; `nil` where no body has a session on known days.
  init?(_ view: RecordView) {
    content = ChronologyRows(view)
    if content.rows.isEmpty { return nil }
  }

  func draft(_ desk: FigureDesk) -> FigureDraft {
    let rows = content.rows.map { row in (row: row, events: events(row, desk)) }
    let chronology = Chronology(
      rows: rows.map {
        .init(label: desk.name($0.row.body, .full), events: $0.events.map(\.event))
      },
      relations: lines(desk), words: desk.words.chronology)
    let head = head(rows.flatMap { $0.events.filter { $0.days != nil } }, desk)
    return FigureDraft(
      picture: .drawn(chronology.figure(head)), table: table(rows.map { ($0.row, $0.events) }, desk)
    )
  }

  /// An event with the record that tells of it.
  private struct Told {
    let key: Key
    let days: ClosedRange<CivilDay>?
    let when: String
    let event: Chronology.Event

    init(
      _ key: Key, _ label: String, _ days: ClosedRange<CivilDay>?, when: String,
      _ certainty: Chronology.Certainty
    ) {
      (self.key, self.days, self.when) = (key, days, when)
      event = Chronology.Event(
        id: key.text, label: label, when: when,
        days: days.map { $0.lowerBound.number...$0.upperBound.number }, certainty: certainty)
    }
  }

  private func events(_ row: ChronologyRows.Row, _ desk: FigureDesk) -> [Told] {
    let sessions = row.sessions.map { session -> Told in
      let days = desk.view.confirms(session.key, "days") ? session.days : nil
      let isHeld = (session.status ?? .held) == .held
      let label = session.ordinal.map(String.init) ?? session.name ?? ""
      return Told(
        session.key, label, days.map { $0.earliest...$0.latest }, when: desk.days(days),
        !isHeld ? .planned : days?.isWithin == true ? .bounds : .held)
    }
    let events = row.events.compactMap { event -> Told? in
      guard let days = desk.view[event.key].flatMap(desk.view.days),
        desk.view.confirms(event.key, event.days == nil ? "years" : "days")
      else { return nil }
      let isBounds = event.days?.isWithin ?? true
      return Told(
        event.key, desk.words.events[event.type] ?? "", days,
        when: event.days.map(desk.days) ?? desk.years(days.lowerBound, days.upperBound),
        isBounds ? .bounds : .held)
    }
    return (sessions + events).enumerated().sorted { a, b in
      let (left, right) = (a.element.days?.lowerBound, b.element.days?.lowerBound)
      guard let left, let right, left != right else {
        return left != nil && right == nil || (left == nil) == (right == nil) && a.offset < b.offset
      }
      return left < right
    }.map(\.element)
  }

  /// The relations as lines; of two that say the same from both sides one is drawn.
  private func lines(_ desk: FigureDesk) -> [Chronology.Relation] {
    var drawn: Set<ChronologyRows.Relation> = []
    return content.relations.compactMap { relation in
      let turned = ChronologyRows.Relation(
        from: relation.to, to: relation.from, kind: relation.kind)
      guard !drawn.contains(turned), drawn.insert(relation).inserted else { return nil }
      return .init(
        from: relation.from.text, to: relation.to.text,
        label: desk.words.relations[relation.kind] ?? "")
    }
  }

  private func head(_ dated: [Told], _ desk: FigureDesk) -> Figure.Head {
    let facts = desk.words.facts
    let named = { (told: Told) -> String in
      let marks = desk.words.marks
      return desk.name(told.key, .withBody) + marks.opening + told.when + marks.closing
    }
    let first = dated.min { ($0.days?.lowerBound.number ?? 0) < ($1.days?.lowerBound.number ?? 0) }
    let last = dated.max { ($0.days?.upperBound.number ?? 0) < ($1.days?.upperBound.number ?? 0) }
    let events = content.rows.reduce(0) { $0 + $1.events.count }
    return desk.head(
      desk.words.titles.chronology,
      [
        (facts.bodies, String(content.rows.count)),
        (facts.sessions, String(content.rows.reduce(0) { $0 + $1.sessions.count })),
        (facts.events, events == 0 ? nil : String(events)),
        (facts.relations, String(lines(desk).count)), (facts.first, first.map(named)),
        (facts.last, last.map(named)),
        (facts.leftOut, content.leftOut == 0 ? nil : String(content.leftOut)),
      ])
  }

  private func table(
    _ rows: [(ChronologyRows.Row, [Told])], _ desk: FigureDesk
  ) -> Table {
    let words = desk.words.chronology
    let related = Dictionary(grouping: content.relations, by: \.from)
    let header = [words.body, words.event, words.when, words.certainty, words.relations]
    return Table(
      header: header.map { [.text($0)] },
      rows: rows.flatMap { row, events in
        events.map { told in
          let relations = (related[told.key] ?? []).map { relation -> [Inline] in
            let word = desk.words.relations[relation.kind] ?? ""
            return [.text(word + desk.words.marks.colon)] + desk.link(relation.to, .withBody)
          }
          return [
            desk.link(row.body, .full), desk.link(told.key), [.text(told.when)],
            [.text(words.word(for: told.event))], desk.join(relations),
          ]
        }
      })
  }
}

extension DaySet {
  /// Whether the days are not known and only their bounds are.
  fileprivate var isWithin: Bool { if case .within = self { true } else { false } }
}
