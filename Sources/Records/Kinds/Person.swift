/// A person named in public documents.
public struct Person: Record {
  /// The kind of this record.
  public static let kind = Kind.person

  /// The last part of the key.
  public var id: String = ""
  /// The name as printed.
  public var name: String = ""
  /// Whether the name is withheld from every output.
  public var withheld: Bool?

  /// Makes an empty person, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { Key("person/\(id)") }

  /// Its fields.
  public static let table = FieldTable<Person>(
    Field(required: "id", \.id, "The last part of the key."),
    Field(required: "name", \.name, "The name as printed."),
    Field("withheld", \.withheld, "Whether the name is withheld from every output."))
}
