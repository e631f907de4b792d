import Citations
public import Diagnostics
public import Records

/// One citation in the archive: which record cites, where, and what.
public struct CitationLink: Sendable, Hashable {
  /// In which manner a record cites.
  public enum Manner: Sendable, Hashable {
    /// A field refers to it.
    case field
    /// The source of a value is there.
    case source
    /// The draft of a paper names it by its key.
    case template(Language)
    /// The running text of a language cites it, in these bytes of the text.
    case text(Language, utf8: Range<Int>)
  }

  /// The record that cites.
  public let from: Key
  /// The field that cites, or the source of a field, as a path; with the language for a text.
  public let path: String
  /// What it cites, held or not, and the place inside it.
  public let reference: Reference
  /// How it cites it.
  public let manner: Manner
  /// Where the citation stands; for a text that is folded in its file, where the text stands.
  public let place: SourceRange

  /// The language of the text that cites; `nil` where it is no text.
  public var language: Language? {
    switch manner {
    case .text(let language, _), .template(let language): language
    case .field, .source: nil
    }
  }

  /// Whether the words of a text cite.
  public var isText: Bool { if case .text = manner { true } else { false } }

  /// Orders citations by the citing record, then as they stand in its file.
  static func precedes(_ a: CitationLink, _ b: CitationLink) -> Bool {
    if a.from != b.from { return a.from < b.from }
    if a.place.file != b.place.file { return a.place.file < b.place.file }
    return a.place.start != b.place.start ? a.place.start < b.place.start : a.path < b.path
  }
}

extension CitationLink {
  init(_ link: Links.Link, in entry: Entry) {
    self.init(
      from: link.from, path: link.path, reference: link.reference,
      manner: link.isSource ? .source : .field, place: entry.place(of: link.path))
  }

  /// The citation of a text, where it is known what it cites, and those that a range leaves unsaid.
  static func all(_ mention: TextMention) -> [CitationLink] {
    let citation = mention.citation
    let covered = citation.covered.map { Reference($0, written: citation.printed) }
    return (covered + [citation.reference].compactMap(\.self)).map { reference in
      CitationLink(
        from: mention.from, path: mention.path, reference: reference,
        manner: .text(mention.language, utf8: citation.utf8), place: mention.place)
    }
  }
}

extension Archive {
  /// What a record cites, in its fields, as its sources and in its texts, in the order of its file.
  public func citations(of key: Key) -> [CitationLink] {
    guard let entry = self[key] else { return [] }
    let links = Links.links(of: entry).map { CitationLink($0, in: entry) }
    return (links + mentions.of(key)).sorted(by: CitationLink.precedes)
  }

  /// Who cites what an address names, held or not, in the order of the citing records.
  ///
  /// Of a treaty, an article or a body its parts count too: who cites `treaty/18/13` cites
  /// `treaty/18` and `treaty`, and who cites `body/rule/3` cites `body`. Sessions, acts and
  /// documents are records of their own, whatever their keys begin with.
  public func citing(_ key: Key) -> [CitationLink] {
    var found: [CitationLink] = []
    for target in [key] + parts(of: key) {
      for link in links.to[target] ?? [] {
        if let entry = self[link.from] { found.append(CitationLink(link, in: entry)) }
      }
      found += mentions.to(target)
    }
    return found.sorted(by: CitationLink.precedes)
  }

  /// What is cited that is part of the record at an address and has no record of its own.
  private func parts(of key: Key) -> [Key] {
    let kind = known.kind(of: key)
    guard kind == .treaty || kind == .body else { return [] }
    let start = key.text + "/"
    let targets = Set(links.targets).union(mentions.targets)
    return targets.filter { $0.text.hasPrefix(start) && known.kind(of: $0) == kind }.sorted()
  }
}
