import Diagnostics
import Testing

@testable import Markdown

@Suite struct BoundTests {
  @Test(arguments: [
    ("[a]: https://x\n", ["M003:1"]),
    ("> - [a\nb]: https://x\n", ["M003:1"]),
    ("[a] is not: one", []),
    ("| a | b |\n|---|---|\n| 1 |\n", ["M003:3"]),
    ("| a | b |\n|---|---|\n| 1 | 2 | 3 |\n", ["M003:3"]),
    ("| a | b |\n|---|\n", ["M003:2"]),
    ("| a | b |\n|---|---|\n| 1 | 2 |\n# next\n\n| only |\n", []),
    ("> | a | b |\n> |---|---|\n> | 1 | 2 |\n", []),
    ("a: b\n- - -\n\n---\n", []),
  ])
  func smallTexts(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }

  /// A text too long to print when its test fails.
  struct Bomb: CustomTestStringConvertible {
    let testDescription: String
    let text: String

    init(_ name: String, _ text: String) {
      testDescription = name
      self.text = text
    }
  }

  static let bombs = [
    Bomb("reference definitions", String(repeating: "[a]: /x\n", count: 12_500)),
    Bomb("one-cell rows", "| a | b |\n|---|---|\n" + String(repeating: "x\n", count: 500_000)),
    Bomb(
      "wide rows",
      ["a|", "-|"].map { "|" + String(repeating: $0, count: 60) + "\n" }.joined()
        + String(repeating: "|" + String(repeating: "b|", count: 60) + "\n", count: 400)),
    Bomb("pipes", String(repeating: "|a", count: 65) + "|\n"),
    Bomb("brackets", String(repeating: "[", count: 501)),
    Bomb("brackets over lines", String(repeating: "a [[[[\n", count: 130)),
    Bomb("lines", String(repeating: "a\n", count: 1_001)),
    Bomb("dashes", String(repeating: "- ", count: 20_000) + "x"),
    Bomb("quotations", String(repeating: ">", count: 40_000) + "x"),
    Bomb("stairs", (0..<40).map { String(repeating: "  ", count: $0) + "- x\n" }.joined()),
    Bomb(
      "emphasis",
      String(repeating: "*a **b ", count: 40) + String(repeating: "b** a*", count: 40)),
    Bomb("megabytes", String(repeating: "word ", count: 1_700_000)),
  ]

  @Test(.timeLimit(.minutes(1)), arguments: bombs)
  func bombsAreRefused(bomb: Bomb) {
    let codes = Set(read(bomb.text).diagnostics.map(\.code.rawValue))
    #expect(codes == ["M003"])
  }

  @Test func longListsAndSectionsAreNoBombs() {
    #expect(problems(String(repeating: "1. item\n2. item\n", count: 1_500)).isEmpty)
    #expect(problems(String(repeating: "- item\n", count: 3_000)).isEmpty)
    #expect(problems(String(repeating: "# I\n\ntext [a](#b)\n\n", count: 2_000)).isEmpty)
  }

  @Test func nulIsRefused() {
    #expect(problems("a\n\u{0}b") == ["F003:2"])
  }
}
