import Testing
import YAML

struct WriterTests {
  @Test(arguments: [
    ("Draft", "Draft"), ("resolution 7/4", "resolution 7/4"), ("第 2/2 号决定", "第 2/2 号决定"),
    ("", "\"\""),
    ("null", "\"null\""), ("No", "\"No\""), ("1.10", "1.10"), ("2016-03-21", "2016-03-21"),
    ("a: b", "\"a: b\""), ("a:b", "a:b"), ("a #b", "\"a #b\""), ("a#b", "a#b"), (" a", "\" a\""),
    ("- a", "\"- a\""), ("-a", "-a"), ("*a", "\"*a\""), ("[a]", "\"[a]\""), ("a, b", "a, b"),
    ("say \"x\"", "say \"x\""), ("\"x\"", "\"\\\"x\\\"\""), ("a\tb", "\"a\\tb\""), ("a:", "\"a:\""),
    ("---", "\"---\""), ("a\u{2028}b", "\"a\\u2028b\""),
    ("CTOC/COP/WG.3/2016/2", "CTOC/COP/WG.3/2016/2"),
  ])
  func scalars(_ text: String, _ expected: String) { #expect(YAMLWriter.scalar(text) == expected) }

  @Test func insideBracketsMoreIsQuoted() {
    #expect(YAMLWriter.scalar("a, b", isInFlow: true) == "\"a, b\"")
    #expect(YAMLWriter.scalar("a", isInFlow: true) == "a")
  }

  @Test func severalLines() {
    #expect(YAMLWriter.value("a\nb\n") == "|\n  a\n  b")
    #expect(YAMLWriter.value("a\n\nb", indent: 2) == "|-\n    a\n\n    b")
    #expect(YAMLWriter.value(" a\nb\n\n") == "|2+\n   a\n  b\n")
    #expect(YAMLWriter.value("\n") == "\"\\n\"")
  }

  @Test func everyTextReadsBackAsItself() {
    var generator = SeededGenerator(state: 11)
    let pieces = [
      "a", "B", "1", " ", "  ", "\n", "\t", ":", "#", "-", "?", ",", "[", "]", "{", "}", "&", "*",
      "!",
      "|", ">", "'", "\"", "%", "@", "`", "\\", "决", "é", "👍", "~", "null", "yes", "---", "...",
      "\u{2028}",
      "\u{85}", "\u{FEFF}", "=", "<<", ".", "\u{A0}",
    ]
    for _ in 0..<20_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...6, using: &generator) {
        text += pieces.randomElement(using: &generator) ?? ""
      }
      let inFlow = YAMLWriter.scalar(text, isInFlow: true)
      let yaml =
        "a: \(YAMLWriter.scalar(text))\nb:\n  c: \(YAMLWriter.value(text, indent: 2))\n"
        + "d: [\(inFlow), {e: \(inFlow)}]\nf: \(YAMLWriter.value(text))\ng:\n"
        + "  - h: \(YAMLWriter.value(text, indent: 4))\n"
      let (node, diagnostics) = YAMLReader.read(yaml[...], file: "a.md")
      let read = [
        node?["a"], node?["b"]?["c"], node?["d"]?.items?.first, node?["d"]?.items?.last?["e"],
        node?["f"], node?["g"]?.items?.first?["h"],
      ].map { $0?.text.map { Array($0.utf8) } }
      let expected = Array(repeating: Optional(Array(text.utf8)), count: 6)
      #expect(read == expected && diagnostics.isEmpty, "\(yaml.debugDescription)")
      if read != expected { return }
    }
  }
}
