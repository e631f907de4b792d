public import Records

/// What a document is, apart from how it is printed: its work, its versions, who answers for it.
public struct DocumentIdentity: Sendable, Hashable {
  /// A body with what it is called.
  public struct Named: Sendable, Hashable {
    /// The body.
    public var key: Key
    /// Its name in the language of the document, else in another.
    public var name: String

    /// Makes a body with its name.
    public init(_ key: Key, name: String) {
      self.key = key
      self.name = name
    }
  }

  /// How a document stands to the work that it is about.
  public enum Part: String, Sendable, Hashable {
    /// It is the work itself.
    case main
    /// It tells what the records hold about the work, and is not the work.
    case record
  }

  /// The work.
  public var work: Work
  /// How the document stands to the work.
  public var part: Part
  /// What its type is called in the records, such as `background-paper`.
  public var type: String
  /// The body of the work, with its name.
  public var body: Named?
  /// The body that prepared it, with its name.
  public var author: Named?
  /// The day as of which it tells what was known, where one is set.
  public var asOf: PartialDate?
  /// The language of the original.
  public var original: Language
  /// The languages in which it is to exist, the original among them.
  public var languages: [Language]

  /// Makes the identity of a document.
  public init(
    _ work: Work, part: Part = .main, type: String, body: Named? = nil, author: Named? = nil,
    asOf: PartialDate? = nil, original: Language, languages: [Language] = []
  ) {
    self.work = work
    self.part = part
    self.type = type
    self.body = body
    self.author = author
    self.asOf = asOf
    self.original = original
    self.languages = Array(Set(languages + [original])).sorted()
  }
}
