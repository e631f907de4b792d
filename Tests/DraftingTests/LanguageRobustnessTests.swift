import Drafting
import Records
import Testing

/// Whether the spans of a rendering cover it from its first byte to its last.
private func isCovered(_ rendered: Rendered) -> Bool {
  var at = 0
  for span in rendered.spans {
    guard span.range.lowerBound == at, !span.range.isEmpty else { return false }
    at = span.range.upperBound
  }
  return at == rendered.markdown.utf8.count
}

/// Numbers that are the same in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return state
  }
}

private let parts = [
  "{{ session.place }}", "{% if session.report %}", "{% else %}", "{% endif %}", "\n", "\n\n", "  ",
  "{% for s in sessions %}", "{% for s in sessions listed %}", "{% empty %}", "{% endfor %}",
  "{% paragraph %}", "{% endparagraph %}", "{% include \"p\" s: session %}", "文字", "，", "- ", "a.",
  "{% with x = session.place %}", "{% endwith %}", "{{ s.ordinal | ordinal }}", "{{- \"x\" -}}",
  "{# c #}", "{% raw %}", "{% endraw %}", "{%", "}}", "\"", "{{ (((", "| x", "{% elsif true %}",
]

@Test(arguments: [Language.en, .zh])
func anySequenceOfTagsIsReadAndCovered(_ language: Language) {
  var numbers = Numbers(state: 7)
  var clean = 0
  for _ in 0..<3000 {
    let count = Int.random(in: 1...14, using: &numbers)
    let text = (0..<count).map { _ in parts.randomElement(using: &numbers) ?? "" }.joined()
    let bench = Bench(
      text, partials: [("p", "{% argument s: session %}\n\n({{ s.ordinal }})\n")],
      language: language)
    guard bench.problems.isEmpty else { continue }
    clean += 1
    #expect(isCovered(bench.rendered), "\(text)")
    #expect(!bench.markdown.contains("\n\n\n"), "\(text)")
    #expect(
      bench.markdown
        == Bench(
          text, partials: [("p", "{% argument s: session %}\n\n({{ s.ordinal }})\n")],
          language: language
        ).markdown)
  }
  #expect(clean > 100)
}

@Test func wellFormedBlocksNestInAnyWay() {
  let blocks = [
    ("{% if session %}", "{% endif %}"), ("{% paragraph %}", "{% endparagraph %}"),
    ("{% for s in sessions listed %}", "{% endfor %}"), ("- ", ""), ("\n", "\n"), ("  ", "\n\n"),
    ("{% if session.report %}x{% else %}", "{% endif %}"), ("文", "。\n"), ("a\n", ", b"),
  ]
  var numbers = Numbers(state: 11)
  for _ in 0..<2000 {
    var text = "{{ session.place }}"
    var hasLoop = false
    for _ in 0..<Int.random(in: 1...6, using: &numbers) {
      let block = blocks.randomElement(using: &numbers) ?? ("", "")
      if block.1 == "{% endfor %}" {
        if hasLoop { continue }
        hasLoop = true
      }
      text = block.0 + text + block.1
      if Bool.random(using: &numbers) { text += "{{ document.title }}\n" }
    }
    let bench = Bench(text, language: .zh)
    #expect(bench.said == [], "\(text)")
    #expect(isCovered(bench.rendered), "\(text)")
  }
}

@Test func longTemplatesAreReadToTheirEnd() {
  for text in [
    String(repeating: "{", count: 200_000), String(repeating: "{{ \"", count: 2_000),
    String(repeating: "{% if true %}", count: 5_000), String(repeating: "{# ", count: 50_000),
    "{{ " + String(repeating: "a.", count: 20_000) + "a }}",
    "{{ a" + String(repeating: " | b", count: 20_000) + " }}",
    "{% if " + String(repeating: "not ", count: 20_000) + "a %}{% endif %}",
    "{% if a" + String(repeating: " and a", count: 20_000) + " %}{% endif %}",
  ] {
    #expect(!Bench(text).said.isEmpty || text.contains("true"), "\(text.prefix(20))")
  }
}
