/// A treaty.
public struct Treaty: Record {
  /// The kind of this record.
  public static let kind = Kind.treaty

  /// Its name in keys, such as `untoc`; unique among bodies and treaties.
  public var id: String = ""
  /// Its official name.
  public var name: LocalizedText = LocalizedText()
  /// The name used after the first mention.
  public var shortName: LocalizedText?
  /// Its official name as it stands after what is its own, where the language changes it.
  public var possessive: LocalizedText?
  /// The name used after the first mention as it stands after what is its own.
  public var shortPossessive: LocalizedText?
  /// Other names under which texts cite it.
  public var aliases: [LocalizedText] = []
  /// The articles that records refer to, or all of them.
  public var articles: [Article] = []

  /// Makes an empty treaty, to be filled.
  public init() {}

  /// Its address.
  public var key: Key { Key(id) }

  /// Its fields.
  public static let table = FieldTable<Treaty>(
    Field(
      required: "id", \.id,
      "Its name in keys, such as `convention`; unique among bodies and treaties."),
    Field(required: "name", \.name, "Its official name."),
    Field("short-name", \.shortName, "The name used after the first mention.").naming(),
    Field(
      "possessive", \.possessive,
      "Its official name as it stands after what is its own, such as `de la Asamblea`."
    ).naming(),
    Field(
      "short-possessive", \.shortPossessive,
      "The name used after the first mention as it stands after what is its own."
    ).naming(),
    Field("aliases", \.aliases, "Other names under which texts cite it.").naming(),
    Field("articles", \.articles, "The articles that records refer to, or all of them."))
}

/// An article of a treaty.
public struct Article: Group {
  /// Its number.
  public var number: String = ""
  /// Its title.
  public var title: LocalizedText?
  /// What it is about, in our words.
  public var subject: LocalizedText?
  /// What it does, as the complement of a sentence.
  public var purpose: LocalizedText?

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<Article>(
    Field(required: "number", \.number, "Its number."),
    Field("title", \.title, "Its title."),
    Field("subject", \.subject, "What it is about, in our words."),
    Field("purpose", \.purpose, "What it does, as the complement of a sentence.").running())
}
