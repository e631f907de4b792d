public import Records

/// The documents of which the list of documents of a session tells.
public struct DocumentListRecords: Sendable {
  /// The issued documents before the session, in the order of their symbols.
  public let documents: [Key]
  /// The documents behind that, whose report the list is drawn from.
  public let sources: [Key]

  /// Selects the documents of a session in view.
  public init(_ session: Session, in view: RecordView) {
    documents = view.documents(before: session.key)
    var cover = SourceCover(view)
    cover.add(sessionIn: view, session.key)
    let items = documents.flatMap(view.items(of:))
    cover.add(whole: documents + items, in: view)
    sources = cover.documents.sorted()
  }
}
