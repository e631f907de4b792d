import Answers
import Archive
import Records

/// The names that the page of a record may use: the record by its kind, and everything of the records.
struct RecordPageNames: TemplateNames {
  private let kind: Kind
  private let records: RecordNames

  init(_ kind: Kind, _ archive: Archive) {
    self.kind = kind
    records = RecordNames(archive)
  }

  /// The names that every page of the kind knows.
  var roots: [TemplateName] {
    [
      TemplateName(kind.rawValue, .reference([kind]), "The record of which the page tells."),
      TemplateName("as-of", .date, "The day after which nothing is told, where one is set."),
    ]
  }

  func members(of shape: Shape) -> [TemplateName] { records.members(of: shape) }

  func standing(of key: Key) -> KeyStanding { records.standing(of: key) }
}

/// The records as the page of one of them sees them.
struct RecordPageView: TemplateView {
  private let records: PaperView
  private let kind: Kind

  init(_ view: RecordView, of record: Key, _ kind: Kind, _ language: Language) {
    records = PaperView(view, paper: record, language: language)
    self.kind = kind
  }

  func root(_ name: String) -> Drawn? {
    name == kind.rawValue ? Drawn(record: records.paper) : records.root(name)
  }

  func member(_ name: String, of value: Drawn) -> Drawn? { records.member(name, of: value) }

  func record(_ key: Key) -> Drawn? { records.record(key) }

  func kind(of key: Key) -> Kind? { records.kind(of: key) }

  func allSources(of record: Key) -> [Reference] { records.allSources(of: record) }

  func sources(_ record: Key, _ path: String) -> [Reference] { records.sources(record, path) }
}
