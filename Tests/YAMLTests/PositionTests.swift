import Diagnostics
import Testing
import YAML

struct PositionTests {
  /// A value's place as "line:column-line:column offset".
  private func place(_ range: SourceRange) -> String {
    "\(range.start.line):\(range.start.column)-\(range.end.line):\(range.end.column)"
      + " \(range.start.offset)"
  }

  @Test func placesCountFromTheFile() throws {
    let text = "---\ntitle: 第2/2号决定\ntopics: [👍🏽, é, x]\nnext:\n  - a\n\nlast: |\n  t\n---\nBody\n"
    let (parts, _) = FrontMatter.split(text, file: "a.md")
    let front = try #require(parts)
    #expect(String(front.body) == "Body\n")
    #expect(front.bodyStart.line == 10)
    #expect(text.utf8.count - front.bodyStart.offset == 5)
    let (node, diagnostics) = YAMLReader.read(front)
    #expect(diagnostics.isEmpty)
    let root = try #require(node)
    #expect(
      root.pairs.map { $0.map { place($0.keyRange) } }?.prefix(2) == ["2:1-2:6 4", "3:1-3:7 27"])
    #expect(root["title"].map { place($0.range) } == "2:8-2:15 11")
    let topics = try #require(root["topics"])
    #expect(place(topics.range) == "3:9-3:19 35")
    #expect(
      topics.items?.map { place($0.range) } == ["3:10-3:12 36", "3:14-3:15 46", "3:17-3:18 50"])
    #expect(root["next"].map { place($0.range) } == "5:3-5:6 61")
    for pair in root.pairs ?? [] {
      let utf8 = text.utf8
      let start = utf8.index(utf8.startIndex, offsetBy: pair.keyRange.start.offset)
      let end = utf8.index(utf8.startIndex, offsetBy: pair.keyRange.end.offset)
      #expect(text[start..<end] == pair.key)
    }
  }

  @Test func lineSeparatorsOfUnicodeEndNoLine() throws {
    let (node, _) = YAMLReader.read("a: \"x\u{2028}y\u{85}z\"\nb: c"[...], file: "a.md")
    #expect(node?["b"]?.range.start == SourcePosition(line: 2, column: 4, offset: 17))
  }

  /// Bad YAML and where the problem is said to stand.
  @Test(arguments: [
    ("标题: 甲: 乙", "1:6"), ("a: 👍\nb: \"\\q\"", "2:5"), ("é: \u{1}", "1:4"), ("a: 1\na: 2", "2:1"),
    ("x:\n  - 决: *b", "2:8"), ("决定: @x", "1:5"),
  ])
  func problemsStandWhereTheyAre(_ text: String, _ expected: String) {
    let (_, diagnostics) = YAMLReader.read(text[...], file: "a.md")
    #expect(
      diagnostics.compactMap { $0.range?.start }.map { "\($0.line):\($0.column)" } == [expected])
  }

  @Test func theEndOfAnUnclosedQuotationSaysWhereItBegan() {
    let (_, diagnostics) = YAMLReader.read("a: \"b\nc: d\n"[...], file: "a.md")
    #expect(diagnostics.first?.notes.last == "what it stands in begins on line 1")
  }

  @Test func splittingKeepsWindowsLinesAndBlanksBehindTheFence() throws {
    let (parts, _) = FrontMatter.split("--- \r\na: b\r\n---\t\r\nBody", file: "a.md")
    #expect(parts?.yaml == "a: b\r\n")
    #expect(parts?.yamlStart.offset == 6)
    #expect(parts?.body == "Body")
    let (empty, _) = FrontMatter.split("---\n---", file: "a.md")
    #expect(empty?.yaml.isEmpty == true && empty?.body.isEmpty == true)
    #expect(empty?.bodyStart == SourcePosition(line: 3, column: 1, offset: 7))
  }
}
