public import Records

/// What was not examined for one body.
public struct UnexaminedBody: Sendable {
  /// The body.
  public let body: Key
  /// The documents that its records cite and that were not seen as a whole.
  public let documents: [UnexaminedDocument]
  /// Its sessions on which no report was examined as a whole.
  public let sessions: [SessionColumn]
  /// The fields of its records that no document that was examined would tell.
  public let fields: [Evidence]

  /// The body as JSON: `body`, `documents`, `sessions` and `fields`.
  public var json: JSON {
    .object([
      .init("body", .string(body.text)),
      .init("documents", .array(documents.map(\.json))),
      .init("sessions", .array(sessions.map { .object($0.members) })),
      .init("fields", .array(fields.map(\.json))),
    ])
  }

  /// The documents, the sessions and the fields, each where there are any.
  var tables: [AnswerTable] {
    let tables = [
      AnswerTable(
        "\(body): documents cited and not seen as a whole",
        columns: ["document", "seen", "held", "cited by"],
        rows: documents.map { document in
          [
            document.document.symbol ?? document.document.text,
            document.extent == nil ? "no" : "in part", document.isHeld ? "yes" : "no",
            UnexaminedBody.short(document.citedBy.map(\.key.text)),
          ]
        }),
      AnswerTable(
        "\(body): sessions on which no report was examined as a whole",
        columns: ["session", "days", "status", "examined", "why"],
        rows: sessions.map { session in
          [
            session.name, session.days?.text ?? "not known", session.status.rawValue,
            session.examination.state.words, session.examination.reason,
          ]
        }),
      AnswerTable(
        "\(body): fields that no document examined would tell",
        columns: ["record", "field", "place"],
        rows: fields.map { [$0.key.text, $0.path, "\($0.file):\($0.line)"] }),
    ]
    return tables.filter { !$0.rows.isEmpty }
  }

  private static func short(_ names: [String]) -> String {
    let once = names.enumerated().filter { !names[..<$0.offset].contains($0.element) }.map(
      \.element)
    let first = once.prefix(3).joined(separator: ", ")
    return once.count > 3 ? "\(first) and \(once.count - 3) more" : first
  }
}

/// A document that records cite and that was not seen as a whole.
public struct UnexaminedDocument: Sendable {
  /// The document.
  public let document: Key
  /// Whether a record of it is in view.
  public let isHeld: Bool
  /// A part, where one was seen; `nil` where nothing of it is known to have been seen.
  public let extent: Extent?
  /// Where the records of the body cite it.
  public let citedBy: [Evidence]

  /// The document as JSON: `document`, `held`, `extent` and `citedBy`.
  var json: JSON {
    .object([
      .init("document", .string(document.text)),
      .init("held", .bool(isHeld)),
      .init("extent", extent.map { .string($0.rawValue) } ?? .null),
      .init("citedBy", .array(citedBy.map(\.json))),
    ])
  }
}
