import Archive
public import Records

/// Who led discussions, by session and item, and which groups nominated them where that is printed.
public struct PanelsAnswer: NamedList {
  /// What `list` takes.
  public static let name = "panellists"
  /// What it lists.
  public static let summary = "Panellists by session and item, and the groups that nominated them."
  /// What can be asked of it.
  public static let criteria = [
    "body", "session", "since", "until", "topic", "provision", "basis",
  ]

  /// What one group nominated.
  public struct Nominations: Sendable {
    /// The group.
    public let group: Key
    /// The items on whose panels somebody sat whom it nominated, once for each seat.
    public let items: [Key]
  }

  /// The panels in the order of their items.
  public let panels: [Panel]
  /// The nominations by group.
  public let nominations: [Nominations]
  /// How many seats are printed without the group that nominated.
  public let unknownNominations: Int
  /// The records of which it is not known whether they meet the filter.
  public let undecided: [Key]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Lists the panels on items that meet a filter.
  public init(_ view: RecordView, _ filter: RecordFilter) {
    var undecided = Undecided()
    var panels: [Panel] = []
    for item in view.all(Item.self) {
      guard let panel = Panel(item, in: view), let entry = view[item.key],
        let values = view.values(of: item.key),
        undecided.admits(filter.verdict(on: entry, values, in: view), item.key)
      else { continue }
      panels.append(panel)
    }
    self.panels = panels
    var items: [Key: [Key]] = [:]
    for panel in panels {
      for group in panel.seats.compactMap(\.nominatedBy) {
        items[group, default: []].append(panel.item)
      }
    }
    nominations = items.keys.sorted().map { Nominations(group: $0, items: items[$0] ?? []) }
    unknownNominations = panels.flatMap(\.seats).count { $0.nominatedBy == nil }
    self.undecided = undecided.keys
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// `panels`, `nominations`, `unknownNominations` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("panels", .array(panels.map(\.json))),
      .init(
        "nominations",
        .array(
          nominations.map { nominated in
            .object([
              .init("group", .string(nominated.group.text)),
              .init("seats", .number(nominated.items.count)),
              .init("items", JSON(nominated.items)),
            ])
          })),
      .init("unknownNominations", .number(unknownNominations)),
      .init("undecided", JSON(undecided)),
    ]
  }

  /// The panels, then the nominations.
  public var tables: [AnswerTable] {
    let none = nominations.isEmpty ? ["no nomination is recorded in what was examined"] : []
    let open =
      unknownNominations > 0
      ? ["seats of which the nominating group is not printed: \(unknownNominations)"] : []
    return [
      AnswerTable(
        "Panels", columns: ["Session", "Item", "Panellist", "Nominated by", "Source"],
        rows: panels.flatMap(\.rows),
        notes: panels.isEmpty ? ["no panel is recorded in what was examined"] : []),
      AnswerTable(
        "Nominations", columns: ["Group", "Seats", "Items"],
        rows: nominations.map {
          [
            $0.group.text, String($0.items.count), $0.items.map(\.text).joined(separator: ", "),
          ]
        }, notes: none + open),
    ]
  }
}
