import Archive
public import Records

/// One seat of a panel, as far as a source prints who took it.
public struct Seat: Sendable {
  /// The panellist, without a name that is withheld.
  public let panellist: Panellist
  /// Whether anything that a record tells of who sat there is withheld.
  public let isWithheld: Bool
  /// The group that nominated; `nil` where that is not printed.
  public let nominatedBy: Key?
  /// Where the seat stands.
  public let told: Told

  /// The seats of an item in view.
  static func all(of item: Item, in view: RecordView) -> [Seat] {
    guard case .list(let shown)? = view.values(of: item.key)?["panellists"] else { return [] }
    return zip(item.panellists, shown).enumerated().compactMap { position, pair in
      guard let panellist = Panellist(value: pair.1) else { return nil }
      return Seat(
        panellist: panellist, isWithheld: pair.0.isWithheld(in: panellist),
        nominatedBy: view.open(panellist.nominatedBy)?.target,
        told: Told(item.key, "panellists.\(position + 1)", in: view))
    }
  }

  /// `name`, `withheld`, `title`, `affiliation`, `from`, `nominatedBy` and `evidence`.
  var json: JSON {
    .object([
      .init("name", JSON(panellist.name)), .init("withheld", .bool(isWithheld)),
      .init("title", JSON(panellist.title)), .init("affiliation", JSON(panellist.affiliation)),
      .init("from", JSON(panellist.from)), .init("nominatedBy", JSON(nominatedBy)),
      .init("evidence", told.json),
    ])
  }

  /// Who sat there, in words.
  var words: String {
    if isWithheld { return "withheld" }
    let parts = [panellist.name, panellist.title, panellist.affiliation, panellist.from]
    let known = parts.compactMap(\.self)
    return known.isEmpty ? "not printed" : known.joined(separator: ", ")
  }
}

extension Panellist {
  /// Whether the record withholds what it tells of the person, or the person's own record does so that
  /// it is missing from what is shown.
  fileprivate func isWithheld(in shown: Panellist) -> Bool {
    withheld == true || person != nil && shown.person == nil || name != nil && shown.name == nil
  }
}

/// The panel on an item of a session.
public struct Panel: Sendable {
  /// The session.
  public let session: Key
  /// The item.
  public let item: Key
  /// What was considered.
  public let title: LocalizedText
  /// The seats; empty where a source says that panellists led the discussion and prints none.
  public let seats: [Seat]
  /// Where the item stands.
  public let told: Told

  /// The panel on an item; `nil` where nothing says that there was one.
  init?(_ item: Item, in view: RecordView) {
    seats = Seat.all(of: item, in: view)
    guard !seats.isEmpty || item.form.contains(.panel) else { return nil }
    session = item.session.target
    self.item = item.key
    title = item.title
    told = Told(item.key, in: view)
  }

  /// `session`, `item`, `title`, `known`, `seats` and `evidence`.
  var json: JSON {
    .object([
      .init("session", .string(session.text)), .init("item", .string(item.text)),
      .init("title", JSON(.localized(title))), .init("known", .bool(!seats.isEmpty)),
      .init("seats", .array(seats.map(\.json))), .init("evidence", told.json),
    ])
  }

  var rows: [[String]] {
    guard !seats.isEmpty else {
      return [[session.text, title.inEnglish, "panellists not printed", "unknown", told.printed]]
    }
    return seats.enumerated().map { index, seat in
      [
        index == 0 ? session.text : "", index == 0 ? title.inEnglish : "", seat.words,
        seat.nominatedBy?.text ?? "unknown", seat.told.printed,
      ]
    }
  }
}
