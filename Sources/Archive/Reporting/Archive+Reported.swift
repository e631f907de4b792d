public import Records

extension Archive {
  /// The archive as some documents alone report it.
  ///
  /// Of every record it has the values for which one of the documents is a source; what only others
  /// tell is left out, and so are the records of which the documents do not tell at all. Bodies are
  /// recognised in texts as before.
  public func reported(in documents: Set<Key>) -> Archive {
    documents.isEmpty ? self : told(by: SourceChoice(documents: documents))
  }

  /// The archive without what nothing confirms, which is never told as a fact.
  public var confirmed: Archive { told(by: SourceChoice(documents: [])) }

  private func told(by choice: SourceChoice) -> Archive {
    var kept: [Key: Entry] = [:]
    var changed: Set<Key> = []
    for entry in allEntries {
      guard let told = ReportedEntry.of(entry, by: choice, recogniser) else { continue }
      kept[told.key] = told
      if told !== entry { changed.insert(entry.key) }
    }
    if changed.isEmpty, kept.count == count { return self }
    return Archive(recogniser: recogniser, entries: kept, mentions: mentions, changed: changed)
  }
}
