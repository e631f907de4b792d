import Diagnostics
import Testing
import YAML

/// Texts that must be refused, by the code that refuses them.
enum YAMLExamples {
  /// Whole files without proper front matter.
  static let files: [(code: DiagnosticCode, text: String)] = [
    (.missingFrontMatter, ""), (.missingFrontMatter, "title: x\n"),
    (.missingFrontMatter, "\n---\n---\n"), (.missingFrontMatter, "--- x\n---\n"),
    (.missingFrontMatter, " ---\n---\n"), (.missingFrontMatter, "----\n---\n"),
    (.unclosedFrontMatter, "---"), (.unclosedFrontMatter, "---\na: b\n"),
    (.unclosedFrontMatter, "---\na: b\n ---\n"), (.unclosedFrontMatter, "---\na: b\n----\n"),
  ]

  /// Front matter with one problem each.
  static let examples: [(code: DiagnosticCode, text: String)] = [
    (.malformedYAML, "a: b: c"), (.malformedYAML, "a\nb: c"), (.malformedYAML, "a: [b"),
    (.malformedYAML, "a: {b: c"), (.malformedYAML, "a: \"b"), (.malformedYAML, "a: 'b"),
    (.malformedYAML, "a: \"b\" c"), (.malformedYAML, "a:\n\tb: c"), (.malformedYAML, "a: @b"),
    (.malformedYAML, "a: \"\\q\""), (.malformedYAML, "a: - b"), (.malformedYAML, "- a\nb: c"),
    (.malformedYAML, "a: 1\n b: 2"), (.malformedYAML, "a: ]"), (.malformedYAML, "a: *"),
    (.malformedYAML, "a: & b"), (.malformedYAML, "a: b\n--- c\n"), (.malformedYAML, "a: b\n...\nc"),
    (.malformedYAML, "a: b\u{1}"), (.malformedYAML, "a: \"\\e[31m\""),
    (.malformedYAML, "a: \"\\0\""), (.malformedYAML, "a: \"\\uFFFF\""),
    (.malformedYAML, "a: %b"), (.malformedYAML, "%YAML 3.0\n---\na: b"),
    (.malformedYAML, "a: b\n---\nc: d"), (.malformedYAML, "a: `b`"),
    (.aliasRefused, "a: &x b"), (.aliasRefused, "a: *x"), (.aliasRefused, "a: &x [b]"),
    (.aliasRefused, "a: &x {b: c}"), (.aliasRefused, "<<: *x"), (.aliasRefused, "*x : b"),
    (.tagRefused, "a: !!str b"), (.tagRefused, "a: !x [b]"), (.tagRefused, "a: !x {b: c}"),
    (.tagRefused, "a: !x!y b"), (.tagRefused, "%TAG ! tag:x,2000:\n---\na: b"),
    (.tagRefused, "a: !<x> b"), (.tagRefused, "a: !<"),
    (.duplicateKey, "a: 1\na: 2"), (.duplicateKey, "a: {b: 1, b: 2}"),
    (.duplicateKey, "a: 1\n\"a\": 2"), (.keyNotScalar, "[a]: b"), (.keyNotScalar, "{a: b}: c"),
    (.keyNotScalar, "? - a\n: b"), (.keyNotScalar, "'': a"), (.malformedYAML, ": a"),
    (.keyNotScalar, "a: {[x]: 1}"),
    (.tooDeep, String(repeating: "[", count: 33) + String(repeating: "]", count: 33)),
    (.tooDeep, String(repeating: "- ", count: 33) + "a"),
    (.tooDeep, "a: " + String(repeating: "[", count: 100_000)),
    (.tooDeep, String(repeating: "[\n", count: 100_000)),
    (.tooDeep, String(repeating: "{a: ", count: 100_000)),
    (.tooDeep, String(repeating: "- ", count: 100_000)),
    (.frontMatterTooLarge, "a: " + String(repeating: "x", count: 1_000_000)),
    (.frontMatterTooLarge, "[" + String(repeating: "a,", count: 60_000) + "]"),
  ]
}

struct YAMLExampleTests {
  @Test(arguments: YAMLExamples.files.indices) func everyBadFileIsRefused(_ index: Int) {
    let example = YAMLExamples.files[index]
    let (parts, diagnostics) = FrontMatter.split(example.text, file: "a.md")
    #expect(parts == nil)
    #expect(diagnostics.map(\.code) == [example.code], "\(example.text)")
  }

  @Test(arguments: YAMLExamples.examples.indices) func everyBadExampleIsRefused(_ index: Int) {
    let example = YAMLExamples.examples[index]
    let text = example.text
    let (_, diagnostics) = YAMLReader.read(text[...], file: "a.md")
    #expect(diagnostics.map(\.code) == [example.code], "\(text.prefix(60)): \(diagnostics)")
    for diagnostic in diagnostics {
      #expect(diagnostic.range?.file == "a.md")
      #expect(!diagnostic.headline.isEmpty && !diagnostic.headline.hasSuffix("."))
    }
  }

  @Test func everyCodeHasAnExample() {
    let shown = Set((YAMLExamples.files + YAMLExamples.examples).map(\.code))
    for code in DiagnosticCode.catalogue where code.rawValue.hasPrefix("Y") {
      #expect(shown.contains(code), "\(code.rawValue) has no example")
    }
  }
}
