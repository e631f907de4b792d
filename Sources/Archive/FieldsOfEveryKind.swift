package import Records

/// The fields that every record has beside those of its kind.
package enum FieldsOfEveryKind {
  /// The fields, in the order in which they are written.
  package static let fields: [FieldDescription] = [
    field("kind", "What kind of record it is.", .text, required: true),
    field("language", "The language of texts given without one; English unless said.", .language),
    field(
      "reported-in", "The document to which a bare `para. 4` in this file belongs.",
      .reference([.document])),
    field("access", "Who may see it; public unless said.", Access.shape),
    field("source", "Where the values come from.", .list(Source.shape)),
    field("sources", "Where single values come from, by field path.", .text),
    field("absent", "Which fields are known to have no value, by field path, and why.", .text),
  ]

  /// The names that may stand in a group inside a record.
  package static let inGroups = ["source", "sources", "absent"]

  /// The names that may stand above a list of records; at a record they are no fields of its kind.
  package static let inLists = ["kind", "language", "reported-in", "access"]

  private static func field(
    _ name: String, _ summary: String, _ shape: Shape, required: Bool = false
  ) -> FieldDescription {
    FieldDescription(name: name, summary: summary, shape: shape, isRequired: required)
  }
}
