import Archive
public import Records

/// A name that a template can use of a record beside its fields: an answer about that record.
public struct DerivedName: Sendable {
  /// Who asks: the view of the archive, and the language of the document.
  public struct Question: Sendable {
    /// The record asked about.
    public let key: Key
    /// What is in view.
    public let view: RecordView
    /// The language of the document.
    public let language: Language

    /// Asks about a record.
    public init(_ key: Key, in view: RecordView, language: Language) {
      self.key = key
      self.view = view
      self.language = language
    }
  }

  /// The kind of record that has it.
  public let kind: Kind
  /// Its name, meaning and shape.
  public let description: FieldDescription
  /// The answer, or `nil` where there is none.
  public let answer: @Sendable (Question) -> Value?
  /// Where in the record the answer stands, as a field path; empty for the record as a whole.
  public let place: @Sendable (Question) -> String

  init(
    _ kind: Kind, _ name: String, _ shape: Shape, _ summary: String,
    at place: @escaping @Sendable (Question) -> String = { _ in "" },
    _ answer: @escaping @Sendable (Question) -> Value?
  ) {
    self.kind = kind
    self.place = place
    description = FieldDescription(
      name: name, summary: summary, shape: shape, isRequired: false)
    self.answer = answer
  }

  /// Every derived name there is.
  public static let all: [DerivedName] =
    bodyNames + sessionNames + itemNames + actNames + documentNames + recommendationNames
    + partNames

  /// The derived names of a kind.
  public static func of(_ kind: Kind) -> [DerivedName] { byKind[kind] ?? [] }

  private static let byKind = Dictionary(grouping: all, by: \.kind)
}
