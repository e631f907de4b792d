import Archive
import Citations
public import Records

/// A reference to a document, and the point that it supports.
public struct DocumentMention: Sendable {
  /// The document and the place in it.
  public let reference: Reference
  /// The record that refers.
  public let key: Key
  /// The field that refers, as a path; with the language for a text.
  public let path: String
  /// What the reference supports: the text, title or name that stands nearest to it.
  public let point: LocalizedText?
  /// Whether the document is the one that reports the record: it is then where that is printed.
  public let isOwn: Bool
  /// Where the reference stands.
  public let told: Told

  /// What a record refers to in its fields and its texts, in the order of its fields.
  static func all(in entry: Entry, _ view: RecordView) -> [DocumentMention] {
    guard let values = view.values(of: entry.key) else { return [] }
    let known = view.archive.known
    var found: [DocumentMention] = []
    for link in view.archive.citations(of: entry.key) {
      guard link.manner != .source, known.kind(of: link.reference.target) == .document,
        let reference = view.open(link.reference)
      else { continue }
      if case .template = link.manner { continue }
      let told = Told(entry.key, link.path, in: view)
      guard link.isText || FieldPath.value(at: link.path, in: values) != nil else { continue }
      found.append(
        DocumentMention(
          reference: reference, key: entry.key, path: link.path,
          point: point(at: link.path, in: values),
          isOwn: told.evidence?.sources.contains { $0.target == reference.target } ?? false,
          told: told))
    }
    return found
  }

  /// The text of the part of a record in which a path lies, or of what that is part of.
  private static func point(at path: String, in values: FieldValues) -> LocalizedText? {
    var steps = path.split(separator: ".").dropLast()
    while true {
      let part = steps.joined(separator: ".")
      let value = part.isEmpty ? .group(values) : FieldPath.value(at: part, in: values)
      if case .group(let fields)? = value {
        for name in ["text", "title", "name"] {
          if case .localized(let text)? = fields[name] { return text }
        }
      }
      if steps.isEmpty { return nil }
      steps = steps.dropLast()
    }
  }

  /// `document`, `pinpoint`, `record`, `field`, `point`, `own` and `evidence`.
  var json: JSON {
    .object([
      .init("document", .string(reference.target.text)),
      .init("pinpoint", reference.pinpoint.map(JSON.init) ?? .null),
      .init("record", .string(key.text)), .init("field", .string(path)),
      .init("point", JSON(point)), .init("own", .bool(isOwn)), .init("evidence", told.json),
    ])
  }
}
