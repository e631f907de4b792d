public import Diagnostics

extension JSON {
  /// The JSON of a problem: where it stands, what is wrong, what was probably meant.
  public init(_ problem: Diagnostic) {
    self = .object([
      Member("code", .string(problem.code.rawValue)),
      Member("severity", .string(problem.severity.rawValue)),
      Member("file", problem.range.map { .string($0.file) } ?? .null),
      Member("line", problem.range.map { .number($0.start.line) } ?? .null),
      Member("column", problem.range.map { .number($0.start.column) } ?? .null),
      Member("headline", .string(problem.headline)),
      Member("notes", .array(problem.notes.map(JSON.string))),
      Member("suggestion", problem.suggestion.map(JSON.string) ?? .null),
    ])
  }
}
