import Diagnostics
import Drafting
import Records
import Testing

/// Wording of a template and what is wrong with it, if anything.
struct SubjectExample: Sendable {
  var text: String
  var code: DiagnosticCode?
  var column = 1
  var language = Language.en

  static let rows: [SubjectExample] = [
    .init(text: "In 2016 it met.", code: .numberInTemplate, column: 4),
    .init(text: "It held three sessions.", code: .numberInTemplate, column: 9),
    .init(text: "In October it met.", code: .numberInTemplate, column: 4),
    .init(text: "See A/RES/55/25.", code: .symbolInTemplate, column: 5),
    .init(text: "the Working\nGroup on Tides met", code: .subjectInTemplate, column: 5),
    .init(text: "In Geneva.", code: .subjectInTemplate, column: 4),
    .init(
      text: "{% with a = \"wg/decision/1/1\" %}{% endwith %}", code: .subjectInTemplate, column: 14),
    .init(text: "{{ \"2016\" }}", code: .numberInTemplate, column: 5),
    .init(text: "第二届会议", code: .numberInTemplate, language: .zh),
    .init(text: "在日内瓦举行", code: .subjectInTemplate, column: 2, language: .zh),
    .init(text: "1. It met.\n2. It closed.[^1]\n\n## A title\n"),
    .init(text: "{% if loop_free %}{% endif %}{{ sessions | limit: 3 | count }} and/or Genevas"),
    .init(text: "十分重要的一些事项", language: .zh),
  ]
}

@Test(arguments: SubjectExample.rows)
func wordingSaysNothingOfTheSubject(_ row: SubjectExample) throws {
  var ignored: [Diagnostic] = []
  let wording = try #require(Wording.of(row.language))
  let set = TemplateSet(
    [TemplateFile("p", file: "p.md", text: row.text, role: .page)].map(ParsedTemplate.init),
    wording: wording,
    names: SmallArchive(), diagnostics: &ignored)
  let found = set.subjects(forbidden: [
    "Geneva", "日内瓦", "Working Group on Tides", "wg/decision/1/1",
  ])
  #expect(found.map(\.code) == [row.code].compactMap { $0 })
  if row.code != nil { #expect(found.first?.range?.start.column == row.column) }
}
