import Diagnostics
import Testing

@testable import Markdown

@Suite struct InlineTests {
  @Test(
    arguments: [
      (
        "a *b* **c** `d`",
        [
          .text("a "), .emphasis([.text("b")]), .text(" "), .strong([.text("c")]), .text(" "),
          .code("d"),
        ]
      ),
      ("a\nb  \nc", [.text("a"), .softBreak, .text("b"), .lineBreak, .text("c")]),
      ("1\\. \\[x\\] &amp; \\*", [.text("1. [x] & *")]),
      (
        "[UN](https://www.un.org \"site\")",
        [
          .link(destination: "https://www.un.org", title: "site", [.text("UN")])
        ]
      ),
      (
        "[resolution 7/4](record:untoc-cop/resolution/7/4)",
        [
          .citation(target: "untoc-cop/resolution/7/4", [.text("resolution 7/4")])
        ]
      ),
      (
        "[2200 A](record:un-ga/resolution/2200%20A%20%28XXI%29)",
        [
          .citation(target: "un-ga/resolution/2200 A (XXI)", [.text("2200 A")])
        ]
      ),
      (
        "[x](record:a \"said \\\"so\\\"\")",
        [.citation(target: "a", title: "said \"so\"", [.text("x")])]
      ),
      ("[x](record:a%2)", [.citation(target: "a%2", [.text("x")])]),
      ("[Title](lang:en)", [.language(code: "en", [.text("Title")])]),
      ("[there](#par-3)", [.link(destination: "#par-3", title: nil, [.text("there")])]),
    ] as [(String, [MarkdownInline])])
  func inlines(text: String, expected: [MarkdownInline]) {
    let document = read(text)
    #expect(document.blocks.map(\.content) == [.paragraph(expected)])
    #expect(document.diagnostics.isEmpty)
  }

  @Test(arguments: [
    "javascript:alert(1)", "JavaScript:alert(1)", "&#106;avascript:alert(1)", "data:text/html,x",
    "vbscript:x", "file:///etc/passwd", "//host/x", "/etc/passwd", "page.html", "https:x",
    "record:", "mailto:", "<java\tscript:alert(1)>", "", "blob:https://x",
  ])
  func unsafeLinksLoseTheirAddress(destination: String) {
    let document = read("[text](\(destination))")
    #expect(document.blocks.map(\.content) == [.paragraph([.text("text")])])
    #expect(document.diagnostics.map(\.code.rawValue) == ["M002"])
  }

  @Test(arguments: [
    ("a <b>c</b>", ["M001:1", "M001:1"]),
    ("text\n\n<script>alert(1)</script>\n", ["M001:3"]),
    ("a <!-- b --> c", ["M001:1"]),
    ("text\n\n![alt](https://x/y.png)", ["M006:3"]),
    ("a \\<b> &lt;c&gt; 1 < 2", []),
  ])
  func whatDocumentsDoNotHave(text: String, expected: [String]) {
    #expect(problems(text) == expected)
  }
}
