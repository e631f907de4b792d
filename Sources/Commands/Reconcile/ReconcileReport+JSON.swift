internal import Answers
internal import Diagnostics
internal import Documents
internal import Reconciling
internal import Records

extension ReconcileReport {
  /// The report as JSON, with the problems that did not end the command.
  func json(_ warnings: [Diagnostic]) -> JSON {
    .object([
      .init("file", .string(file)),
      .init("paper", .string(comparison.sent.document.key.text)),
      .init("language", .string(comparison.sent.document.language.rawValue)),
      .init("warnings", .array(warnings.map(JSON.init))),
      .init("findings", .array(comparison.findings.map(json))),
      .init("applied", .array((taken?.taken ?? []).map(json))),
      .init("patch", .string(patch)),
    ])
  }

  private func json(_ finding: Finding) -> JSON {
    .object([
      .init("kind", .string(finding.kind.rawValue)),
      .init("change", finding.change.map { .string($0.rawValue) } ?? .null),
      .init("severity", .string(finding.severity.rawValue)),
      .init("id", finding.id.map(JSON.string) ?? .null),
      .init("place", .string(finding.place)),
      .init("old", .string(finding.old)),
      .init("new", .string(finding.new)),
      .init("context", .string(finding.context)),
      .init("prose", .bool(finding.isOwnProse)),
      .init("origins", .array(finding.origins.map(json))),
      .init("by", .array(finding.by.map(json))),
      .init("note", finding.note.map(JSON.string) ?? .null),
    ])
  }

  private func json(_ origin: Origin) -> JSON {
    var (key, field): (JSON, JSON) = (.null, .null)
    var (file, line): (JSON, JSON) = (.null, .null)
    var places: [JSON] = []
    let kind: String
    switch origin {
    case .record(let record, let path, let sources):
      kind = "record"
      key = .string(record.text)
      field = path.map(JSON.string) ?? .null
      places = sources.map { .string($0.written) }
    case .prose(let path, let number):
      (kind, file, line) = ("prose", .string(path), .number(number))
    case .wording(let path, let number):
      (kind, file, line) = ("wording", .string(path), .number(number))
    }
    return .object([
      .init("origin", .string(kind)), .init("record", key), .init("field", field),
      .init("sources", .array(places)), .init("file", file), .init("line", line),
    ])
  }

  private func json(_ revision: Revision) -> JSON {
    .object([
      .init("author", .string(revision.author)),
      .init("date", revision.date.map(JSON.string) ?? .null),
    ])
  }
}
