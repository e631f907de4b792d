public import Records

extension Archive {
  /// The archive as some documents alone report it.
  ///
  /// Of every record it has the values for which one of the documents is a source; what only others
  /// tell is left out, and so are the records of which the documents do not tell at all. Bodies are
  /// recognised in texts as before.
  ///
  /// It takes time in proportion to what the documents report, whatever else is held.
  public func reported(in documents: Set<Key>) -> Archive {
    guard !documents.isEmpty else { return self }
    return told(by: SourceChoice(documents: documents), among: concerned(by: documents))
  }

  /// The records of which documents can tell: those with one of them as a source, the documents
  /// themselves, what the records refer to by name, and what is the keeper's own, papers that are drawn
  /// from nothing else among it.
  private func concerned(by documents: Set<Key>) -> Set<Key> {
    var concerned = documents.filter { self[$0] != nil }
    for document in documents {
      for link in links.to[document] ?? [] where link.isSource { concerned.insert(link.from) }
    }
    var waiting = Array(concerned)
    while let next = waiting.popLast() {
      guard let entry = self[next] else { continue }
      for link in Links.links(of: entry) where !link.isSource {
        guard let named = holder(of: link.reference.target),
          named.kind == .body || named.kind == .treaty
        else { continue }
        if concerned.insert(named.key).inserted { waiting.append(named.key) }
      }
    }
    let papers = drafts.filter { draft in
      let paper = record(Document.self, draft)
      return paper?.sourcesUsed.allSatisfy { documents.contains($0.target) } ?? false
    }
    return concerned.union(keys(of: .topic)).union(keys(of: .verb)).union(papers)
  }

  /// The archive without what nothing confirms, which is never told as a fact.
  public var confirmed: Archive { told(by: SourceChoice(documents: [])) }

  /// The archive without records that must not be shown: no reference leads there, no source names
  /// them, and what cannot be without them, such as an item of such a session, is left out too.
  public func without(_ withheld: Set<Key>) -> Archive {
    guard !withheld.isEmpty else { return self }
    var choice = SourceChoice(countsUnconfirmed: true, withheld: withheld)
    for (target, links) in links.to {
      let isLeft =
        withheld.contains(target)
        || withheld.contains { $0.symbol == nil && target.text.hasPrefix($0.text + "/") }
      if isLeft { choice.leading.formUnion(links.map(\.from)) }
    }
    return told(by: choice)
  }

  private func told(by choice: SourceChoice, among some: Set<Key>? = nil) -> Archive {
    var kept: [Key: Entry] = [:]
    var changed: Set<Key> = []
    for entry in some.map({ $0.compactMap { self[$0] } }) ?? allEntries {
      guard let told = ReportedEntry.of(entry, by: choice, recogniser) else { continue }
      kept[told.key] = told
      if told !== entry { changed.insert(entry.key) }
    }
    if changed.isEmpty, kept.count == count { return self }
    // Of a few records it is quicker to read the texts again than to look for what was found in all.
    if some != nil { return Archive(recogniser: recogniser, entries: kept) }
    return Archive(recogniser: recogniser, entries: kept, mentions: mentions, changed: changed)
  }
}
