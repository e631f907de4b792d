import Archive
package import Records

/// What a list of the documents of a session says of the records.
package struct DocumentListPassages {
  /// The passages in the order in which they stand.
  package let passages: [DraftPassage]

  /// Writes the passages.
  package init(_ documents: [Key]) {
    var writer = PassageWriter()
    writer.list(documents)
    passages = writer.passages
  }
}
