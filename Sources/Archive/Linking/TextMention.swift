public import Citations
public import Diagnostics
public import Records

/// A citation that stands in a text of a record, whether or not it is known what it cites.
public struct TextMention: Sendable, Hashable {
  /// The record whose text it is.
  public let from: Key
  /// The field, with the language of the text: `text.en`.
  public let path: String
  /// The language of the text.
  public let language: Language
  /// What was found; its offsets count from the start of the text.
  public let citation: Citation
  /// Where it stands; for a text that is folded in its file, where the text stands.
  public let place: SourceRange
}

/// The citations in the texts of all records, both ways.
public struct TextMentions: Sendable {
  /// All that were found, known or not what they cite, by record and in the order of its texts.
  public let all: [TextMention]
  /// Those that break off, each without the slash at its end; they cite nothing.
  public let brokenOff: [TextMention]
  private let links: [CitationLink]
  private let bindings: [CitationLink]
  private let ofRecord: [Key: [Int]]
  private let toTarget: [Key: [Int]]

  /// Follows citations, and the keys by which drafts name records.
  init(_ all: [TextMention], brokenOff: [TextMention], bindings: [CitationLink]) {
    self.all = all
    self.brokenOff = brokenOff
    self.bindings = bindings
    links = all.flatMap(CitationLink.all) + bindings
    ofRecord = Dictionary(grouping: links.indices) { [links] in links[$0].from }
    toTarget = Dictionary(grouping: links.indices) { [links] in links[$0].reference.target }
  }

  /// These citations, and of others those in the texts of some records.
  func joined(to others: TextMentions, of isKept: (Key) -> Bool) -> TextMentions {
    TextMentions(
      (all + others.all.filter { isKept($0.from) }).sorted { $0.from < $1.from },
      brokenOff: brokenOff + others.brokenOff.filter { isKept($0.from) },
      bindings: bindings + others.bindings.filter { isKept($0.from) })
  }

  /// The citations in the texts of a record.
  func of(_ key: Key) -> [CitationLink] { (ofRecord[key] ?? []).map { links[$0] } }

  /// The citations in texts that lead to an address itself.
  func to(_ key: Key) -> [CitationLink] { (toTarget[key] ?? []).map { links[$0] } }

  /// What is cited, held or not, in order.
  var targets: [Key] { toTarget.keys.sorted() }
}
