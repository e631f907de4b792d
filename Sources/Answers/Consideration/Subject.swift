import Archive
import Citations
public import Records

/// What a session can consider: a treaty, a provision of one, or a word of the subject vocabulary.
public struct Subject: Sendable {
  /// Its address.
  public let key: Key
  /// A treaty or a topic.
  public let kind: Kind
  /// A provision as it is cited in English; `nil` for a topic.
  public let printed: String?
  /// The title of the article or treaty, or the name of the topic.
  public let title: LocalizedText?

  /// The subject at an address; `nil` where that is no treaty, provision or topic in view.
  public init?(_ key: Key, in view: RecordView) {
    self.key = key
    if let topic = view[key]?.record as? Topic {
      (kind, printed, title) = (.topic, nil, topic.name)
      return
    }
    guard view.archive.known.kind(of: key) == .treaty,
      let treaty = view[key.treaty]?.record as? Treaty
    else { return nil }
    kind = .treaty
    let parts = key.text.split(separator: "/")
    let article = treaty.articles.first { parts.count == 2 && $0.number == parts[1] }
    title = parts.count == 1 ? treaty.name : article.flatMap { $0.title ?? $0.subject }
    printed = CitationPrinter(known: view.archive.known, language: .en).print(key)?.text
  }

  /// What it is called in English.
  public var words: String {
    let name = title?.text(for: .en)?.text
    guard let printed else { return name ?? key.text }
    return name.map { $0 == printed ? $0 : "\(printed) (\($0))" } ?? printed
  }

  /// The subject as JSON members: `key`, `kind`, `printed` and `title`.
  var members: [JSON.Member] {
    [
      .init("key", .string(key.text)),
      .init("kind", .string(kind.rawValue)),
      .init("printed", printed.map(JSON.string) ?? .null),
      .init("title", title.map { JSON(.localized($0)) } ?? .null),
    ]
  }
}

extension Key {
  /// The first part of the address: of a provision, its treaty.
  var treaty: Key {
    Key(String(text.prefix { $0 != "/" }))
  }
}
