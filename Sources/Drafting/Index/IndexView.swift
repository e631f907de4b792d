import Answers
import Records

/// The records as a page of an index sees them.
struct IndexView: TemplateView {
  private let records: PaperView
  private let roots: [String: Drawn]
  /// Where the fields of entries stand in the records, by their paths on the page.
  private let places: [String: IndexEntry.FieldPlace]

  init(
    _ view: RecordView, _ language: Language, _ name: String, page: IndexPage, of pages: Int
  ) {
    records = PaperView(view, paper: Key(""), language: language)
    let examined = view.all(Body.self).filter { !$0.examined.isEmpty }
    var roots: [String: Drawn] = [
      "index": Drawn(.choice(name)),
      "sections": Drawn(.list(page.sections.map(IndexView.value))),
      "page": Drawn(.integer(page.number)),
      "pages": Drawn(.integer(pages)),
    ]
    if !examined.isEmpty {
      roots["bodies-examined"] = Drawn(.list(examined.map { .reference(Reference($0.key)) }))
    }
    if let day = view.asOf { roots["as-of"] = Drawn(.date(PartialDate(day))) }
    self.roots = roots
    places = IndexView.places(page.sections)
  }

  private static func places(_ sections: [IndexSection]) -> [String: IndexEntry.FieldPlace] {
    var places: [String: IndexEntry.FieldPlace] = [:]
    for (section, number) in zip(sections, 1...) {
      for (entry, position) in zip(section.entries, 1...) {
        for (name, place) in entry.places {
          places["\(number).entries.\(position).\(name)"] = place
        }
      }
    }
    return places
  }

  private static func value(_ section: IndexSection) -> Value {
    var values = section.heading
    values["entries"] = .list(section.entries.map { .group($0.values) })
    return .group(values)
  }

  func root(_ name: String) -> Drawn? { roots[name] }

  func member(_ name: String, of value: Drawn) -> Drawn? {
    guard let member = records.member(name, of: value) else { return nil }
    guard value.record == nil, let place = places["\(value.path).\(name)"] else { return member }
    return Drawn(member.value, record: place.record, path: place.path)
  }

  func record(_ key: Key) -> Drawn? { records.record(key) }

  func kind(of key: Key) -> Kind? { records.kind(of: key) }

  var marksInferred: Bool { true }

  func isInferred(_ record: Key, _ path: String) -> Bool { records.isInferred(record, path) }

  func sources(_ record: Key, _ path: String) -> [Reference] { records.sources(record, path) }
}
