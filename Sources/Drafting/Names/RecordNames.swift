import Answers
package import Archive
import Diagnostics
package import Records

/// The names that a paper's templates may use: fields of the records, and the answers about them.
package struct RecordNames: TemplateNames {
  private let archive: Archive

  /// The names for the records of an archive.
  package init(_ archive: Archive) { self.archive = archive }

  /// The names that every paper knows.
  package var roots: [TemplateName] {
    [
      TemplateName("paper", .reference([.document]), "The paper that is drafted."),
      TemplateName("body", .reference([.body]), "The body to which the paper belongs."),
      TemplateName("session", .reference([.session]), "The session before which the paper is."),
      TemplateName("as-of", .date, "The day after which nothing is told, where one is set."),
    ]
  }

  /// The figures that a paper can place.
  package var figures: [PaperFigure] { PaperFigure.all }

  package func members(of shape: Shape) -> [TemplateName] {
    guard case .reference(let kinds) = shape else { return fields(of: shape) }
    if kinds.count == 1, let kind = kinds.first { return Self.ofKind[kind] ?? [] }
    return fields(of: shape) + [Self.key]
  }

  private static let key = TemplateName("key", .text, "The address of the record.")

  /// What a record of each kind has: its fields, the answers about it, its address.
  private static let ofKind: [Kind: [TemplateName]] = Dictionary(
    uniqueKeysWithValues: Kind.allCases.map { kind in
      let fields = kind.table.shape.fields.map(TemplateName.init)
      return (kind, fields + DerivedName.of(kind).map { TemplateName($0.description) } + [key])
    })

  package func standing(of key: Key) -> KeyStanding {
    if let kind = archive.kind(at: key) { return .held(kind) }
    let near = NearMiss.of(key.text, among: archive.allEntries.lazy.map(\.key.text))
    return .unknown(near: near)
  }
}
