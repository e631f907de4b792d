import Diagnostics
import Drafting
import Records
import Testing

@Test func aLongPageIsRendered() throws {
  let block = """
    {% paragraph %}
    The {{ session.ordinal | ordinal }} session was held in {{ session.place }},
    {{ session.days | days: "phrase" }}, with the usual arrangements for its documents.
    {% if session.report %}
    Its report is {{ session.report.symbol }}.
    {% endif %}
    It considered
    {% for item in session.items listed %}
      {{ item.title }}
    {% endfor %}
    .
    {% endparagraph %}


    """
  var found: [Diagnostic] = []
  let wording = try #require(Wording.of(.en))
  let names = SmallArchive()
  let file = TemplateFile(
    "page", file: "page.md", text: String(repeating: block, count: 60), role: .page)
  let set = TemplateSet(
    [ParsedTemplate(file)], wording: wording, names: names, diagnostics: &found)
  let page = try #require(set.page("page"))
  #expect(found == [])
  #expect(page.render(names).markdown.utf8.count > 10_000)
}
