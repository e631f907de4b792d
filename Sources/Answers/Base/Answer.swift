public import Records

/// An answer to a question about the records: a value that commands, pages and programs share.
public protocol Answer: Sendable {
  /// The members of its JSON, written out in order; `json` adds what is common to all answers.
  var members: [JSON.Member] { get }
  /// What it says as tables, for a person to read.
  var tables: [AnswerTable] { get }
  /// What was in view when it was asked.
  var scope: AnswerScope { get }
}

extension Answer {
  /// The answer as JSON: its own members, then `asOf`, `documents` and `coverage`.
  public var json: JSON { .object(members + scope.members) }
}

/// What an answer was drawn from: as of which day, as which documents report it, and what was examined.
public struct AnswerScope: Sendable {
  /// The day after which nothing was seen; everything where there is none.
  public let asOf: PartialDate?
  /// The documents whose report alone was seen; that of all where there are none.
  public let documents: [Key]
  /// Which documents were examined for which body.
  public let coverage: Coverage

  /// The scope of a view, with the coverage of these bodies, of all where none is given.
  public init(_ view: RecordView, bodies: [Key] = []) {
    asOf = view.asOf.map(PartialDate.init)
    documents = view.documents.sorted()
    coverage = Coverage(view, bodies: bodies)
  }

  /// The scope in lines, for a person to read.
  public var lines: [String] {
    let day = asOf.map { ["as of \($0.text)"] } ?? []
    let names = documents.map { $0.symbol ?? $0.text }
    return day + (names.isEmpty ? [] : ["as \(names.joined(separator: ", ")) reports it"])
      + coverage.lines
  }

  /// `asOf`, `documents` and `coverage`.
  public var members: [JSON.Member] {
    [
      .init("asOf", asOf.map { .string($0.text) } ?? .null),
      .init("documents", .array(documents.map { .string($0.text) })),
      .init("coverage", coverage.json),
    ]
  }
}

/// A part of an answer as rows and columns of words, in English.
public struct AnswerTable: Sendable {
  /// What the table shows; empty where that is plain.
  public var title: String
  /// The headings of the columns.
  public var columns: [String]
  /// The rows, each with a cell for every column.
  public var rows: [[String]]
  /// What is to be said where there is no row, or besides.
  public var notes: [String]

  /// Makes a table.
  public init(
    _ title: String = "", columns: [String], rows: [[String]] = [], notes: [String] = []
  ) {
    self.title = title
    self.columns = columns
    self.rows = rows
    self.notes = notes
  }
}
