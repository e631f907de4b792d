import Diagnostics
import Testing

struct LogTests {
  private func diagnostic(_ file: String, _ line: Int, _ headline: String = "x") -> Diagnostic {
    let start = SourcePosition(line: line, column: 1)
    return Diagnostic(.notUTF8, at: SourceRange(file: file, start: start), headline)
  }

  @Test func problemsComeByFileAndPlaceEachOnce() {
    var log = DiagnosticLog()
    log.report(diagnostic("b.md", 1))
    log.report([diagnostic("a.md", 10), diagnostic("a.md", 2), diagnostic("b.md", 1)])
    var other = DiagnosticLog([diagnostic("a.md", 3)])
    other.merge(log)
    let places = other.diagnostics.map { "\($0.range?.file ?? ""):\($0.range?.start.line ?? 0)" }
    #expect(places == ["a.md:2", "a.md:3", "a.md:10", "b.md:1"])
    #expect(other.count(.error) == 4)
    #expect(other.count(.warning) == 0)
    #expect(other.hasErrors)
  }

  @Test func summarySaysHowManyOfEach() {
    #expect(DiagnosticLog().summary == "no problems")
    #expect(DiagnosticLog([diagnostic("a", 1)]).summary == "1 error")
    #expect(DiagnosticLog([diagnostic("a", 1), diagnostic("a", 2)]).summary == "2 errors")
  }

  @Test func jsonHasEveryMemberAndEscapes() {
    let full = Diagnostic(
      .duplicateKey,
      at: SourceRange(
        file: "a\"b.md", start: SourcePosition(line: 3, column: 2),
        end: SourcePosition(line: 3, column: 7)),
      "name 'a\u{1}\\' \u{2028}决定", notes: ["one\n", "two\t"], suggestion: "title")
    #expect(
      full.json == """
        {"code":"Y006","severity":"error","file":"a\\"b.md","line":3,"column":2,"endLine":3,\
        "endColumn":7,"headline":"name 'a\\u0001\\\\' \\u2028决定","notes":["one\\n","two\\t"],\
        "suggestion":"title"}
        """)
    let bare = Diagnostic(.missingFolder, at: nil, "h")
    #expect(
      bare.json == """
        {"code":"F006","severity":"error","file":null,"line":null,"column":null,"endLine":null,\
        "endColumn":null,"headline":"h","notes":[],"suggestion":null}
        """)
    #expect(DiagnosticLog().json == "[]\n")
    #expect(DiagnosticLog([bare]).json == "[\n\(bare.json)\n]\n")
  }
}
