import Archive
import Records

extension RecordIndex {
  /// Persons named in public documents by the session at which they served, and who nominated them.
  static let persons = RecordIndex(
    name: "persons",
    summary: "Panellists and chairs by session and nominating group.",
    heading: [
      FieldDescription(name: "session", summary: "The session.", shape: .reference([.session]))
    ],
    entry: [
      FieldDescription(name: "item", summary: "The item.", shape: .reference([.item])),
      FieldDescription(
        name: "group", summary: "The group that nominated, where it is printed.",
        shape: .reference([.body])),
      FieldDescription(name: "name", summary: "The name as printed.", shape: .text),
      FieldDescription(name: "title", summary: "The title at the time.", shape: .text),
      FieldDescription(name: "affiliation", summary: "The institution.", shape: .text),
      FieldDescription(
        name: "from", summary: "The State or organization, as printed.", shape: .text),
      FieldDescription(name: "chair", summary: "Who chaired, as printed.", shape: .text),
    ]
  ) { view in
    var bySession: [Key: [IndexEntry]] = [:]
    for session in view.all(Session.self) {
      let chairs = elements(view.values(of: session.key)?["chairs"]).enumerated()
      for case (let position, .text(let chair)) in chairs {
        bySession[session.key, default: []].append(
          IndexEntry([.init("chair", .text(chair))]).placed(
            in: session.key, ["chair": "chairs.\(position + 1)"]))
      }
    }
    for item in view.all(Item.self) {
      let panellists = elements(view.values(of: item.key)?["panellists"]).enumerated()
      for case (let position, .group(let panellist)) in panellists {
        guard panellist["name"] != nil else { continue }
        let place = "panellists.\(position + 1)"
        bySession[item.session.target, default: []].append(
          IndexEntry([
            .init("item", .record(item.key)), .init("group", panellist["nominated-by"]),
            .init("name", panellist["name"]), .init("title", panellist["title"]),
            .init("affiliation", panellist["affiliation"]), .init("from", panellist["from"]),
          ]).placed(
            in: item.key,
            [
              "name": "\(place).name", "title": "\(place).title", "group": "\(place).nominated-by",
              "affiliation": "\(place).affiliation", "from": "\(place).from",
            ]))
      }
    }
    return bySession.keys.sorted().map { session in
      IndexSection([.init("session", .record(session))], bySession[session] ?? [])
    }
  }

  private static func elements(_ value: Value?) -> [Value] {
    if case .list(let values)? = value { values } else { [] }
  }
}
