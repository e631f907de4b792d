import Archive
public import Records

/// One of two sessions that stood in relation: when and where it was.
public struct SessionSide: Sendable {
  /// The session.
  public let key: Key
  /// Whether it is held in the archive and in view.
  public let isInView: Bool
  /// Its days; `nil` where they are not recorded.
  public let days: DaySet?
  /// Its place; `nil` where it is not recorded.
  public let place: LocalizedText?
  /// Whether it was held.
  public let status: SessionStatus?
  private let told: Told

  init(_ key: Key, in view: RecordView) {
    self.key = key
    let session = view[key]?.record as? Session
    isInView = session != nil
    days = session?.days
    place = session?.place
    status = session.map { $0.status ?? .held }
    told = Told(key, "days", in: view)
  }

  var json: JSON {
    .object([
      .init("key", .string(key.text)), .init("inView", .bool(isInView)),
      .init("days", JSON(days?.text)), .init("place", JSON(place)),
      .init("status", JSON(status?.rawValue)), .init("evidence", told.json),
    ])
  }

  /// When and where, in words.
  var words: String {
    let parts = [days?.text ?? "days not recorded", place?.inEnglish ?? "place not recorded"]
    return isInView ? parts.joined(separator: ", ") : "not in view"
  }
}
