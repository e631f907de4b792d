public import Answers
import Archive
import Citations
public import Records

/// What is found for a question: records in the order in which they answer it, each with the words found.
public struct SearchAnswer: Answer {
  /// What was looked for, as it was typed.
  public let asked: String
  /// The records found, those first that the question names.
  public let hits: [SearchHit]
  /// Those of which it is not known whether the filter admits them.
  public let undecided: [SearchHit]
  /// How many records have the words, those beyond the limit and those that the filter keeps out among them.
  public let found: Int
  /// Whether there are more than those, for words so common that not all were put in order.
  public let isMore: Bool
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Looks for words in an index that is up with a view.
  ///
  /// - Parameters:
  ///   - asked: What a person types: words, words in quotation marks, a symbol, a number.
  ///   - view: What is looked at.
  ///   - index: The index, brought up to date with the view.
  ///   - filter: Which records count; a criterion that does not apply to a kind is not met by it.
  ///   - kinds: The kinds of record that count; all where none is given.
  ///   - languages: The languages whose texts are searched, beside names and titles; all where none is given.
  ///   - limit: How many records are told.
  /// - Throws: `SearchFailure`, where the index cannot be read.
  public init(
    _ asked: String, in view: RecordView, by index: SearchIndex,
    _ filter: RecordFilter = RecordFilter(), kinds: Set<Kind> = [], languages: [Language] = [],
    limit: Int = 20
  ) throws(SearchFailure) {
    self.asked = asked
    let named = SearchAnswer.named(asked, in: view)
    let question =
      named.isEmpty
      ? SearchQuestion(asked)
      : SearchQuestion(anyOf: [asked] + named.flatMap { SearchAnswer.names(of: $0, in: view) })
    let result = try index.find(
      question, languages, enough: min(limit, SearchAnswer.enough),
      most: filter.isEmpty && kinds.isEmpty ? max(limit, SearchAnswer.most) : nil)
    let readings = Dictionary(
      result.found.map { ($0.key, $0.reading) }, uniquingKeysWith: { a, _ in a })
    let keys = named + result.found.map(\.key).filter { !named.contains($0) }
    found = keys.count
    isMore = result.isMore
    var admitted: [Key] = []
    var open: [Key] = []
    for key in keys where admitted.count < limit {
      guard let holder = view.archive.holder(of: key), kinds.isEmpty || kinds.contains(holder.kind)
      else { continue }
      switch filter.admits(holder.key, in: view) {
      case true?: admitted.append(key)
      case nil: open.append(key)
      case false?: continue
      }
    }
    let snippets = try index.snippets(
      of: admitted + open.prefix(limit), result.expression, languages)
    let hit = { (key: Key) in
      SearchHit(key, isNamed: named.contains(key), readings[key] ?? .all, snippets[key], in: view)
    }
    hits = admitted.compactMap(hit)
    undecided = open.prefix(limit).compactMap(hit)
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// The records that a question names as a whole, by key, symbol, number or citation.
  private static func named(_ asked: String, in view: RecordView) -> [Key] {
    let keys =
      switch view.archive.recogniser.reference(asked, in: CitationContext()) {
      case .understood(let reference, _): [reference.target]
      case .unattributed(let citation) where citation.kind != .record: citation.candidates
      default: [Key]()
      }
    return keys.filter { RecordAnswer($0, in: view) != nil }
  }

  /// What an address is called in print in the six languages.
  private static func names(of key: Key, in view: RecordView) -> [String] {
    Language.allCases.compactMap {
      CitationPrinter(known: view.archive.known, language: $0).print(key)?.text
    }
  }

  /// `asked`, `found`, `more`, `hits` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("asked", .string(asked)),
      .init("found", .number(found)),
      .init("more", .bool(isMore)),
      .init("hits", .array(hits.map(\.json))),
      .init("undecided", .array(undecided.map(\.json))),
    ]
  }

  /// How many records are put in order where no filter may leave most of them out.
  private static let most = 1_000
  /// How many records are enough, so that the question need not be read otherwise to find more.
  private static let enough = 3

  /// The records one below the other, those apart for which the question had to be read otherwise.
  public var tables: [AnswerTable] {
    let columns = ["record", "what it is", "words found", "sources"]
    let all = isMore ? "more than \(found) records" : "\(found) records"
    let shown = found > hits.count ? "\(hits.count) of \(all)" : all
    let title = found == 1 ? "1 record" : hits.isEmpty ? "nothing found for \(asked)" : shown
    let own = SearchReading.allCases.compactMap { reading -> AnswerTable? in
      let rows = hits.filter { $0.reading == reading }.map(\.row)
      guard !rows.isEmpty, let words = reading.words else { return nil }
      return AnswerTable(words, columns: columns, rows: rows)
    }
    let open = "\(undecided.count) of which it is not known whether they belong here"
    return [
      AnswerTable(title, columns: columns, rows: hits.filter { $0.reading == .all }.map(\.row))
    ]
      + own
      + (undecided.isEmpty ? [] : [AnswerTable(open, columns: columns, rows: undecided.map(\.row))])
  }
}

/// How a question had to be read to find a record.
public enum SearchReading: String, Sendable, CaseIterable {
  /// As it was typed: every word occurs.
  case all
  /// With two words written as one.
  case joined
  /// Its words as beginnings of words.
  case beginnings
  /// With words near those that occur nowhere.
  case near
  /// Only some of its words occur together.
  case some

  /// What is to be told of records that were found so; `nil` where it was read as typed.
  public var words: String? {
    switch self {
    case .all: nil
    case .joined: "with two of the words written as one:"
    case .beginnings: "with longer words that begin so:"
    case .near: "with words that are spelt nearly so:"
    case .some: "with some of the words only:"
    }
  }
}
