import Diagnostics
internal import GRDB
import Records

extension SearchIndex {
  /// The records that have the words of a question, those first that answer it best.
  struct Result {
    let found: [(key: Key, reading: SearchReading)]
    /// What of their words is marked.
    let expression: String
  }

  /// How much a word counts where it stands: in a name, a title, a subject, a text.
  private static let weights = "10, 6, 3, 1, 1, 1, 1, 1, 1"

  /// Looks for all words; where fewer records than are enough have them, then for words written as one, for
  /// words that begin so, for words spelt nearly so, and last for some of them.
  func find(
    _ question: SearchQuestion, _ languages: [Language], enough: Int
  ) throws(SearchFailure) -> Result {
    let none = Result(found: [], expression: "")
    guard !question.terms.isEmpty else { return none }
    do {
      return try queue.read { database in
        let words = SearchWords()
        let terms = question.terms.filter { !words.question($0).isEmpty }
        guard !terms.isEmpty else { return none }
        if question.isAnyOf {
          let expression = MatchExpression(terms, joinedBy: "OR", words)
          let match = SearchIndex.limited(expression.text, to: languages)
          let keys = try SearchIndex.keys(match, database)
          return Result(found: keys.map { ($0, .all) }, expression: match)
        }
        let near = try terms.map { try SearchIndex.nearest($0, words, database) ?? $0 }
        let each = near.flatMap {
          words.question($0).map { String(decoding: $0.form, as: UTF8.self) }
        }
        let readings: [(SearchReading, MatchExpression)] = [
          (.all, MatchExpression(terms, words)),
          (
            .joined,
            MatchExpression(SearchIndex.joined(terms), beginnings: true, joinedBy: "OR", words)
          ),
          (.beginnings, MatchExpression(terms, beginnings: true, words)),
          (.near, MatchExpression(near, words)),
          (.some, MatchExpression(each, joinedBy: "OR", words)),
        ]
        var found: [(key: Key, reading: SearchReading)] = []
        var known: Set<Key> = []
        var expressions: [String] = []
        for (reading, expression) in readings where found.count < enough && !expression.text.isEmpty
        {
          let match = SearchIndex.limited(expression.text, to: languages)
          let keys = try SearchIndex.keys(match, database).filter { known.insert($0).inserted }
          if !keys.isEmpty { expressions.append("(\(match))") }
          found += keys.map { ($0, reading) }
        }
        return Result(found: found, expression: expressions.joined(separator: " OR "))
      }
    } catch {
      throw SearchFailure(error, queue.path)
    }
  }

  /// Neighbouring words written as one: `cyber crime` as `cybercrime`.
  private static func joined(_ terms: [String]) -> [String] {
    zip(terms, terms.dropFirst()).filter { !$0.contains(" ") && !$1.contains(" ") }.map { $0 + $1 }
  }

  private static func keys(_ match: String, _ database: Database) throws -> [Key] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT record.key FROM words JOIN record ON record.id = words.rowid
          WHERE words MATCH ? ORDER BY bm25(words, \(weights)) * record.weight, record.key
          """), arguments: [match]
    ).map { Key($0) }
  }

  /// An expression that looks only at names, titles, subjects and the texts of some languages.
  private static func limited(_ expression: String, to languages: [Language]) -> String {
    guard !languages.isEmpty else { return expression }
    let columns = columnNames.prefix(3) + languages.map(\.rawValue)
    return "{\(columns.joined(separator: " "))} : (\(expression))"
  }

  /// The word of the index that is spelt most like one that does not occur; `nil` where the word occurs,
  /// or where none is near.
  private static func nearest(
    _ term: String, _ words: SearchWords, _ database: Database
  ) throws -> String? {
    guard let word = words.question(term).first?.form, words.question(term).count == 1,
      word.count > 3
    else { return nil }
    let form = String(decoding: word, as: UTF8.self)
    let known = try Int.fetchOne(
      database, sql: "SELECT 1 FROM term WHERE term = ?", arguments: [form])
    guard known == nil, let first = form.unicodeScalars.first else { return nil }
    let candidates = try String.fetchAll(
      database, sql: "SELECT term FROM term WHERE term >= ? AND term < ? ORDER BY doc DESC, term",
      arguments: [String(first), String(first) + "\u{10FFFF}"])
    return NearMiss.of(form, among: candidates)
  }

  /// A few words around those found, of records that were found.
  func snippets(
    of keys: [Key], _ expression: String, _ languages: [Language]
  ) throws(SearchFailure) -> [Key: SearchHit.Snippet] {
    guard !keys.isEmpty, !expression.isEmpty else { return [:] }
    let order = languages + SearchedRecord.languages.filter { !languages.contains($0) }
    let columns =
      order.compactMap { SearchIndex.columnNames.firstIndex(of: $0.rawValue) } + [1, 2, 0]
    let calls = columns.map { "snippet(words, \($0), char(2), char(3), '…', 24)" }
    let sql = """
      SELECT \(calls.joined(separator: ", ")) FROM words
      WHERE words MATCH ? AND rowid = (SELECT id FROM record WHERE key = ?)
      """
    do {
      return try queue.read { database in
        let statement = try database.cachedStatement(sql: sql)
        var found: [Key: SearchHit.Snippet] = [:]
        for key in keys {
          guard let row = try Row.fetchOne(statement, arguments: [expression, key.text]) else {
            continue
          }
          let texts = columns.indices.map { row[$0] as String? ?? "" }
          guard let place = texts.firstIndex(where: { $0.contains(SearchHit.Snippet.open) }) else {
            continue
          }
          found[key] = SearchHit.Snippet(texts[place], place < order.count ? order[place] : nil)
        }
        return found
      }
    } catch {
      throw SearchFailure(error, queue.path)
    }
  }
}
