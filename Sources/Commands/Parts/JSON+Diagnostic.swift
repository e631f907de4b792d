internal import Answers
internal import Diagnostics

extension JSON {
  /// A problem as a member of a larger answer, with the members that it has when it stands alone.
  init(_ diagnostic: Diagnostic) {
    let range = diagnostic.range
    self = .object([
      .init("code", .string(diagnostic.code.rawValue)),
      .init("severity", .string(diagnostic.severity.rawValue)),
      .init("file", range.map { .string($0.file) } ?? .null),
      .init("line", JSON(range?.start.line)),
      .init("column", JSON(range?.start.column)),
      .init("endLine", JSON(range?.end.line)),
      .init("endColumn", JSON(range?.end.column)),
      .init("headline", .string(diagnostic.headline)),
      .init("notes", .array(diagnostic.notes.map(JSON.string))),
      .init("suggestion", diagnostic.suggestion.map(JSON.string) ?? .null),
    ])
  }

  private init(_ number: Int?) { self = number.map(JSON.number) ?? .null }
}
