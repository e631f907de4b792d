import Diagnostics
import Testing
import YAML

struct ReaderTests {
  private func read(_ text: String) throws -> Node {
    let (node, diagnostics) = YAMLReader.read(text[...], file: "a.md")
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    return try #require(node)
  }

  @Test func textListsAndNames() throws {
    let node = try read("title: Draft\nitems:\n- a\n- 'b'\nmap: {x: 1, y: [2]}\nno: NO\n")
    #expect(node.pairs?.map(\.key) == ["title", "items", "map", "no"])
    #expect(node["title"]?.content == .scalar(text: "Draft", isPlain: true))
    #expect(node["items"]?.items?.map(\.text) == ["a", "b"])
    #expect(node["items"]?.items?.last?.content == .scalar(text: "b", isPlain: false))
    #expect(node["map"]?["y"]?.items?.first?.text == "2")
    #expect(node["no"]?.text == "NO")
    #expect(node["title"]?.items == nil && node["items"]?.text == nil && node["x"] == nil)
  }

  @Test(arguments: ["a:", "a: ~", "a: null", "a: NULL", "a: # none"])
  func nothingSaid(_ text: String) throws {
    #expect(try read(text)["a"]?.isNull == true)
  }

  @Test(arguments: ["a: ''", "a: \"null\"", "a: nul", "a: '~'", "a: []", "a: |\n"])
  func somethingSaid(_ text: String) throws {
    #expect(try read(text)["a"]?.isNull == false)
  }

  @Test(arguments: ["", "\n\n", "# only a comment\n", "---\n", "~"])
  func emptyDocuments(_ text: String) throws { #expect(try read(text).isNull) }

  @Test func blockTextIsKept() throws {
    let node = try read("a: |\n  one\n   two\n\n  three\nb: >-\n  x\n  y\nc: |+\n  z\n\n")
    #expect(node["a"]?.text == "one\n two\n\nthree\n")
    #expect(node["b"]?.text == "x y")
    #expect(node["c"]?.text == "z\n\n")
  }

  @Test func linesEndedByCRLF() throws {
    let node = try read("a: b\r\nc:\r\n- d\r\n- |\r\n  e\r\n  f\r\n")
    #expect(node["a"]?.text == "b")
    #expect(node["c"]?.items?.map(\.text) == ["d", "e\nf\n"])
    #expect(node["c"]?.items?.first?.range.start == SourcePosition(line: 3, column: 3, offset: 12))
  }

  @Test func allProblemsAreFoundInOneRun() {
    let text = "a: &x 1\nb: *x\nc: !t 2\na: 3\n[k]: 4\ne: 5"
    let (node, diagnostics) = YAMLReader.read(text[...], file: "a.md")
    #expect(diagnostics.map(\.code.rawValue) == ["Y004", "Y004", "Y005", "Y006", "Y007"])
    #expect(diagnostics.map { $0.range?.start.line } == [1, 2, 3, 4, 5])
    #expect(diagnostics[3].notes == ["it stands first on line 1"])
    #expect(node?.pairs?.map(\.key) == ["a", "b", "c", "e"])
    #expect(node?["a"]?.text == "1")
  }

  @Test func manyNamesAreComparedQuickly() throws {
    let lines = (0..<20_000).map { "name\($0): \($0)" }.joined(separator: "\n")
    #expect(try read(lines).pairs?.count == 20_000)
    let (_, diagnostics) = YAMLReader.read((lines + "\nname7: x")[...], file: "a.md")
    #expect(diagnostics.map(\.notes) == [["it stands first on line 8"]])
  }

  @Test(.timeLimit(.minutes(1))) func anAliasBombIsHarmless() {
    var text = "a: &a [x,x,x,x,x,x,x,x,x]\n"
    for (name, former) in zip("bcdefghi", "abcdefgh") {
      text +=
        "\(name): &\(name) [" + Array(repeating: "*\(former)", count: 9).joined(separator: ",")
      text += "]\n"
    }
    let (_, diagnostics) = YAMLReader.read(text[...], file: "a.md")
    #expect(diagnostics.allSatisfy { $0.code == .aliasRefused })
    #expect(diagnostics.count == 9 + 72)
  }

  @Test(.timeLimit(.minutes(1))) func largeValues() throws {
    let long = String(repeating: "é", count: 499_000)
    for text in ["a: \(long)", "a: \"\(long)\"", "a: '\(long)'", "a: |\n  \(long)\n"] {
      #expect(try read(text)["a"]?.text?.utf8.prefix(998_000).count == 998_000)
    }
  }
}
