import Documents
import Markdown
import Pictures
import Records
import Testing

@testable import Publishing

@Suite struct SafetyTests {
  let everything = WriterOptions(showSources: true)

  func page(_ document: DocumentTree) -> String {
    String(decoding: HTMLWriter(options: everything).write(document), as: UTF8.self)
  }

  /// The tags of a page without what stands in quotes, so that only real markup is left.
  func tags(_ page: String) -> [String] {
    var tags: [String] = []
    var current: String?
    var quoted = false
    for byte in page.utf8 {
      switch (byte, current) {
      case (UInt8(ascii: "\""), _?): quoted.toggle()
      case (UInt8(ascii: "<"), _) where !quoted: current = ""
      case (UInt8(ascii: ">"), let tag?) where !quoted:
        tags.append(tag)
        current = nil
      case (_, _?) where !quoted: current?.unicodeScalars.append(Unicode.Scalar(byte))
      default: break
      }
    }
    return tags
  }

  @Test(arguments: HostileText.rows)
  func textNeverBecomesMarkup(text: String) {
    let harmless = tags(page(HostileText.document("harmless")))
    let found = tags(page(HostileText.document(text)))
    #expect(Set(found).isSubset(of: harmless + ["a href="]))
    #expect(
      !found.contains {
        $0.contains("script") || $0.hasPrefix("img") || $0.contains("on") && $0.contains("=alert")
      })
  }

  @Test(arguments: [
    "javascript:alert(1)", "JAVASCRIPT:alert(1)", " javascript:alert(1)", "java\tscript:x",
    "java\u{0}script:x", "data:text/html,x", "vbscript:x", "file:///x", "//host", "/path", "x.html",
    "https:", "https://", "", "#", "https://a b", "record:x", "\u{1}https://x",
  ])
  func unsafeAddressesAreNoLinks(url: String) {
    #expect(WebAddress(url) == nil)
    var document = DocumentTree(key: "k", language: .en, masthead: Masthead(title: "t"))
    document.blocks = [Block(id: "p", .paragraph(number: 1, [.link(url: url, [.text("word")])]))]
    document.references = [CitedRecord(key: "r", label: "label", url: url)]
    #expect(!page(document).contains("<a href"))
    let text = String(decoding: MarkdownWriter().write(document), as: UTF8.self)
    #expect(!text.contains("]("))
  }

  @Test(arguments: [
    ("https://www.un.org/a?b=c&d#e", "https://www.un.org/a?b=c&d#e"),
    ("HTTP://x/ü\"<>", "HTTP://x/%C3%BC%22%3C%3E"), ("https://x/%20%2", "https://x/%20%252"),
    ("mailto:a@b.org", "mailto:a@b.org"), ("#par-3", "#par-3"), ("#a#b", "#a%23b"),
  ])
  func safeAddressesAreEncoded(url: String, expected: String) {
    #expect(WebAddress(url)?.text == expected)
  }

  @Test(arguments: [
    ("a\u{202E}b\u{202C}", "ab"), ("\u{2066}x\u{2069}", "x"), ("a\u{200F}b", "a\u{200F}b"),
    ("a\u{0}\u{8}b", "ab"), ("a\r\nb\tc", "a  b c"), ("\u{1F}\u{85}\u{2029}", "  "),
    ("中文 é ع", "中文 é ع"), ("a\u{A0}b", "a\u{A0}b"),
  ])
  func whatNoReaderSeesGoes(text: String, expected: String) {
    #expect(PrintableText.clean(text) == expected)
  }

  @Test func noncharactersGo() {
    let bytes: [UInt8] = [0x78, 0xEF, 0xBF, 0xBE, 0xF0, 0x9F, 0xBF, 0xBF, 0xEF, 0xB7, 0x90, 0x79]
    #expect(PrintableText.clean(String(decoding: bytes, as: UTF8.self)) == "xy")
  }

  @Test(
    arguments: HostileText.rows + [
      "1. one", "12) x", "- dash", "+ plus", "# head", "> q", "=== rule", "---", "a * b * c",
      "snake_case_name", "[a](b)", "![x](y)", "[^1]", "`code`", "\\", "&amp; &copy; & c", "~~x~~",
      "| a | b |", "<https://x>", "a\\*b", "3 . x", "*", "1986.", "    indented",
    ])
  func markdownReadsBackAsWritten(text: String) throws {
    var document = DocumentTree(
      key: "k", language: .en, status: .issued, masthead: Masthead(title: "t"))
    document.blocks = [
      Block(id: "a", .paragraph(number: nil, [.text(text)])),
      Block(id: "b", .paragraph(number: 1, [.text("x"), .lineBreak, .text(text)])),
      Block(id: "c", .quotation([[.emphasis([.text(text)])]])),
    ]
    let written = String(decoding: MarkdownWriter().write(document), as: UTF8.self)
    let read = MarkdownDocument(parsing: written, file: "written.md")
    #expect(read.diagnostics.isEmpty)
    try #require(read.blocks.count == 4, "\(written)")
    guard case .paragraph(let first) = read.blocks[1].content,
      case .paragraph(let second) = read.blocks[2].content
    else {
      Issue.record("not paragraphs: \(written)")
      return
    }
    let clean = trimmed(PrintableText.clean(text))
    #expect(trimmed(first.plainText) == clean)
    #expect(trimmed(second.plainText) == trimmed("1. x " + clean))
  }

  private func trimmed(_ text: String) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
