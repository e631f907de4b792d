import Diagnostics
import Testing

@testable import Markdown

func read(_ text: String) -> MarkdownDocument {
  MarkdownDocument(parsing: text, file: "paper.md")
}

/// The codes of what is wrong, with their lines: `M003:2`.
func problems(_ text: String) -> [String] {
  read(text).diagnostics.map { "\($0.code.rawValue):\($0.range?.start.line ?? 0)" }
}

@Suite struct BlockTests {
  @Test func everyKindOfBlock() {
    let document = read(
      """
      # Introduction

      A paragraph
      of two lines.

      3. first
      4. second
         1. below

      > quoted

      - dot

      ---

          code
      """)
    let kinds = document.blocks.map { block in
      switch block.content {
      case .heading(let level, let text): "h\(level) \(text.plainText)"
      case .paragraph(let text): "p \(text.plainText)"
      case .orderedList(let start, let tight, let items): "ol \(start) \(tight) \(items.count)"
      case .bulletList(_, let items): "ul \(items.count)"
      case .blockQuote(let blocks): "quote \(blocks.count)"
      case .thematicBreak: "break"
      case .code(let text): "code \(text)"
      case .table: "table"
      }
    }
    #expect(document.diagnostics.isEmpty)
    #expect(
      kinds == [
        "h1 Introduction", "p A paragraph of two lines.", "ol 3 true 2", "quote 1", "ul 1",
        "break", "code code\n",
      ])
  }

  @Test func placesAreThoseOfTheText() {
    let text = "# Été\n\nÀ la fin.\n\n1. un\n2. deux\n"
    let document = read(text)
    let bytes = Array(text.utf8)
    let pieces = document.blocks.map { String(decoding: bytes[$0.bytes], as: UTF8.self) }
    #expect(pieces.prefix(2) == ["# Été", "À la fin."])
    #expect(pieces[2].hasPrefix("1. un\n2. deux"))
    #expect(document.blocks.map(\.start.line) == [1, 3, 5])
    #expect(document.blocks[1].end.column == 10)
    guard case .orderedList(_, _, let items) = document.blocks[2].content else {
      Issue.record("no list")
      return
    }
    #expect(items.map { String(decoding: bytes[$0.bytes], as: UTF8.self) } == ["1. un", "2. deux"])
  }

  @Test func aTable() throws {
    let document = read("| a | b | c |\n|:--|:-:|--:|\n| 1 | x \\| y | **3** |\n")
    let block = try #require(document.blocks.first)
    guard case .table(let table) = block.content else {
      Issue.record("no table")
      return
    }
    #expect(table.header.map(\.plainText) == ["a", "b", "c"])
    #expect(table.rows == [[[.text("1")], [.text("x | y")], [.strong([.text("3")])]]])
    #expect(table.alignments == [.left, .center, .right])
  }

  @Test func lineEndings() {
    #expect(read("a\r\n\r\nb\r\rc").blocks.map(\.start.line) == [1, 3, 5])
    #expect(read("").blocks.isEmpty)
  }
}
