/// A workshop, seminar or other event that is not a session.
public struct Event: Record {
  /// The kind of this record.
  public static let kind = Kind.event

  /// The body for which it was held.
  public var body: Reference = .unset
  /// The last part of its key.
  public var id: String = ""
  /// What it was.
  public var type: EventType = .workshop
  /// Its name.
  public var name: LocalizedText?
  /// When it was held, or the bounds within which it was.
  public var days: DaySet?
  /// The years in which its parts were held.
  public var years: [Int] = []
  /// Where it was held.
  public var places: [LocalizedText] = []
  /// Who ran it.
  public var organizer: Reference?
  /// The act under which it was held.
  public var under: Reference?
  /// Who took part, by profession.
  public var participants: [LocalizedText] = []
  /// The subjects.
  public var topics: [Reference] = []

  /// Makes an empty event, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { body.target.appending("event/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Event>(
    Field(required: "body", \.body, "The body for which it was held.")
      .to(.body),
    Field(required: "id", \.id, "The last part of its key."),
    Field(required: "type", \.type, "What it was."),
    Field("name", \.name, "Its name."),
    Field("days", \.days, "When it was held, or the bounds within which it was."),
    Field("years", \.years, "The years in which its parts were held."),
    Field("places", \.places, "Where it was held."),
    Field("organizer", \.organizer, "Who ran it.")
      .to(.body),
    Field("under", \.under, "The act under which it was held.")
      .to(.act),
    Field("participants", \.participants, "Who took part, by profession."),
    Field("topics", \.topics, "The subjects.")
      .to(.topic))
}

/// What an event was.
public enum EventType: String, Choice {
  /// A workshop.
  case workshop
  /// A series of workshops.
  case workshopSeries = "workshop-series"
  /// A training seminar.
  case seminar
  /// Another event.
  case other

  /// What the word means.
  public var sentence: String {
    switch self {
    case .workshop: "A workshop."
    case .workshopSeries: "A series of workshops."
    case .seminar: "A training seminar."
    case .other: "Another event."
    }
  }
}
