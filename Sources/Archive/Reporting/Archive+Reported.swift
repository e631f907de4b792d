public import Records

extension Archive {
  /// The archive as some documents alone report it.
  ///
  /// Of every record it has the values for which one of the documents is a source; what only others
  /// tell is left out, and so are the records of which the documents do not tell at all. Bodies are
  /// recognised in texts as before.
  public func reported(in documents: Set<Key>) -> Archive {
    var kept: [Key: Entry] = [:]
    var changed: Set<Key> = []
    for entry in allEntries {
      guard let reported = ReportedEntry.of(entry, in: documents, recogniser) else { continue }
      kept[reported.key] = reported
      if reported !== entry { changed.insert(entry.key) }
    }
    return Archive(recogniser: recogniser, entries: kept, mentions: mentions, changed: changed)
  }
}
