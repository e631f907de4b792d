import Documents
import Publishing
import Records
import Testing

/// Citations lead to the list of cited records, and say what a reader of the place should know.
@Suite struct CitationNoteTests {
  private func document(_ note: String?, url: String? = nil) -> DocumentTree {
    var document = DocumentTree(
      key: "k", language: .en, status: .issued, masthead: Masthead(title: "t"))
    document.blocks = [
      Block(
        id: "par-1",
        .paragraph(number: 1, [.citation(key: "doc/A/1", note: note, [.text("A/1, para. 4")])]))
    ]
    document.references = [CitedRecord(key: "doc/A/1", label: "A/1", url: url)]
    return document
  }

  @Test(arguments: [
    (nil, "<a class=\"cite\" href=\"#ref-doc_A_1\">A/1, para. 4</a>"),
    (
      "corrected by \"A/1/Corr.1\"",
      "<a class=\"cite\" href=\"#ref-doc_A_1\" title=\"corrected by &quot;A/1/Corr.1&quot;\">A/1, para. 4</a>"
    ),
  ])
  func html(_ note: String?, _ expected: String) {
    let page = String(decoding: HTMLWriter().write(document(note)), as: UTF8.self)
    #expect(page.contains(expected), "\(page)")
  }

  @Test(arguments: [
    (nil, nil, "[A/1, para. 4](<#ref-doc_A_1>)"),
    ("corrected by A/1/Corr.1", nil, "[A/1, para. 4](<#ref-doc_A_1> \"corrected by A/1/Corr.1\")"),
    ("say \"so\"", nil, "[A/1, para. 4](<#ref-doc_A_1> \"say \\\"so\\\"\")"),
    (nil, "https://example.org/a", "[A/1, para. 4](<https://example.org/a>)"),
    (nil, "javascript:x", "[A/1, para. 4](<#ref-doc_A_1>)"),
  ])
  func markdown(_ note: String?, _ url: String?, _ expected: String) {
    let text = String(decoding: MarkdownWriter().write(document(note, url: url)), as: UTF8.self)
    #expect(text.contains(expected), "\(text)")
    #expect(text.contains("<a id=\"ref-doc_A_1\"></a>A/1") == !expected.contains("https:"))
  }
}
