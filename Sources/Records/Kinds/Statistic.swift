/// A figure reported at a session.
public struct Statistic: Record {
  /// The kind of this record.
  public static let kind = Kind.statistic

  /// The session at which it was reported.
  public var session: Reference = .unset
  /// The last part of its key.
  public var id: String = ""
  /// The item under which it was reported.
  public var item: Reference?
  /// The figure.
  public var value: Int?
  /// What it counts.
  public var unit: Unit?
  /// The whole of which it is a share or that it counts, as a noun phrase.
  public var of: LocalizedText?
  /// What the figure says of them.
  public var text: LocalizedText = LocalizedText()
  /// The word that limits it, such as estimated.
  public var qualifier: LocalizedText?
  /// The answers, where it is a list and not a figure.
  public var values: [LocalizedText] = []
  /// Whether the list is in order of frequency.
  public var ranked: Bool?
  /// The date to which it applies.
  public var asOf: PartialDate?
  /// Who reported it, by class.
  public var speaker: Speaker?
  /// The verb as printed, per language of the source.
  public var verb: LocalizedText?
  /// The treaty provisions.
  public var provisions: [Considered] = []
  /// The subjects.
  public var topics: [Reference] = []

  /// Makes an empty statistic, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { session.target.appending("statistic/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Statistic>(
    Field(required: "session", \.session, "The session at which it was reported.")
      .to(.session),
    Field(required: "id", \.id, "The last part of its key."),
    Field("item", \.item, "The item under which it was reported.")
      .to(.item),
    Field("value", \.value, "The figure."),
    Field("unit", \.unit, "What it counts."),
    Field("of", \.of, "The whole of which it is a share or that it counts, as a noun phrase.")
      .running(),
    Field(required: "text", \.text, "What the figure says of them.").running(),
    Field("qualifier", \.qualifier, "The word that limits it, such as estimated.").running(),
    Field("values", \.values, "The answers, where it is a list and not a figure.").running(),
    Field("ranked", \.ranked, "Whether the list is in order of frequency."),
    Field("as-of", \.asOf, "The date to which it applies."),
    Field("speaker", \.speaker, "Who reported it, by class."),
    Field("verb", \.verb, "The verb as printed, per language of the source."),
    Field("provisions", \.provisions, "The treaty provisions."),
    Field("topics", \.topics, "The subjects.")
      .to(.topic))
}

/// What a figure counts.
public enum Unit: String, Choice {
  /// Parts of a hundred.
  case perCent = "per-cent"
  /// Cases, States or other units.
  case number

  /// What the word means.
  public var sentence: String {
    switch self {
    case .perCent: "Parts of a hundred."
    case .number: "Cases, States or other units."
    }
  }
}
