import Archive
import Records

extension RecordIndex {
  /// Treaty provisions with the sessions that considered them.
  static let provisions = RecordIndex(
    name: "provisions",
    summary: "Treaty provisions by the sessions that considered them, each with its basis.",
    heading: [
      FieldDescription(name: "treaty", summary: "The treaty.", shape: .reference([.treaty]))
    ],
    entry: [
      FieldDescription(
        name: "provision", summary: "The article.", shape: .reference([.treaty])), sessionsField,
    ]
  ) { view in
    view.all(Treaty.self).compactMap { treaty in
      let entries = treaty.articles.compactMap { article in
        entry(treaty.key.appending(article.number), "provision", view)
      }
      return entries.isEmpty
        ? nil : IndexSection([.init("treaty", .record(treaty.key))], entries)
    }
  }

  /// Subjects with the sessions that considered them.
  static let topics = RecordIndex(
    name: "topics",
    summary: "Subjects by the sessions that considered them.",
    heading: [],
    entry: [
      FieldDescription(name: "topic", summary: "The subject.", shape: .reference([.topic])),
      sessionsField,
    ]
  ) { view in
    let entries = view.all(Topic.self).compactMap { entry($0.key, "topic", view) }
    return entries.isEmpty ? [] : [IndexSection([], entries)]
  }

  private static let sessionsField = FieldDescription(
    name: "sessions",
    summary: "The sessions at which something is recorded on it, in order of time.",
    shape: .list(
      .group(
        GroupShape(fields: [
          FieldDescription(
            name: "session", summary: "The session.", shape: .reference([.session])),
          FieldDescription(
            name: "basis", summary: "The strongest basis on which it was considered.",
            shape: Basis.shape),
          FieldDescription(
            name: "mentioned", summary: "Whether it is only mentioned, which is no consideration.",
            shape: .flag),
          FieldDescription(
            name: "records", summary: "The records that say so.", shape: .list(.reference([]))),
          FieldDescription(
            name: "places", summary: "The documents and paragraphs that say so.",
            shape: .list(.reference([.document]))),
        ]))))

  /// An entry for a subject on which something is recorded.
  private static func entry(
    _ key: Key, _ name: String, _ view: RecordView
  ) -> IndexEntry? {
    guard let subject = Subject(key, in: view) else { return nil }
    let cells = view.subjectSessions.cells(subject, in: view)
    guard !cells.isEmpty else { return nil }
    return IndexEntry(
      home: key, [.init(name, .record(key)), .init("sessions", .list(cells.map(value)))])
  }

  private static func value(_ cell: ConsiderationCell) -> Value {
    let told = cell.state == .considered ? cell.considerations : cell.apart
    var places: [Reference] = []
    for place in told.flatMap(\.evidence.sources) where !places.contains(place) {
      places.append(place)
    }
    return .group(
      FieldValues(
        [
          .init("session", .record(cell.session)),
          .init("basis", cell.basis.map { .choice($0.rawValue) }),
          .init("mentioned", cell.state == .mentioned ? .flag(true) : nil),
          .init("records", Value.some(Set(told.map(\.record)).sorted().map(Value.record))),
          .init("places", Value.some(places.map(Value.reference))),
        ].compactMap(\.self)))
  }
}
