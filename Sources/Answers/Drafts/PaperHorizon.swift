package import Archive
public import Records

extension RecordView {
  /// The view of a paper for a session: what is known to have happened by the end of that session, as
  /// documents that are not later report it.
  ///
  /// Everything in view where the session has no days.
  public func known(before session: Session) -> RecordView {
    guard let end = session.days?.latest else { return self }
    let documents = all(Document.self).map(\.key)
    let known = documents.filter { !isLater($0, than: end) }
    let view = asOfEnd(of: session)
    return known.isEmpty || known.count == documents.count ? view : view.reported(in: Set(known))
  }

  /// The view of what is known to have happened by the end of a session; everything in view where the
  /// session has no days.
  public func asOfEnd(of session: Session) -> RecordView {
    guard let end = session.days?.latest else { return self }
    return with(asOf: min(end, asOf ?? end), documents: documents)
  }

  private func isLater(_ document: Key, than day: CivilDay) -> Bool {
    self[document].flatMap(days).map { $0.lowerBound > day } ?? false
  }
}

extension Entry {
  /// The documents and places that say what stands at some field paths, or at what they are part of.
  func reports(of paths: [String], in view: RecordView) -> [Reference] {
    let sources = paths.flatMap { provenance.sources(for: $0) }
    return sources.filter { $0.firmness != .unconfirmed && !view.withholds($0.cite.target) }
      .map(\.cite)
  }

  /// The documents and places that say what the record holds, but for those that confirm nothing.
  package func reports(in view: RecordView) -> [Reference] {
    let paths = provenance.sources.keys.sorted()
    let sources = paths.flatMap { provenance.sources[$0] ?? [] }.filter { source in
      source.firmness != .unconfirmed && !view.withholds(source.cite.target)
    }
    return sources.map(\.cite)
  }
}
