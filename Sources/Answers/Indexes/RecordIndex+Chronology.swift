import Archive
import Records

extension RecordIndex {
  /// Sessions, acts, events and documents by year.
  static let chronology = RecordIndex(
    name: "chronology", summary: "Sessions, acts, events and documents in order of time.",
    heading: [
      FieldDescription(
        name: "year",
        summary: "The year, or the first in which it can have been; none without a date.",
        shape: .integer),
      FieldDescription(
        name: "last-year",
        summary: "The last year in which it can have been, where that is another.",
        shape: .integer),
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
    var years: [Years: [(days: ClosedRange<CivilDay>?, entry: Entry)]] = [:]
    for kind in [Kind.session, .event, .act, .document] {
      for key in view.archive.keys(of: kind) {
        guard let entry = view[key], isTold(entry) else { continue }
        let days = isDatedByItself(entry) ? view.days(of: entry) : nil
        years[Years(days), default: []].append((days, entry))
      }
    }
    return years.keys.sorted(by: Years.precedes).map { span in
      let entries = (years[span] ?? []).sorted { a, b in
        let (left, right) = (a.days?.lowerBound, b.days?.lowerBound)
        if left != right { return left.map { l in right.map { l < $0 } ?? true } ?? false }
        return false
      }
      return IndexSection(
        [
          .init("year", span.first.map(Value.integer)),
          .init("last-year", span.last == span.first ? nil : span.last.map(Value.integer)),
        ], entries.map { entry($0.entry, $0.days) })
    }
  }

  /// The years in which something happened or can have happened; none where nothing dates it.
  private struct Years: Hashable {
    var first: Int?
    var last: Int?

    init(_ days: ClosedRange<CivilDay>?) {
      first = days?.lowerBound.parts.year
      last = days?.upperBound.parts.year
    }

    /// By the first year, a year alone before one of several; what has no date comes last.
    static func precedes(_ a: Years, _ b: Years) -> Bool {
      (a.first ?? .max, a.last ?? .max) < (b.first ?? .max, b.last ?? .max)
    }
  }

  /// A draft of ours is no event.
  private static func isTold(_ entry: Entry) -> Bool {
    (entry.record as? Document)?.status != .draft
  }

  /// Whether a record has a date that is not merely that of the session to which it belongs; the day of
  /// an act is that of its session.
  private static func isDatedByItself(_ entry: Entry) -> Bool {
    guard let document = entry.record as? Document else { return true }
    return (document.released ?? document.submitted) != nil || document.year != nil
  }

  /// The record and the field that give the days.
  private static func placeOfDays(_ entry: Entry) -> (record: Key, path: String) {
    switch entry.record {
    case let act as Act:
      act.adopted == nil
        ? (act.session?.target ?? act.key, "days") : (act.key, "adopted")
    case let document as Document where document.released != nil: (entry.key, "released")
    case let document as Document:
      (entry.key, document.submitted == nil ? "year" : "submitted")
    case let event as Event where event.days == nil: (entry.key, "years")
    default: (entry.key, "days")
    }
  }

  private static func entry(_ entry: Entry, _ days: ClosedRange<CivilDay>?) -> IndexEntry {
    let place = placeOfDays(entry)
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
      ]
    ).placed(in: place.record, ["days": place.path])
  }
}
