import Testing

@testable import Markdown

/// Links in the internal forms of a rendering, and what only looks like one.
@Suite struct InternalLinkTests {
  private func inlines(_ text: String) -> ([MarkdownInline], problems: Int) {
    let document = MarkdownDocument(parsing: text, file: "a.md")
    guard case .paragraph(let inlines)? = document.blocks.first?.content else { return ([], 0) }
    return (inlines, document.diagnostics.count)
  }

  @Test func nameInAnotherLanguageStandsInsideItsLink() {
    #expect(
      inlines("[Committee](record:a%3Fb?en)").0
        == [.citation(target: "a?b", [.language(code: "en", [.text("Committee")])])])
    #expect(
      inlines("[Committee](entry:a?en)").0
        == [.entry(target: "a", [.language(code: "en", [.text("Committee")])])])
    #expect(inlines("[Committee](record:a)").0 == [.citation(target: "a", [.text("Committee")])])
  }

  @Test func figureIsReadWithWhatItIsAbout() {
    guard
      case .figure(let figure)? = inlines("[f](figure:matrix?subject=topic/%2Cx,body=b)").0.first
    else { return #expect(Bool(false)) }
    #expect(figure.name == "matrix")
    #expect(figure.arguments.map(\.name) == ["subject", "body"])
    #expect(figure.arguments.map(\.target) == ["topic/,x", "b"])
  }

  @Test(arguments: [
    "[f](figure:)", "[f](figure:?a=b)", "[f](figure:matrix?a)", "[f](figure:matrix?a=)",
    "[f](record:?en)", "[f](entry:?en)", "[f](record:)",
  ])
  func whatHasNotTheFormIsUnsafe(_ text: String) {
    let (inlines, problems) = inlines(text)
    #expect(inlines == [.text("f")])
    #expect(problems == 1)
  }
}
