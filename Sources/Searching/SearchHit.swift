public import Answers
import Archive
import Citations
public import Records

/// A record that was found, with a few of the words around those that were looked for.
public struct SearchHit: Sendable {
  /// The record, as lists tell it.
  public let record: ListedRecord
  /// What was named: the address of the record, or of a part of it such as an article.
  public let key: Key
  /// What that is called in print, in English, and its own title; either may be missing.
  public let printed: String?, title: String?
  /// Where it comes from, in print.
  public let sources: String
  /// What kind of record it is.
  public let kind: Kind
  /// Whether the question is its name, symbol or number.
  public let isNamed: Bool
  /// How the question had to be read to find it.
  public let reading: SearchReading
  /// The words around those found; `nil` where they stand in none of its texts.
  public let snippet: Snippet?

  /// Some of the words of a text, with marks around those found.
  public struct Snippet: Sendable, Hashable {
    /// The words in pieces, each found or not.
    public let pieces: [(words: String, isFound: Bool)]
    /// The language of the text; `nil` for names, titles and subjects.
    public let language: Language?

    /// Makes a snippet.
    init(_ marked: String, _ language: Language?) {
      self.language = language
      var pieces: [(words: String, isFound: Bool)] = []
      for (place, part) in marked.split(separator: Self.open, omittingEmptySubsequences: false)
        .enumerated()
      {
        let halves = part.split(
          separator: Self.close, maxSplits: 1, omittingEmptySubsequences: false)
        if place > 0, halves.count == 2 { pieces.append((Self.line(halves[0]), true)) }
        let rest = Self.line(place > 0 && halves.count == 2 ? halves[1] : part)
        if !rest.isEmpty { pieces.append((rest, false)) }
      }
      self.pieces = pieces
    }

    static let open: Character = "\u{2}"
    static let close: Character = "\u{3}"

    private static func line(_ words: Substring) -> String {
      String(words.map { $0.isNewline ? " " : $0 })
    }

    /// Whether words, marks and language are the same.
    public static func == (one: Snippet, two: Snippet) -> Bool {
      one.language == two.language && one.pieces.elementsEqual(two.pieces, by: ==)
    }

    /// Adds words and language to a hash.
    public func hash(into hasher: inout Hasher) {
      hasher.combine(language)
      for piece in pieces { hasher.combine(piece.words) }
    }

    /// The words without marks.
    public var plain: String { pieces.map(\.words).joined() }

    /// The words, those found between `[[` and `]]`.
    public var text: String {
      pieces.map { $0.isFound ? "[[\($0.words)]]" : $0.words }.joined()
    }
  }

  init?(
    _ key: Key, isNamed: Bool, _ reading: SearchReading, _ snippet: Snippet?, in view: RecordView
  ) {
    guard let held = view.archive.holder(of: key), let record = ListedRecord(held.key, in: view),
      let part = RecordAnswer(key, in: view)
    else { return nil }
    self.record = record
    self.key = key
    let printer = CitationPrinter(known: view.archive.known, language: .en)
    printed = key == held.key ? record.printed : printer.print(key, style: .withBody)?.text
    sources =
      key == held.key ? record.sources : Told(held.key, part.path, in: view).printed
    title = part.values.ownTitle?.text(for: .en)?.text
    kind = held.kind
    self.isNamed = isNamed
    self.reading = reading
    self.snippet = snippet
  }

  /// Its record as lists tell it, then `asked`, `kind`, `named`, `reading`, `snippet` and `snippetLanguage`.
  var json: JSON {
    .object(
      record.members + [
        .init("asked", .string(key.text)),
        .init("kind", .string(kind.rawValue)),
        .init("named", .bool(isNamed)),
        .init("reading", .string(reading.rawValue)),
        .init("snippet", snippet.map { .string($0.text) } ?? .null),
        .init("snippetLanguage", snippet?.language.map { .string($0.rawValue) } ?? .null),
      ])
  }

  /// What it is in a line: kind, days, state, name and title, as far as they are known.
  public var summary: String {
    let days = record.days.map {
      $0.lowerBound == $0.upperBound
        ? $0.lowerBound.text : "\($0.lowerBound.text) to \($0.upperBound.text)"
    }
    let facts = [kind.rawValue, days, record.state.map { $0.state.rawValue }].compactMap(\.self)
    let name = [printed, title].compactMap(\.self).joined(separator: ": ")
    return facts.joined(separator: ", ") + (name.isEmpty ? "" : "; \(name)")
  }

  /// Its address, what it is, the words found, and its sources.
  var row: [String] { [key.text, summary, snippet?.text ?? "", sources] }
}
