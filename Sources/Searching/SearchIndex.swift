public import Answers
import Archive
import Citations
import Files
internal import GRDB
import Records

/// The words of all records in an index of SQLite, kept up with what changes.
///
/// The index holds nothing that the records do not: deleted and made anew it answers the same. It is made
/// of a view, so that nothing withheld is in it.
public final class SearchIndex: Sendable {
  let queue: DatabaseQueue

  /// What an update did.
  public struct Update: Sendable, Equatable {
    /// How many records were added, written anew because they had changed, and taken out.
    public var added: Int, changed: Int, removed: Int

    /// Makes the count of an update; one that did nothing unless more is given.
    public init(added: Int = 0, changed: Int = 0, removed: Int = 0) {
      (self.added, self.changed, self.removed) = (added, changed, removed)
    }
  }

  /// Opens the index in a file, or makes it; one of another version of the program is made anew.
  ///
  /// - Parameter path: The file; without one the index is in memory and ends with the process.
  /// - Throws: `SearchFailure`, where the file cannot be made, or is no index.
  public init(at path: String? = nil) throws(SearchFailure) {
    do {
      var configuration = Configuration()
      configuration.prepareDatabase {
        $0.add(tokenizer: WordTokenizer.self)
        // What is deleted is overwritten.
        try $0.execute(sql: "PRAGMA secure_delete = ON")
      }
      queue =
        try path.map { try DatabaseQueue(path: $0, configuration: configuration) }
        ?? DatabaseQueue(configuration: configuration)
      try queue.write { try SearchIndex.prepare($0) }
    } catch {
      throw SearchFailure(error, path)
    }
  }

  /// The form of the tables and of the words in them; raised when either changes.
  private static let version = 1
  /// By which a file of SQLite is known to be an index of records.
  private static let mark = 0x5261_7070

  /// Makes the tables where they are not there, or are those of another version.
  private static func prepare(_ database: Database) throws {
    let mark = try Int.fetchOne(database, sql: "PRAGMA application_id") ?? 0
    let tables = try Int.fetchOne(database, sql: "SELECT count(*) FROM sqlite_schema") ?? 0
    guard mark == SearchIndex.mark || tables == 0 else { throw Foreign() }
    let version = try Int.fetchOne(database, sql: "PRAGMA user_version") ?? 0
    guard version != SearchIndex.version else { return }
    let columns = columnNames.joined(separator: ", ")
    try database.execute(
      sql: """
        DROP TABLE IF EXISTS term; DROP TABLE IF EXISTS words; DROP TABLE IF EXISTS record;
        CREATE TABLE record (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE, digest TEXT NOT NULL,
          weight REAL NOT NULL);
        CREATE VIRTUAL TABLE words USING fts5(\(columns), tokenize = '\(WordTokenizer.name)');
        CREATE VIRTUAL TABLE term USING fts5vocab(words, row);
        PRAGMA user_version = \(SearchIndex.version);
        PRAGMA application_id = \(SearchIndex.mark);
        """)
  }

  /// A file that holds something else.
  private struct Foreign: Error, CustomStringConvertible {
    let description = "the file is a database that holds something else"
  }

  /// The columns of the words, in the order of `SearchedRecord.columns`.
  static let columnNames = ["name", "title", "subject"] + SearchedRecord.languages.map(\.rawValue)

  /// Takes over what has changed in a view since the last time.
  ///
  /// - Returns: What was done.
  /// - Throws: `SearchFailure`, where the file cannot be written; then the index is as it was.
  @discardableResult
  public func update(from view: RecordView) throws(SearchFailure) -> Update {
    let printers = Language.allCases.map {
      CitationPrinter(known: view.archive.known, language: $0)
    }
    do {
      return try queue.write { database in
        var known: [String: (id: Int64, digest: String)] = [:]
        for row in try Row.fetchAll(database, sql: "SELECT id, key, digest FROM record") {
          known[row[1]] = (row[0], row[2])
        }
        var update = Update()
        for (record, digest) in SearchIndex.records(in: view, printers) {
          let old = known.removeValue(forKey: record.key.text)
          if old?.digest == digest { continue }
          if let old { try SearchIndex.remove(old.id, from: database) }
          try SearchIndex.add(record, digest, to: database)
          if old == nil { update.added += 1 } else { update.changed += 1 }
        }
        for gone in known.values.sorted(by: { $0.id < $1.id }) {
          try SearchIndex.remove(gone.id, from: database)
          update.removed += 1
        }
        if update.changed + update.removed > 0 {
          // What is taken out would stay in the file, unseen, until its place is used again.
          try database.execute(sql: "INSERT INTO words(words) VALUES ('optimize')")
        }
        return update
      }
    } catch {
      throw SearchFailure(error, queue.path)
    }
  }

  /// What all records in view are found by, each with its hash, in the order of kinds and addresses.
  private static func records(
    in view: RecordView, _ printers: [CitationPrinter]
  ) -> [(record: SearchedRecord, digest: String)] {
    Parallel.map(view.archive.allEntries.map(\.key).chunks()) { keys in
      keys.compactMap { key in
        SearchedRecord(key, in: view, printers).map { ($0, $0.digest) }
      }
    }.flatMap(\.self)
  }

  private static func add(
    _ record: SearchedRecord, _ digest: String, to database: Database
  ) throws {
    try database.cachedStatement(sql: "INSERT INTO record (key, digest, weight) VALUES (?, ?, ?)")
      .execute(arguments: [record.key.text, digest, record.weight])
    let places = columnNames.map { _ in "?" }.joined(separator: ", ")
    try database.cachedStatement(
      sql: "INSERT INTO words (rowid, \(columnNames.joined(separator: ", "))) VALUES (?, \(places))"
    ).execute(arguments: [database.lastInsertedRowID] + StatementArguments(record.columns))
  }

  private static func remove(_ id: Int64, from database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM words WHERE rowid = ?").execute(arguments: [id])
    try database.cachedStatement(sql: "DELETE FROM record WHERE id = ?").execute(arguments: [id])
  }
}
