import Diagnostics
import Documents
import Records
import Testing

@testable import Drafting

@Suite struct TreeOriginTests {
  let record = Origin.record(
    key: "untoc-wg3/1", field: "dates", sources: [Reference("doc/CTOC/COP/WG.3/2016/2")])

  func build(_ pieces: [(String, Origin?)]) -> Tree {
    var text = RenderedText(markdown: "")
    for (piece, origin) in pieces {
      let start = text.markdown.utf8.count
      text.markdown += piece
      if let origin { text.spans.append(OriginSpan(start..<text.markdown.utf8.count, origin)) }
    }
    return TreeBuilder(language: .en, file: "rendered").build(text)
  }

  @Test func blocksTakeOriginsByPosition() {
    let wording = Origin.wording(file: "t.md", line: 3)
    let prose = Origin.prose(file: "p.md", line: 9)
    let tree = build([
      ("# Été\n\nThe meeting was held ", wording), ("in 2006", record), (" and ", wording),
      ("in 2006", record), (".\n\n", wording), ("1. Own words.\n", prose),
      ("2. ", wording), ("A fact.\n", record), ("\nNothing behind.\n", nil),
    ])
    #expect(
      tree.blocks.map(\.origins) == [[wording], [wording, record], [prose, wording, record], []])
    guard case .list(let list) = tree.blocks[2].content else {
      Issue.record("no list")
      return
    }
    #expect(list.items.map(\.origins) == [[prose], [wording, record]])
  }

  @Test func captionsAndFootnotesHaveOrigins() {
    let prose = Origin.prose(file: "p.md", line: 1)
    let wording = Origin.wording(file: "t.md", line: 3)
    let tree = build([
      ("**Caption**\n\n", prose), ("| a[^1] |\n|---|\n| b |\n\n", wording),
      ("[^1]: ", wording), ("note\n", record),
    ])
    #expect(tree.blocks.map(\.origins) == [[prose, wording]])
    #expect(tree.footnotes.map(\.origins) == [[record]])
  }

  @Test func enclosingSpansCount() {
    let outer = Origin.wording(file: "t.md", line: 1)
    let text = RenderedText(
      markdown: "one\n\ntwo\n\nthree\n",
      spans: [OriginSpan(0..<17, outer), OriginSpan(5..<8, record)])
    let tree = TreeBuilder(language: .en, file: "rendered").build(text)
    #expect(tree.blocks.map(\.origins) == [[outer], [outer, record], [outer]])
  }

  @Test func diagnosticsNameWhatAPersonWrote() {
    let tree = build([
      ("good\n\n", nil), ("<b>\n\n", .prose(file: "p.md", line: 41)), ("<i>\n", record),
    ])
    #expect(tree.diagnostics.map(\.range?.file) == ["p.md", "rendered"])
    #expect(tree.diagnostics.first?.range?.start.line == 41)
    #expect(tree.diagnostics.last?.notes == ["The text comes from untoc-wg3/1, field `dates`."])
  }

  @Test(.timeLimit(.minutes(1)))
  func longTextsTakeLinearTime() {
    let piece = "A paragraph [x](record:k).\n\n1. item\n\n"
    var pieces = RenderedText(markdown: "")
    for number in 0..<20_000 {
      let start = pieces.markdown.utf8.count
      pieces.markdown += piece
      let origin = Origin.prose(file: "p.md", line: number)
      pieces.spans.append(OriginSpan(start..<pieces.markdown.utf8.count, origin))
    }
    let tree = TreeBuilder(language: .en, file: "rendered").build(pieces)
    #expect(tree.blocks.count == 40_000)
    #expect(tree.blocks.allSatisfy { $0.origins.count == 1 })
  }
}
