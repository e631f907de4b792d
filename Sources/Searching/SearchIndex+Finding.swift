import Diagnostics
internal import GRDB
import Records

extension SearchIndex {
  /// The records that have the words of a question, those first that answer it best.
  struct Result {
    let found: [(key: Key, reading: SearchReading)]
    /// Whether there are more, which were not put in order.
    let isMore: Bool
    /// What of their words is marked.
    let expression: String
  }

  /// How much a word counts where it stands: in a name, a title, a subject, a text.
  private static let weights = "10, 6, 3, 1, 1, 1, 1, 1, 1"

  /// Looks for all words; where fewer records than are enough have them, then for words written as one, for
  /// words that begin so, for words spelt nearly so, and last for some of them.
  ///
  /// - Parameters:
  ///   - question: What is looked for.
  ///   - languages: The languages whose texts are looked at; all where none is given.
  ///   - enough: How many records are enough not to read the question otherwise.
  ///   - most: How many of each reading are put in order where there are more: first those that have the words
  ///     in a name, title or subject; all where it is `nil`.
  /// - Returns: The records, each with the reading by which it was found.
  /// - Throws: `SearchFailure`, where the index cannot be read.
  func find(
    _ question: SearchQuestion, _ languages: [Language], enough: Int, most: Int?
  ) throws(SearchFailure) -> Result {
    let none = Result(found: [], isMore: false, expression: "")
    guard !question.terms.isEmpty else { return none }
    do {
      return try queue.read { database in
        let words = SearchWords()
        let terms = question.terms.filter { !words.question($0).isEmpty }
        guard !terms.isEmpty else { return none }
        if question.isAnyOf {
          let expression = MatchExpression(terms, joinedBy: "OR", words)
          let ranked = try SearchIndex.ranked(expression, languages, most, database)
          return Result(
            found: ranked.keys.map { ($0, .all) }, isMore: ranked.isMore, expression: ranked.match)
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
        var isMore = false
        for (reading, expression) in readings
        where found.count < enough && !expression.text.isEmpty {
          let ranked = try SearchIndex.ranked(expression, languages, most, database)
          let keys = ranked.keys.filter { known.insert($0).inserted }
          if !keys.isEmpty { expressions.append("(\(ranked.match))") }
          found += keys.map { ($0, reading) }
          isMore = isMore || ranked.isMore
        }
        return Result(
          found: found, isMore: isMore, expression: expressions.joined(separator: " OR "))
      }
    } catch {
      throw SearchFailure(error, queue.path)
    }
  }

  /// Neighbouring words written as one: `cyber crime` as `cybercrime`.
  private static func joined(_ terms: [String]) -> [String] {
    zip(terms, terms.dropFirst()).filter { !$0.contains(" ") && !$1.contains(" ") }.map { $0 + $1 }
  }

  /// The records for an expression in the order in which they answer it, the expression as it was asked in some
  /// languages, and whether there are more.
  private static func ranked(
    _ expression: MatchExpression, _ languages: [Language], _ most: Int?, _ database: Database
  ) throws -> (keys: [Key], match: String, isMore: Bool) {
    let names = Array(columnNames.prefix(3))
    let match =
      languages.isEmpty
      ? expression.text : expression.limited(to: names + languages.map(\.rawValue))
    guard let most, let end = try end(of: match, most, database) else {
      return (try keys(match, nil, database), match, false)
    }
    // So common a word is put in order where it names something; of the rest the first are enough.
    let title = expression.limited(to: names)
    let leading = try keys(title, try self.end(of: title, most, database), database)
    let seen = Set(leading)
    return (leading + (try keys(match, end, database)).filter { !seen.contains($0) }, match, true)
  }

  /// The place after so many records that have the words; `nil` where there are no more.
  private static func end(of match: String, _ most: Int, _ database: Database) throws -> Int64? {
    try Int64.fetchOne(
      database.cachedStatement(
        sql: "SELECT rowid FROM words WHERE words MATCH ? LIMIT 1 OFFSET ?"),
      arguments: [match, most])
  }

  private static func keys(_ match: String, _ end: Int64?, _ database: Database) throws -> [Key] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT record.key FROM words JOIN record ON record.id = words.rowid
          WHERE words MATCH ? AND words.rowid < ?
          ORDER BY bm25(words, \(weights)) * record.weight, record.key
          """), arguments: [match, end ?? .max]
    ).map { Key($0) }
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
