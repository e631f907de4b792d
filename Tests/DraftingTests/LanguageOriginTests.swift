import Diagnostics
import Drafting
import Records
import Testing

/// Each span of a rendering as its text and its origin.
private func spans(_ rendered: Rendered) -> [String] {
  let bytes = Array(rendered.markdown.utf8)
  return rendered.spans.map { span in
    let text = String(decoding: bytes[span.range], as: UTF8.self)
    return switch span.origin {
    case .record(let key, let path): "\(text)|\(key) \(path)"
    case .wording(_, let line): "\(text)|w\(line)"
    case .prose(_, let line): "\(text)|p\(line)"
    }
  }
}

@Test func everyByteHasItsOrigin() {
  let page = """
    {% paragraph %}
    Held in
    {{ session.place }}.
    {% for a in session.items | first | values_of %}{% endfor %}
    {% endparagraph %}
    """
  #expect(Bench(page).said.map { $0.prefix(9) } == ["4:37 T012"])
  let good = "{% paragraph %}\nHeld in\n  {{ session.place }}.\n{% endparagraph %}\n"
  let bench = Bench(good)
  #expect(spans(bench.rendered) == ["Held in|w2", " Geneva|wg/2 place", ".|w3", "\n|w1"])
  #expect(bench.rendered.spans.last?.range.upperBound == bench.markdown.utf8.count)
}

@Test func theProseOfADraftIsTheOfficersOwn() {
  let bench = Bench(
    "Own words {% include \"p\" %}", partials: [("p", "wording")], role: .draft)
  #expect(spans(bench.rendered) == ["Own words |p1", "wording|w1"])
}

@Test func elementsKeepTheirPlaces() {
  let bench = Bench(
    "{% for e in (\"x\" == \"x\" and sessions) %}{% endfor %}")
  #expect(bench.said == ["1:14 T032 a flag is not a list"])
  let joined = Bench("{% for i in session.items | limit: 1 %}{{ i.aspects | join }}{% endfor %}")
  #expect(
    spans(joined.rendered) == [
      "harbours|wg/2/item/2 aspects.1", ", |w1", "rivers|wg/2/item/2 aspects.2", " and |w1",
      "storms|wg/2/item/2 aspects.3",
    ])
  let part = Bench(
    "{% with a = \"wg/decision/1/1\" %}{% for e in a.effects %}{{ e.verb }}{% endfor %}{% endwith %}"
  )
  #expect(spans(part.rendered) == ["decided|wg/decision/1/1 effects.meets.verb"])
}

@Test(arguments: [
  ("# x", "\\# x"), ("- x", "\\- x"), ("12. x", "12\\. x"), ("1) x", "1\\) x"),
  ("2012.5", "2012\\.5"),
  ("> x", "\\> x"), ("a|b", "a\\|b"), ("a_b*c`d\\e", "a\\_b\\*c\\`d\\\\e"), ("a\n\n  b", "a b"),
  ("&amp; [x](y)", "\\&amp; \\[x\\](y)"), ("wow!", "wow\\!"), ("=x", "\\=x"),
  ("a # - 1. b", "a # - 1. b"),
])
func valuesAreEscaped(_ value: String, _ written: String) {
  let bench = Bench(
    "{% include \"p\" text: \"\(value)\" %}",
    partials: [("p", "{% argument text: text %}{{ text }}")])
  #expect(bench.said == [])
  #expect(bench.markdown == written)
  let inList = Bench(
    "- {% include \"p\" text: \"\(value)\" %}",
    partials: [("p", "{% argument text: text %}{{ text }}")])
  #expect(inList.markdown == "- " + written)
}

@Test func onlyMarkdownInsertsMarkup() {
  let partial = [("p", "{% argument text: text %}x{{ text | markdown }}")]
  #expect(Bench("{% include \"p\" text: \"*a*\" %}", partials: partial).markdown == "x*a*")
  let chinese = Bench("{{ document.title | markdown }}", language: .zh)
  #expect(chinese.markdown == "[Work of the Group](lang:en)")
}
