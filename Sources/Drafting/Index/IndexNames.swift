import Answers
import Archive
import Records

/// The names that the template of an index may use: its sections, and everything of the records.
struct IndexNames: TemplateNames {
  private let index: RecordIndex
  private let records: RecordNames

  init(_ index: RecordIndex, _ archive: Archive) {
    self.index = index
    records = RecordNames(archive)
  }

  /// The names that every page of the index knows.
  var roots: [TemplateName] {
    let entries = FieldDescription(
      name: "entries", summary: "The entries of the section on this page.",
      shape: .list(.group(GroupShape(fields: index.entry))))
    let section = GroupShape(fields: index.heading + [entries])
    let names = RecordIndex.all.map { ChoiceList.Option(word: $0.name, sentence: $0.summary) }
    return [
      TemplateName("index", .choice(ChoiceList(options: names)), "Which index it is."),
      TemplateName("sections", .list(.group(section)), index.summary),
      TemplateName("page", .integer, "The number of the page, from 1."),
      TemplateName("pages", .integer, "How many pages the index has."),
      TemplateName(
        "bodies-examined", .list(.reference([.body])),
        "The bodies for which documents are recorded as examined."),
      TemplateName("as-of", .date, "The day after which nothing is told, where one is set."),
    ]
  }

  func members(of shape: Shape) -> [TemplateName] { records.members(of: shape) }

  func standing(of key: Key) -> KeyStanding { records.standing(of: key) }
}
