import Archive
import Records

/// Who cites a record, as an index prints it: the records, each with the paragraphs that say so.
enum CitingEntries {
  /// What a citation holds.
  static let field = FieldDescription(
    name: "citing", summary: "Who cites it, with the paragraphs that say so.",
    shape: .list(
      .group(
        GroupShape(fields: [
          FieldDescription(name: "by", summary: "The record that cites.", shape: .reference([])),
          FieldDescription(
            name: "places", summary: "The documents and paragraphs in which it stands.",
            shape: .list(.reference([.document]))),
          FieldDescription(
            name: "pinpoint", summary: "The place that it names.", shape: .reference([])),
        ]))))

  /// The citations of a record in fields and texts; that it is the source of something is none.
  static func of(_ key: Key, in view: RecordView) -> FieldValues.Pair? {
    var seen: Set<Citing> = []
    var citing: [Value] = []
    for link in view.archive.citing(key) {
      if case .source = link.manner { continue }
      guard let entry = view[link.from], entry.kind != .fact, entry.kind != .verb else { continue }
      let places = places(of: link, entry, view)
      let pinpoint = link.reference.pinpoint == nil ? nil : link.reference
      guard seen.insert(Citing(by: link.from, places: places, pinpoint: pinpoint)).inserted else {
        continue
      }
      citing.append(
        .group(
          FieldValues(
            [
              .init("by", .record(link.from)),
              .init("places", Value.some(places.map(Value.reference))),
              .init("pinpoint", pinpoint.map(Value.reference)),
            ].compactMap(\.self))))
    }
    return .init("citing", Value.some(citing))
  }

  private struct Citing: Hashable {
    let by: Key
    let places: [Reference]
    let pinpoint: Reference?
  }

  private static func places(
    of link: CitationLink, _ entry: Entry, _ view: RecordView
  ) -> [Reference] {
    entry.provenance.sources(for: link.path).map(\.cite).filter {
      view.shows($0.target) && $0.pinpoint != nil
    }
  }
}
