/// A fact of a source document, in our words, and the fields that are its home.
public struct Fact: Record {
  /// The kind of this record.
  public static let kind = Kind.fact

  /// The source document.
  public var document: Reference = .unset
  /// The paragraph; 0 for the masthead, notes and furniture.
  public var paragraph: Int = 0
  /// Its number within the paragraph.
  public var id: String = ""
  /// The fact, in our words.
  public var text: String = ""
  /// The fields that hold it, each a key, `#` and a field path.
  public var homes: [String] = []
  /// The fields that must have no value, where the fact is an absence.
  public var without: [String] = []

  /// Makes an empty fact, to be filled.
  public init() {}

  /// Its address.
  public var key: Key {
    Key("fact/\(document.target.symbol ?? document.target.text)/\(paragraph).\(id)")
  }

  /// Its fields.
  public static let table = FieldTable<Fact>(
    Field(required: "document", \.document, "The source document.")
      .to(.document),
    Field(
      required: "paragraph", \.paragraph,
      "The paragraph; 0 for the masthead, notes and furniture."),
    Field(required: "id", \.id, "Its number within the paragraph."),
    Field(required: "text", \.text, "The fact, in our words."),
    Field("homes", \.homes, "The fields that hold it, each a key, `#` and a field path."),
    Field("without", \.without, "The fields that must have no value, where the fact is an absence.")
  )
}
