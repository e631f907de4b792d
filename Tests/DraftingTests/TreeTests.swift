import Diagnostics
import Documents
import Records
import Testing

@testable import Drafting

@Suite struct TreeTests {
  func tree(_ markdown: String, _ language: Language = .en, spans: [OriginSpan] = []) -> Tree {
    TreeBuilder(language: language, file: "paper.md")
      .build(RenderedText(markdown: markdown, spans: spans))
  }

  /// Each block in a line: its address, its number or mark, its letters.
  func outline(_ tree: Tree) -> [String] {
    tree.blocks.map { block in
      switch block.content {
      case .heading(let heading):
        "\(block.id): \(heading.mark ?? "-") \(heading.text.plainText)"
      case .paragraph(let number, let text):
        "\(block.id): \(number.map(String.init) ?? "-") \(text.plainText)"
      case .list(let list): "\(block.id): " + items(list)
      case .table(let table):
        "\(block.id): [\(table.caption.plainText)] \(table.header.count)x\(table.rows.count)"
      case .figure(let figure): "\(block.id): \(figure.caption.plainText)"
      case .quotation(let paragraphs):
        "\(block.id): " + paragraphs.map(\.plainText).joined(separator: "/")
      }
    }
  }

  func items(_ list: Documents.List) -> String {
    list.items.map { item in
      let below = item.sublist.map { "{" + items($0) + "}" } ?? ""
      return "\(item.id)=\(item.mark) " + item.paragraphs.map(\.plainText).joined(separator: "/")
        + below
    }.joined(separator: " ")
  }

  @Test func numbersRunThroughTheDocument() {
    let result = tree(
      """
      # Introduction

      One.

      # Meetings

      ## Dates

      ### First meeting, held in 2006

      Two:

      3. alpha
         1. below
         2. under
      4. beta

      > quoted
      >
      > twice

      ## Places

      **Places of meetings**

      | Place | Year |
      |---|--:|
      | Geneva | 2006 |

      Three.
      """)
    #expect(result.diagnostics.isEmpty)
    #expect(
      outline(result) == [
        "sec-I: I. Introduction", "par-1: 1 One.", "sec-II: II. Meetings", "sec-II-A: A. Dates",
        "sec-II-A-1: - First meeting, held in 2006", "par-2: 2 Two:",
        "par-2-list: par-2-a=(a) alpha{par-2-a-i=(i) below par-2-a-ii=(ii) under} par-2-b=(b) beta",
        "quote-1: quoted/twice", "sec-II-B: B. Places",
        "table-1: [Places of meetings] 2x1", "par-3: 3 Three.",
      ])
  }

  @Test func aSecondListOfAParagraphHasItsOwnAddresses() {
    let result = tree("One:\n\n1. a\n\n> q\n\n1. b\n\n- c\n")
    #expect(
      outline(result).filter { $0.contains("list") } == [
        "par-1-list: par-1-a=(a) a", "par-1-list-2: par-1-a-2=(a) b",
        "par-1-list-3: par-1-a-3=\u{2022} c",
      ])
  }

  @Test func citationsLinksAndFallbacks() {
    let result = tree(
      "引用\n《公约》 and\nmore [决议](record:untoc-cop/resolution/7/4)[^a] [Title](lang:en)"
        + " [x](lang:zh) [又](record:untoc-cop/resolution/7/4) [b](record:b).\n\n"
        + "[^a]: [脚](record:c)\n", .zh)
    #expect(result.diagnostics.isEmpty)
    #expect(result.citations == ["untoc-cop/resolution/7/4", "b", "c"])
    guard case .paragraph(_, let text)? = result.blocks.first?.content else {
      Issue.record("no paragraph")
      return
    }
    #expect(
      text.prefix(5) == [
        .text("引用《公约》 and more "),
        .citation(key: "untoc-cop/resolution/7/4", [.text("决议")]), .footnoteMark(1), .text(" "),
        .localized([.text("Title")], .en),
      ])
    #expect(result.footnotes.map(\.number) == [1])
  }

  @Test(arguments: [
    ("# I\n\na\n\n# II\n\n## A\n\nb\n", ["M007:7"]),
    ("# I\n\n# II\n\na\n\n## A\n\n## B\n\nb\n", ["M008:1", "M008:7"]),
    ("# I\n\n## A\n\na\n\n## B\n\nb\n\n### x\n", ["M008:11"]),
    ("#### deep\n", ["M006:1"]),
    ("a\n\n---\n\nb `c` d\n\n    pre\n", ["M006:3", "M006:5", "M006:7"]),
    ("1. a\n   1. b\n      1. c\n         1. d\n", ["M006:4"]),
    ("1. a\n\n   > q\n", ["M006:3"]),
    ("> - q\n", ["M006:1"]),
    ("[x](lang:xx)\n", ["M006:1"]),
    ("a <b>\n", ["M001:1"]),
  ])
  func whatIsWrong(markdown: String, expected: [String]) {
    let found = tree(markdown).diagnostics
      .map { "\($0.code.rawValue):\($0.range?.start.line ?? 0)" }
    #expect(found == expected)
  }

  @Test func unnumberedTexts() {
    var builder = TreeBuilder(language: .en, file: "page.md")
    builder.numbersParagraphs = false
    let result = builder.build(RenderedText(markdown: "a\n\nb\n\n1. c\n"))
    #expect(outline(result) == ["text-1: - a", "text-2: - b", "list-1-list: list-1-a=(a) c"])
    let line = builder.inlines(RenderedText(markdown: "see [x](record:k)\n\nmore"))
    #expect(
      line.inlines == [
        .text("see "), .citation(key: "k", [.text("x")]), .lineBreak, .text("more"),
      ])
    #expect(line.citations == ["k"])
  }
}
