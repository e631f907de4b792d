import Archive
import Records

extension RecordIndex {
  /// Bodies and how their sessions stood to those of others.
  static let bodies = RecordIndex(
    name: "bodies",
    summary: "Bodies, what they belong to, and how their sessions stood to those of others.",
    heading: [],
    entry: [
      FieldDescription(name: "body", summary: "The body.", shape: .reference([.body])),
      FieldDescription(
        name: "relations", summary: "How its sessions stood to others.",
        shape: .list(
          .group(
            GroupShape(fields: [
              FieldDescription(
                name: "session", summary: "Its session.", shape: .reference([.session])),
              FieldDescription(
                name: "other", summary: "The other session.", shape: .reference([.session])),
              FieldDescription(
                name: "kind", summary: "The relation.", shape: RelationKind.shape),
              FieldDescription(
                name: "days", summary: "The days of the relation.", shape: .days),
            ])))),
    ]
  ) { view in
    let sessions = Dictionary(grouping: view.all(Session.self)) { $0.body.target }
    let entries = view.all(Body.self).map { body in
      let relations = (sessions[body.key] ?? []).flatMap { session in
        session.relations.filter { view.shows($0.session.target) }.map { relation in
          Value.group(
            FieldValues(
              [
                .init("session", .record(session.key)),
                .init("other", .record(relation.session.target)),
                .init("kind", .choice(relation.kind.rawValue)),
                .init("days", relation.days.map(Value.days)),
              ].compactMap(\.self)))
        }
      }
      return IndexEntry(
        home: body.key,
        [.init("body", .record(body.key)), .init("relations", Value.some(relations))])
    }
    return entries.isEmpty ? [] : [IndexSection([], entries)]
  }

  /// What was examined for each body, and what was not.
  static let examined = RecordIndex(
    name: "examined",
    summary: "Which documents were examined for each body, and which sessions were not.",
    heading: [],
    entry: [
      FieldDescription(name: "body", summary: "The body.", shape: .reference([.body])),
      FieldDescription(
        name: "whole", summary: "Its sessions on which a report was examined as a whole.",
        shape: .list(.reference([.session]))),
      FieldDescription(
        name: "overview",
        summary:
          "Its sessions that are told by an overview examined as a whole, and by no such report.",
        shape: .list(.reference([.session]))),
      FieldDescription(
        name: "partly", summary: "Its sessions of whose reports only a part was seen.",
        shape: .list(.reference([.session]))),
      FieldDescription(
        name: "not-examined", summary: "Its sessions on which nothing was examined.",
        shape: .list(.reference([.session]))),
    ]
  ) { view in
    let grid = view.grid
    let entries = view.all(Body.self).compactMap { body -> IndexEntry? in
      let sessions = grid.columns(of: [body.key])
      guard !body.examined.isEmpty || !sessions.isEmpty else { return nil }
      func told(_ state: Examination.State) -> Value? {
        Value.some(sessions.filter { $0.examination.state == state }.map { .record($0.key) })
      }
      return IndexEntry([
        .init("body", .record(body.key)), .init("whole", told(.whole)),
        .init("overview", told(.overview)), .init("partly", told(.partly)),
        .init("not-examined", told(.notExamined)),
      ])
    }
    return entries.isEmpty ? [] : [IndexSection([], entries)]
  }
}
