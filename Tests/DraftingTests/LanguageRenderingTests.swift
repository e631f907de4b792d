import Diagnostics
import Drafting
import Records
import Testing

/// A template and what it gives; in English unless said.
struct RenderingRow: Sendable, CustomTestStringConvertible {
  var template: String
  var result: String
  var language = Language.en
  var testDescription: String { template }

  init(_ template: String, _ result: String, _ language: Language = .en) {
    self.template = template
    self.result = result
    self.language = language
  }
}

private let rows: [RenderingRow] = [
  .init("Held in {{ session.place }}.", "Held in Geneva."),
  .init("{{ session.place }}", "日内瓦", .zh),
  .init("{{ document.title }}", "[Work of the Group](lang:en)", .zh),
  .init("{{ session.place | text: \"zh\" }}", "[日内瓦](lang:zh)"),
  .init("{{ session.ordinal | ordinal }} {{session.sittings}}", "second 4"),
  .init("{{ session.body.short-name }}", #"Group \*A\* \[1\] \<b\>"#),
  .init("{% if session.place %}a{% else %}b{% endif %}", "a"),
  .init("{% if session.report %}a{% elsif session.ordinal > 1 %}b{% endif %}", "b"),
  .init("{% if session.status == \"held\" and not session.report %}a{% endif %}", "a"),
  .init("{% if (session.ordinal >= 3 or session.sittings <= 4) %}a{% endif %}", "a"),
  .init("{% if session.report.symbol == \"x\" %}a{% endif %}b", "b"),
  .init("{% if session.report.symbol != \"x\" %}a{% endif %}b", "ab"),
  .init("{% if session.body == \"wg\" %}a{% endif %}", "a"),
  .init("{% if session.days | days_kind == \"days\" %}a{% endif %}", "a"),
  .init(
    "{% for s in sessions %}{{ loop.index }}{% if loop.last %}!{% endif %}{% endfor %}", "123!"),
  .init(
    "{% for s in sessions listed %}{{ s.ordinal | ordinal }}{% endfor %}", "first, second and third"
  ),
  .init("{% for s in sessions listed %} {{ s.ordinal | ordinal }} {% endfor %}", "第一、第二和第三", .zh),
  .init("{% for s in sessions separator \"; \" %}{{ s.ordinal }}{% endfor %}", "1; 2; 3"),
  .init("{% for d in session.chairs %}x{% empty %}none{% endfor %}", "none"),
  .init(
    "{% for s in sessions %}{% if loop.previous %}{{ loop.previous.ordinal }}<{% endif %}{% endfor %}",
    "1<2<"),
  .init(
    "{% for i in session.items %}{% if \"panel\" in i.form %}{{ i.title }}{% endif %}{% endfor %}",
    "practical aspects of tides"),
  .init("{% with p = session.place %}in {{ p }}{% endwith %}", "in Geneva"),
  .init("{% with r = session.report %}{{ r.symbol }}{% else %}no report{% endwith %}", "no report"),
  .init("{% with a = \"wg/decision/1/1\" %}{{ a.adopted | date }}{% endwith %}", "22 October 2010"),
  .init(
    "{% with a = \"wg/decision/1/1\" %}{{ a.adopted | date: \"phrase\" }}{% endwith %}",
    "on 22 October 2010"),
  .init("a{# nothing {{ nope }} #}b", "ab"),
  .init("{% raw %}{{ x }} {% if %}{% endraw %}", "{{ x }} {% if %}"),
  .init("a  {{- session.ordinal -}}  \n b", "a2b"),
  .init("{% if true %}\nline\n{% endif %}\n\n\n\nnext\n", "line\n\nnext\n"),
  .init("one\n{% if session.report %}\nx\n{% endif %}\ntwo", "one\ntwo"),
  .init("one\n{% if session.report %}x{% endif %}\ntwo", "one\ntwo"),
  .init("one\r\ntwo\r\n", "one\ntwo\n"),
  .init(
    "| a |\n|---|\n{% for s in sessions %}\n| {{ s.ordinal }} |\n{% endfor %}\n",
    "| a |\n|---|\n| 1 |\n| 2 |\n| 3 |\n"),
  .init(
    "{% paragraph %}\nThe Group met.\n{% if session.place %}\n  It met in {{ session.place }}\n{% endif %}\n.\n{% endparagraph %}\nNext",
    "The Group met. It met in Geneva.\n\nNext"),
  .init(
    "{% paragraph %}\n工作组\n于 2012 年\n在日内瓦举行会议，\n第二次会议\nABC 结束。\n{% endparagraph %}\n",
    "工作组于 2012 年在日内瓦举行会议，第二次会议 ABC 结束。\n", .zh),
  .init(
    "a\n\n{% paragraph %}\n{% if session.report %}x{% endif %}\n{% endparagraph %}\n\nb", "a\n\nb"),
  .init("- {% paragraph %}\n  one\n  two\n  {% endparagraph %}\n- three\n", "- one two\n- three\n"),
  .init("{% paragraph %}a{% endparagraph %}\n{% paragraph %}b{% endparagraph %}", "a\n\nb\n"),
  .init(
    "{% paragraph %}Chairs:\n{% for s in sessions listed %}\n  {{ s.ordinal }}\n{% endfor %}\n.\n{% endparagraph %}",
    "Chairs: 1, 2 and 3.\n"),
  .init("{{ sessions | first | of_kind: \"session\" | of_kind: \"session\" }}", "never"),
].filter { $0.result != "never" }

@Test(arguments: rows)
private func renders(_ row: RenderingRow) {
  let bench = Bench(row.template, language: row.language)
  #expect(bench.said == [])
  #expect(bench.markdown == row.result)
}

@Test func partialsSeeTheirArguments() {
  let partial = """
    {% argument session: session %}
    {% argument note?: text %}

    {{ session.ordinal | ordinal }}{% if note %} ({{ note }}){% endif %}

    """
  let bench = Bench(
    "The {% include \"meeting\" session: session, note: \"x\" %}, the {% include \"meeting\" session: sessions | last %}.",
    partials: [("meeting", partial)])
  #expect(bench.said == [])
  #expect(bench.markdown == "The second (x), the third.")
}

@Test func argumentsTakeListsPartsAndFields() {
  let partial = """
    {% argument all: list of session %}
    {% argument effect: act.effects %}
    {% argument what: session or act %}
    {% argument when: act.adopted %}
    {{ all | count }} {{ effect.verb }} {{ what.key }} {{ when | year }}
    """
  let page = """
    {% with a = "wg/decision/1/1" %}{% for e in a.effects %}
    {% include "p" all: sessions, effect: e, what: a, when: a.adopted %}
    {% endfor %}{% endwith %}
    """
  let bench = Bench(page, partials: [("p", partial)])
  #expect(bench.said == [])
  #expect(bench.markdown == "3 decided wg/decision/1/1 2010\n")
}

@Test func aRecordLeftOutTakesTheElseBranch() {
  let template = "{% with a = \"wg/decision/1/1\" %}{{ a.number }}{% else %}later{% endwith %}"
  var view = SmallArchive()
  #expect(Bench(template, view: view).markdown == "1/1")
  view.leftOut = ["wg/decision/1/1"]
  #expect(Bench(template, view: view).markdown == "later")
}

@Test func absentValuesAreAllReported() {
  let bench = Bench("{{ session.report.symbol }}\n{% for s in sessions %}{{ s.place }}{% endfor %}")
  #expect(
    bench.said == [
      "1:1 T037 session wg/2 has no report", "2:24 T037 session wg/1 has no place",
    ])
  #expect(bench.problems[0].notes[0].contains("{% if session.report.symbol %}"))
}
