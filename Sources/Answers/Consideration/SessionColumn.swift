import Archive
public import Records

/// A session as answers about consideration tell of it: when it was, and how far it was examined.
public struct SessionColumn: Sendable {
  /// The session.
  public let key: Key
  /// Its body.
  public let body: Key
  /// Its number in the series, where it has one.
  public let ordinal: Int?
  /// The days on which it sat, or the bounds within which they lie.
  public let days: DaySet?
  /// Whether it is known to have been held.
  public let status: SessionStatus
  /// How far it was examined.
  public let examination: Examination

  init(_ session: Session, _ examination: Examination) {
    key = session.key
    body = session.body.target
    ordinal = session.ordinal
    days = session.days
    status = session.status ?? .held
    self.examination = examination
  }

  /// What it is called among the sessions of its body: its number, or the last part of its address.
  public var name: String {
    ordinal.map(String.init) ?? String(key.text.dropFirst(body.text.utf8.count + 1))
  }

  /// Its name with the year, where that is known: `4 (2012)`.
  var dated: String { days?.year.map { "\(name) (\($0))" } ?? name }

  /// The session as JSON members: `session`, `body`, `ordinal`, `days`, `status` and `examination`.
  var members: [JSON.Member] {
    [
      .init("session", .string(key.text)),
      .init("body", .string(body.text)),
      .init("ordinal", ordinal.map(JSON.number) ?? .null),
      .init("days", days.map { .string($0.text) } ?? .null),
      .init("status", .string(status.rawValue)),
      .init("examination", examination.json),
    ]
  }
}
