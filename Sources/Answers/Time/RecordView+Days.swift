public import Archive
public import Records

extension RecordView {
  /// The days within which what a record tells of happened; `nil` where nothing dates it.
  ///
  /// What has no date of its own, such as a statement, has that of its session.
  public func days(of entry: Entry) -> ClosedRange<CivilDay>? {
    switch entry.record {
    case let session as Session: session.days.map { $0.earliest...$0.latest }
    case let act as Act: act.adopted.map { $0.earliest...$0.latest } ?? days(ofSession: act.session)
    case let document as Document: days(of: document)
    case let event as Event: days(of: event)
    case let item as Item:
      item.days.map { $0.earliest...$0.latest } ?? days(ofSession: item.session)
    case let statement as Statement: days(ofSession: statement.session)
    case let recommendation as Recommendation: days(ofSession: recommendation.session)
    case let statistic as Statistic:
      statistic.asOf.map { $0.earliest...$0.latest } ?? days(ofSession: statistic.session)
    case let method as Method: days(ofSession: method.since)
    default: nil
    }
  }

  private func days(ofSession session: Reference?) -> ClosedRange<CivilDay>? {
    session.flatMap { archive.record(Session.self, $0.target)?.days }.map {
      $0.earliest...$0.latest
    }
  }

  private func days(of document: Document) -> ClosedRange<CivilDay>? {
    if let date = document.released ?? document.submitted { return date.earliest...date.latest }
    if let date = document.year.flatMap({ PartialDate(year: $0) }) {
      return date.earliest...date.latest
    }
    return days(ofSession: document.session)
  }

  private func days(of event: Event) -> ClosedRange<CivilDay>? {
    if let days = event.days { return days.earliest...days.latest }
    guard let first = event.years.min().flatMap({ PartialDate(year: $0) }),
      let last = event.years.max().flatMap({ PartialDate(year: $0) })
    else { return nil }
    return first.earliest...last.latest
  }
}
