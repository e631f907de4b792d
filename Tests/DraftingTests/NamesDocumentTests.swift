import Answers
import Archive
import Drafting
import Foundation
import Records
import Testing

/// The page `Documentation/names.md` lists what a template may use, and nothing else.
///
/// With `RECORD_SNAPSHOTS=1` the page is written anew; that run fails, so that it cannot pass for a
/// comparison.
@Suite struct NamesDocumentTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/names.md").standardized

  @Test func thePageListsTheNames() throws {
    let expected = NamesPage().text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(expected.utf8).write(to: NamesDocumentTests.page)
      Issue.record("recorded names.md; run again without RECORD_SNAPSHOTS")
      return
    }
    let written = try String(contentsOf: NamesDocumentTests.page, encoding: .utf8)
    let lines = Set(written.split(separator: "\n"))
    for line in expected.split(separator: "\n") where !lines.contains(line) {
      Issue.record("the page lacks: \(line)")
    }
    #expect(written == expected, "run once with RECORD_SNAPSHOTS=1, then read what changed")
  }

  @Test func everyDerivedNameIsListed() {
    let text = NamesPage().text
    for name in DerivedName.all {
      #expect(text.contains("| `\(name.description.name)` |"), "\(name.description.name)")
    }
  }
}

/// The page of names, made from the tables of the kinds, the derived names and the filters.
private struct NamesPage {
  private let archive = Archive.read([]).archive

  var text: String {
    var text = """
      # Names for templates

      What a template or a draft may use. A name that is not here is an error with the nearest name
      that is. How templates are written is told in `Templates/README.md`; the same fields are those
      of a record file, which `rapporteur new KIND` explains.

      A field stands in a template as in a record, with its hyphens: `session.convened-by.name`. A
      dot goes on into a part (`effect.verb`) and into the record that a reference names
      (`item.session.place`). A field whose every source is `unconfirmed` counts as absent.

      The tests write this page from the field tables (`RECORD_SNAPSHOTS=1`); it is not edited by
      hand.

      ## Names that every paper knows


      """
    let names = RecordNames(archive)
    text += NamesPage.head
    for root in names.roots { text += NamesPage.row(root.name, root.shape, root.summary) }
    text += "\n## Names by kind of record\n\n"
    text += "Every record also has `key`, its address as a text.\n"
    for kind in Kind.allCases { text += section(kind) }
    return text + figures + filters
  }

  private var figures: String {
    var text =
      "\n## Figures\n\nWhat a paper can place with `{% figure \"NAME\" %}`, and what each asks for.\n\n"
    text += "| figure | asks for | what it shows |\n|---|---|---|\n"
    for figure in PaperFigure.all {
      let asked = figure.arguments.map {
        "`\($0.name)` (\($0.shape.templateName)\($0.isOptional ? ", optional" : ""))"
      }
      text += "| `\(figure.name)` | \(asked.joined(separator: ", ")) | \(figure.sentence) |\n"
    }
    return text
  }

  private static let head = "| name | type | what it says |\n|---|---|---|\n"

  private func section(_ kind: Kind) -> String {
    var text = "\n### \(kind.rawValue)\n\n\(kind.table.summary)\n\n" + NamesPage.head
    for field in kind.table.shape.fields { text += NamesPage.rows(field, in: "") }
    let derived = DerivedName.of(kind).map(\.description)
    guard !derived.isEmpty else { return text }
    text += "\nAnswers about it, which no record file holds:\n\n" + NamesPage.head
    for name in derived { text += NamesPage.row(name.name, name.shape, name.summary) }
    return text
  }

  /// The row of a field, and those of the fields inside it.
  private static func rows(_ field: FieldDescription, in path: String) -> String {
    let path = FieldPath.field(field.name, in: path)
    var text = row(path, field.shape, field.summary + (field.isRequired ? " Required." : ""))
    switch field.shape {
    case .group(let group), .list(.group(let group)):
      for inner in group.fields { text += rows(inner, in: path) }
    default: break
    }
    return text
  }

  private static func row(_ name: String, _ shape: Shape, _ sentence: String) -> String {
    "| `\(name)` | \(type(shape)) | \(cell(sentence)) |\n"
  }

  private static func type(_ shape: Shape) -> String {
    switch shape {
    case .text: "text"
    case .localized: "localized"
    case .integer: "number"
    case .flag: "flag"
    case .date: "date"
    case .days: "days"
    case .language: "language"
    case .choice(let list): list.options.map { "`\($0.word)`" }.joined(separator: ", ")
    case .reference(let kinds):
      kinds.isEmpty ? "record" : kinds.map(\.rawValue).joined(separator: " or ")
    case .list(let element): "list of \(type(element))"
    case .group: "part"
    }
  }

  private static func cell(_ words: String) -> String {
    words.replacingOccurrences(of: "|", with: "\\|")
  }

  private var filters: String {
    var text = """

      ## Filters

      Arguments in brackets can be left out.

      | filter | takes | arguments | gives | what it does |
      |---|---|---|---|---|

      """
    for filter in FilterTable.records(RecordView(archive), in: .en).filters {
      let arguments = filter.parameters.map(NamesPage.argument).joined(separator: "; ")
      text += "| `\(filter.name)` | \(filter.admission.rawValue) | \(arguments) "
      text += "| \(NamesPage.outcome(filter.outcome)) | \(NamesPage.cell(filter.sentence)) |\n"
    }
    return text
  }

  private static func argument(_ parameter: Parameter) -> String {
    var words = parameter.name
    if case .word(let admitted) = parameter.kind {
      words += ": " + admitted.map { "`\"\($0)\"`" }.joined(separator: ", ")
    }
    return parameter.isOptional ? "[\(words)]" : words
  }

  private static func outcome(_ outcome: Filter.Outcome) -> String {
    switch outcome {
    case .same: "a value like it"
    case .text: "text"
    case .integer: "number"
    case .markup: "Markdown"
    case .words(let words): words.map { "`\($0)`" }.joined(separator: ", ")
    case .element: "an element"
    case .fieldList: "list of the values"
    case .ofKind: "the record, or the records"
    }
  }
}
