import Diagnostics
import Testing

struct PrinterTests {
  /// Prints one problem of a one-line file, from a column to a column.
  private func printed(
    _ line: String, _ start: Int, _ end: Int, _ headline: String = "wrong", notes: [String] = [],
    suggestion: String? = nil, usesColour: Bool = false
  ) -> String {
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: 2, column: start),
      end: SourcePosition(line: 2, column: end))
    let printer = DiagnosticPrinter(usesColour: usesColour) { _ in "---\n\(line)\n---\n" }
    return printer.text(of: [
      Diagnostic(.malformedYAML, at: range, headline, notes: notes, suggestion: suggestion)
    ])
  }

  @Test func showsPlaceLineNoteAndSuggestion() {
    let text = printed(
      "endorsed-by: resolutoin 7/4", 14, 28, "not a citation", notes: ["acts have a number"],
      suggestion: "resolution 7/4")
    #expect(
      text == """
        a.md:2:14: error[Y003]: not a citation
          endorsed-by: resolutoin 7/4
                       ^~~~~~~~~~~~~~
          note: acts have a number
          suggestion: did you mean 'resolution 7/4'?

        """)
  }

  @Test(arguments: [
    ("第2/2号决定 x", 6, 8, "  第2/2号决定 x", "         ^~~~"),
    ("e\u{301}te\u{301} x", 7, 8, "  e\u{301}te\u{301} x", "      ^"),
    ("\ta: b", 2, 3, "  \ta: b", "  \t^"),
    ("a\u{1B}[31m b", 1, 3, "  a\\u{1B}[31m b", "  ^~~~~~~"),
    ("a: \u{202E}b", 5, 6, "  a: \\u{202E}b", "             ^"),
    ("👍🏽 ok", 4, 6, "  👍🏽 ok", "       ^~"),
    ("abc", 4, 4, "  abc", "     ^"), ("abc", 40, 50, "  abc", "     ^"),
    ("abc", 2, 2, "  abc", "   ^"),
  ])
  func underlines(_ line: String, _ start: Int, _ end: Int, _ shown: String, _ under: String) {
    let lines = printed(line, start, end).split(separator: "\n").map(String.init)
    #expect(lines.dropFirst() == [shown, under])
  }

  @Test(arguments: [1, 100, 300, 990, 1000])
  func longLinesAreCutAroundThePlace(_ column: Int) {
    let line = String((0..<1000).map { $0 == column - 1 ? "X" : "-" }.joined())
    let lines = printed(line, column, column + 1).split(separator: "\n").map(Array.init)
    #expect(lines.count == 3)
    #expect(lines[1].count <= 164)
    #expect(lines[1].contains("…"))
    #expect(lines[1].firstIndex(of: "X") == lines[2].firstIndex(of: "^"))
  }

  @Test func aStretchOverSeveralLinesIsUnderlinedToTheEndOfItsFirst() {
    let range = SourceRange(
      file: "a.md", start: SourcePosition(line: 1, column: 3),
      end: SourcePosition(line: 3, column: 1))
    let printer = DiagnosticPrinter { _ in "a: b\r\nc\n" }
    let text = printer.text(of: [Diagnostic(.malformedYAML, at: range, "h")])
    #expect(text == "a.md:1:3: error[Y003]: h\n  a: b\n    ^~\n")
  }

  @Test func withoutFileOrTextOnlyTheHeadlineStands() {
    let printer = DiagnosticPrinter { _ in nil }
    let log = DiagnosticLog([
      Diagnostic(.missingFolder, at: nil, "no folder\u{7}\n"),
      Diagnostic(.unreadableFile, at: SourceRange(file: "a\u{1B}.md"), "unreadable"),
    ])
    #expect(
      printer.text(of: log) == """
        error[F006]: no folder\\u{7}\\u{A}
        a\\u{1B}.md:1:1: error[F001]: unreadable
        2 errors

        """)
    #expect(printer.text(of: DiagnosticLog()).isEmpty)
  }

  @Test func colourIsAddedOnlyOnRequest() {
    #expect(!printed("abc", 1, 2).contains("\u{1B}"))
    let text = printed("abc", 2, 4, usesColour: true)
    #expect(text.contains("\u{1B}[1;31merror[Y003]:\u{1B}[0m"))
    #expect(text.contains("\n   \u{1B}[1;32m^~\u{1B}[0m\n"))
  }
}
