import Answers
import Archive
import Records

/// The names that the template of a planning document may use: the plans, and everything of the records.
struct PlanTemplateNames: TemplateNames {
  private let records: RecordNames

  init(_ archive: Archive) { records = RecordNames(archive) }

  /// The names that the document knows.
  var roots: [TemplateName] {
    PlanFields.all.map(TemplateName.init) + [
      TemplateName("as-of", .date, "The day after which nothing is told, where one is set.")
    ]
  }

  func members(of shape: Shape) -> [TemplateName] { records.members(of: shape) }

  func standing(of key: Key) -> KeyStanding { records.standing(of: key) }
}

/// The plans and the records as a planning document sees them.
struct PlanTemplateView: TemplateView {
  private let records: PaperView
  private let values: FieldValues

  init(_ view: RecordView, _ workplan: Key, _ values: FieldValues, _ language: Language) {
    records = PaperView(view, paper: workplan, language: language)
    self.values = values
  }

  func root(_ name: String) -> Drawn? {
    values[name].map { Drawn($0) } ?? (name == "as-of" ? records.root(name) : nil)
  }

  func member(_ name: String, of value: Drawn) -> Drawn? { records.member(name, of: value) }

  func record(_ key: Key) -> Drawn? { records.record(key) }

  func kind(of key: Key) -> Kind? { records.kind(of: key) }

  func allSources(of record: Key) -> [Reference] { records.allSources(of: record) }

  func sources(_ record: Key, _ path: String) -> [Reference] { records.sources(record, path) }
}
