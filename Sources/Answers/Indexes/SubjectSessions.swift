import Records

/// The sessions at which each of many subjects is named, found without asking every session for each.
struct SubjectSessions: Sendable {
  private let columns: [SessionColumn]
  private let places: [Key: Int]
  /// The namings of sessions, in the order of records.
  private var namings: [Naming] = []
  /// Where those of a provision or topic stand; those of its parts stand under a provision too.
  private var byNamed: [Key: [Int]] = [:]

  init(_ view: RecordView) {
    let grid = view.grid
    columns = grid.columns(of: Set(view.all(Body.self).map(\.key)))
    places = Dictionary(
      columns.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    for column in columns {
      for naming in grid.namings.bySession[column.key] ?? [] {
        for key in SubjectSessions.holders(of: naming.named) {
          byNamed[key, default: []].append(namings.count)
        }
        namings.append(naming)
      }
    }
  }

  /// What is known of the sessions at which a subject was considered or mentioned, in order of time.
  func cells(_ subject: Subject, in view: RecordView) -> [ConsiderationCell] {
    let matcher = SubjectMatcher(subject, in: view)
    let found = Set(([subject.key] + matcher.topicKeys).flatMap { byNamed[$0] ?? [] })
    let bySession = Dictionary(grouping: found.sorted()) { namings[$0].session }
    let sessions = bySession.keys.compactMap { $0.flatMap { places[$0] } }.sorted()
    return sessions.map { place in
      let own = bySession[columns[place].key] ?? []
      return ConsiderationCell(
        columns[place], matcher.considerations(own.map { namings[$0] }, counting: []))
    }.filter { $0.state == .considered || $0.state == .mentioned }
  }

  /// A key and those of what it is part of: `treaty/18/13`, `treaty/18` and `treaty`.
  private static func holders(of key: Key) -> [Key] {
    guard !key.text.hasPrefix("topic/") else { return [key] }
    var holders = [key]
    var text = key.text[...]
    while let slash = text.lastIndex(of: "/") {
      text = text[..<slash]
      holders.append(Key(String(text)))
    }
    return holders
  }
}
