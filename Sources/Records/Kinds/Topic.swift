/// A word of the subject vocabulary.
public struct Topic: Record {
  /// The kind of this record.
  public static let kind = Kind.topic

  /// The last part of its key.
  public var id: String = ""
  /// Its name.
  public var name: LocalizedText = LocalizedText()
  /// Other words under which it is looked for; no paper prints them.
  public var aliases: [LocalizedText] = []
  /// The wider subject to which it belongs.
  public var broader: Reference?
  /// The treaty provisions on the subject.
  public var provisions: [Reference] = []

  /// Makes an empty topic, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { Key("topic/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Topic>(
    Field(required: "id", \.id, "The last part of its key."),
    Field(required: "name", \.name, "Its name."),
    Field("aliases", \.aliases, "Other words under which it is looked for; no paper prints them."),
    Field("broader", \.broader, "The wider subject to which it belongs.")
      .to(.topic),
    Field("provisions", \.provisions, "The treaty provisions on the subject.")
      .to(.treaty))
}
