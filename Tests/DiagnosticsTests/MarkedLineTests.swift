import Diagnostics
import Testing

/// A line in which a stretch is marked in place.
@Suite struct MarkedLineTests {
  @Test(arguments: [
    ("см. A/57/40.", 5..<12, "см. [A/57/40]."), ("قرار 7/4", 1..<9, "[قرار 7/4]"),
    ("e\u{301}x \u{1B}7", 4..<6, "e\u{301}x[ \\u{1B}]7"), ("ab", 2..<9, "a[b]"), ("", 1..<1, ""),
  ])
  func marks(_ line: String, _ columns: Range<Int>, _ marked: String) {
    #expect(SourceExcerpt.marked(line, columns, between: "[", "]") == marked)
  }

  @Test func aLongLineIsCutAroundTheMark() {
    let line = String(repeating: "a", count: 500) + "X" + String(repeating: "b", count: 500)
    let marked = SourceExcerpt.marked(line, 501..<502, between: "[", "]")
    #expect(marked.contains("a[X]b") && marked.hasPrefix("…") && marked.hasSuffix("…"))
    #expect(marked.unicodeScalars.count <= 165)
  }
}
