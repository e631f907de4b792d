/// How many numbered paragraphs a document or act has, in all versions or in some of them.
public struct ParagraphCount: Group {
  /// How many there are.
  public var count: Int = 0
  /// The language versions that have so many; all of them where none is named.
  public var languages: [Language] = []

  /// Makes an empty one, to be filled.
  public init() {}

  /// Its fields.
  public static let table = FieldTable<ParagraphCount>(
    shorthand: "count",
    Field(required: "count", \.count, "How many there are."),
    Field(
      "languages", \.languages,
      "The language versions that have so many; all of them where none is named."))
}

extension [ParagraphCount] {
  /// The number of the last paragraph in a language version, or in the longest where none is given;
  /// `nil` where it is not known.
  public func last(in language: Language?) -> Int? {
    guard let language else { return map(\.count).max() }
    let own = first { $0.languages.contains(language) } ?? first { $0.languages.isEmpty }
    return own?.count
  }
}
