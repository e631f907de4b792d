import Foundation
import Testing

/// `cite` on texts of every kind: what it answers, where, and how it ends.
@Suite struct CiteTests {
  @Test func aLineIsAnsweredInOneObject() throws {
    let run = try cite("\nresolution 7/4, para. 2\n", "--lines", "--context", "untoc-wg3")
    #expect(
      run.output == """
        {"line": 1, "citations": []}
        {"line": 2, "citations": [{"start": 0, "end": 23, "utf16": [0, 23], \
        "printed": "resolution 7/4, para. 2", "kind": "act", "target": "untoc-cop/resolution/7/4", \
        "pinpoint": [{"unit": "paragraph", "places": [{"first": "2", "last": "2"}]}], \
        "attribution": "context", "candidates": []}]}

        """)
    #expect(run.status == 0 && run.errors.isEmpty)
  }

  @Test(arguments: [
    ("General Assembly resolutions 55/25 to 55/27", ["un-ga/resolution/55/26"]),
    ("articles 39 to 41 of the Charter of the United Nations", ["un-charter/40"]),
    ("A/57/PV.2 to 4", ["doc/A/57/PV.3"]), ("General Assembly resolutions 55/25 and 55/27", nil),
  ])
  func aRangeSaysWhatItCovers(_ text: String, _ covered: [String]?) throws {
    let found = try citations(try cite(text, "--format", "jsonl"))
    #expect(found.count == 2)
    #expect(found.last?["covered"] as? [String] == covered)
  }

  @Test(arguments: [
    ("", []), ("\n", [1]), ("a", [1]), ("a\nb", [1, 2]), ("a\nb\n", [1, 2]),
    ("a\r\n\r\nb", [1, 2, 3]),
    ("a\u{2028}b\u{85}c\u{B}d\r", [1]),
  ])
  func linesEndAtLineFeedsOnly(_ text: String, _ lines: [Int]) throws {
    let run = try cite(text, "--lines", "--format", "jsonl")
    #expect(try objects(run).map { $0["line"] as? Int } == lines)
  }

  @Test func aCarriageReturnIsNoPartOfTheLine() throws {
    let run = try cite("resolution 7/4\r\n", "--lines", "--context", "untoc-cop")
    let found = try citations(run)
    #expect(found.map { $0["printed"] as? String } == ["resolution 7/4"])
  }

  @Test func offsetsCountBytesAndUnits() throws {
    let run = try cite("e\u{301}👩‍👩‍👧 resolution 7/4.", "--format", "jsonl")
    let found = try citations(run)
    #expect(found.map { $0["start"] as? Int } == [22] && found.map { $0["end"] as? Int } == [36])
    #expect(found.map { $0["utf16"] as? [Int] } == [[11, 25]])
  }

  @Test func whatIsNoUTF8IsSaidAndTheRestIsRead() throws {
    let folder = try TemporaryFolder()
    try folder.write("a", bytes: Data("ok\n\u{E9}".utf8 + [0xFF, 0xFE] + "\nresolution 7/4".utf8))
    let run = try ProgramRun(
      ["cite", "--lines", "--records", Package.root + "/Sessions", "--context", "untoc-cop", "a"],
      in: folder)
    #expect(run.status == 1)
    #expect(
      run.errors.hasPrefix("a:2:2: error[F002]: the byte at offset 5 is not UTF-8, nor is 1 "))
    #expect(try objects(run).count == 3)
    #expect(try citations(run).map { $0["target"] as? String } == ["untoc-cop/resolution/7/4"])
  }

  @Test func filesAreAnsweredInTheirOrder() throws {
    let folder = try TemporaryFolder()
    let names = (0..<20).map { "\($0).txt" }
    for name in names { try folder.write(name, "resolution 7/4") }
    let run = try ProgramRun(["cite", "--format", "json"] + names + ["none"], in: folder)
    let answer = try #require(run.json as? [[String: Any]])
    #expect(answer.map { $0["file"] as? String } == names)
    #expect(run.status == 1 && run.errors.hasPrefix("none:1:1: error[F001]"))
  }

  @Test func manyLinesKeepTheirNumbers() throws {
    let run = try cite(
      String(repeating: "resolution 7/4 é\n", count: 150_000) + "resolution 7/4", "--lines")
    #expect(run.output.utf8.count { $0 == 0x0A } == 150_001)
    #expect(run.output.contains("\n{\"line\": 150001, "))
  }

  @Test func symbolsStandForKeys() throws {
    let run = try cite("resolution 7/4", "--lines", "--symbols", "--context", "untoc-cop")
    #expect(try citations(run).map { $0["target"] as? String } == ["CTOC/COP/RES/7/4"])
  }

  @Test func theCitationIsMarkedUnderTheLine() throws {
    let run = try cite(
      "\n第 7/4 号决议", "--context", "untoc-cop", "--language", "zh", "--lines", "--format", "text")
    #expect(
      run.output == """
        <stdin>:2:1: act
          第 7/4 号决议
          ^~~~~~~~~~~~~
          untoc-cop/resolution/7/4 (context)

        """)
  }

  @Test(arguments: [
    ["--language", "de"], ["--format", "xml"], ["--annotate", "pdf"], ["--context", "no-such"],
    ["--annotate", "html", "--format", "json"], ["--no-such"],
  ])
  func wrongOptionsAreWrongUsage(_ options: [String]) throws {
    #expect(try cite("", options).status == 2)
  }

  @Test func aTextCannotBringMarkupIntoAPage() throws {
    let hostile = "<script>alert(1)</script>\n[x](javascript:alert(1)) \"&amp;' ![\u{1B}[31m"
    let page = try cite(hostile, "--annotate", "html").output
    #expect(!page.contains("<script") && !page.contains("\u{1B}"))
    #expect(page.contains("&lt;script&gt;"))
    let markdown = try cite(hostile, "--annotate", "markdown").output
    #expect(markdown.contains("\\[x\\](") && markdown.contains("\\<script\\>"))
  }

  @Test func whatIsAttributedIsLinkedAndTheRestMarked() throws {
    let known = try cite("resolution 7/4", "--annotate", "html", "--context", "untoc-cop").output
    #expect(known.contains("<a href=\"#untoc-cop_resolution_7_4\""))
    let unknown = try cite("resolution 7/4", "--annotate", "markdown").output
    #expect(unknown == "<mark>resolution 7/4</mark>\n")
  }

  /// Cites in the context of the records of this package.
  private func cite(_ text: String, _ options: String...) throws -> ProgramRun {
    try cite(text, options)
  }

  private func cite(_ text: String, _ options: [String]) throws -> ProgramRun {
    try ProgramRun(["cite"] + options, in: Package.root, input: text)
  }

  private func objects(_ run: ProgramRun) throws -> [[String: Any]] {
    try run.output.split(separator: "\n").map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
  }

  private func citations(_ run: ProgramRun) throws -> [[String: Any]] {
    try objects(run).flatMap { $0["citations"] as? [[String: Any]] ?? [] }
  }
}
