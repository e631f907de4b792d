import Archive
import Records

extension RecordIndex {
  /// Sessions, acts, events and documents by year.
  static let chronology = RecordIndex(
    name: "chronology", summary: "Sessions, acts, events and documents in order of time.",
    heading: [
      FieldDescription(
        name: "year", summary: "The year; none where it is not known.", shape: .integer)
    ],
    entry: [
      FieldDescription(
        name: "days", summary: "The days, or the bounds within which they lie.", shape: .days),
      FieldDescription(name: "session", summary: "A session.", shape: .reference([.session])),
      FieldDescription(name: "act", summary: "An act.", shape: .reference([.act])),
      FieldDescription(name: "event", summary: "An event.", shape: .reference([.event])),
      FieldDescription(name: "document", summary: "A document.", shape: .reference([.document])),
    ]
  ) { view in
    var years: [Int?: [(days: ClosedRange<CivilDay>?, entry: Entry)]] = [:]
    for kind in [Kind.session, .event, .act, .document] {
      for key in view.archive.keys(of: kind) {
        guard let entry = view[key], isTold(entry) else { continue }
        let days = view.days(of: entry)
        let year = days.flatMap { days -> Int? in
          let (first, last) = (days.lowerBound.parts.year, days.upperBound.parts.year)
          return first == last ? first : nil
        }
        years[year, default: []].append((days, entry))
      }
    }
    let order = years.keys.sorted { ($0 ?? Int.max) < ($1 ?? Int.max) }
    return order.map { year in
      let entries = (years[year] ?? []).sorted { a, b in
        let (left, right) = (a.days?.lowerBound, b.days?.lowerBound)
        if left != right { return left.map { l in right.map { l < $0 } ?? true } ?? false }
        return false
      }
      return IndexSection(
        [.init("year", year.map(Value.integer))], entries.map { entry($0.entry, $0.days) })
    }
  }

  /// A draft of ours is no event; of documents only those with a date of their own are told by it.
  private static func isTold(_ entry: Entry) -> Bool {
    guard let document = entry.record as? Document else { return true }
    return document.status != .draft && (document.released ?? document.submitted) != nil
  }

  private static func entry(_ entry: Entry, _ days: ClosedRange<CivilDay>?) -> IndexEntry {
    let own = (entry.record as? Session)?.days ?? (entry.record as? Event)?.days
    let bounds = days.map { days -> DaySet in
      days.lowerBound == days.upperBound
        ? .days([days]) : .within(PartialDate(days.lowerBound), PartialDate(days.upperBound))
    }
    let isHome = entry.kind == .session || entry.kind == .event
    return IndexEntry(
      home: isHome ? entry.key : nil,
      [
        .init("days", (own ?? bounds).map(Value.days)),
        .init(entry.kind.rawValue, .record(entry.key)),
      ])
  }
}
