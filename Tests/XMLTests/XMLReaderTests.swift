import Diagnostics
import Testing

@testable import XML

/// What the reader gives of a document, and what it refuses.
@Suite struct XMLReaderTests {
  private func read(
    _ text: String, bounds: XMLBounds = XMLBounds()
  ) -> (root: XMLElement?, diagnostics: [Diagnostic]) {
    XMLReader.read(Array(text.utf8), file: "a.xml", bounds: bounds)
  }

  @Test func givesNamesNamespacesAttributesAndTextInOrder() throws {
    let text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <!-- a > b "c -->
      <w:a xmlns:w="urn:w" xmlns="urn:d" one='1 &gt; 0' w:two="&#x4E2D;">
        <b/>é<![CDATA[<&>]]> &amp; ع<w:c xml:lang="ar">x</w:c>
      </w:a>
      """
    let root = try #require(read(text).root)
    #expect(root.name == "a")
    #expect(root.namespace == "urn:w")
    #expect(root.attribute("one") == "1 > 0")
    #expect(root.attribute("two", namespace: "urn:w") == "中")
    #expect(root.attribute("two") == nil)
    #expect(root.children.map(\.name) == ["b", "c"])
    #expect(root.children.map(\.namespace) == ["urn:d", "urn:w"])
    #expect(root.child("c")?.attribute("lang", namespace: XMLNamespace.xml) == "ar")
    #expect(root.text == "\n  é<&> & عx\n")
    #expect(root.content.count == 5)
    #expect(root.position == SourcePosition(line: 3, column: 1, offset: 57))
    #expect(root.children.map(\.position.line) == [4, 4])
    #expect(root.children.map(\.position.column) == [3, 31])
  }

  @Test func longTextsAreOnePiece() throws {
    let letters = String(repeating: "中文 &lt; ", count: 20_000)
    let root = try #require(read("<a>\(letters)</a>").root)
    #expect(root.content.count == 1)
    #expect(root.text == letters.replacing("&lt;", with: "<"))
  }

  struct Bad: CustomTestStringConvertible {
    let testDescription: String
    let text: String
    let code: DiagnosticCode
    var line = 1
  }

  static let bad = [
    Bad(testDescription: "nothing", text: "", code: .notXML),
    Bad(testDescription: "blanks", text: " \n ", code: .notXML, line: 2),
    Bad(testDescription: "no XML", text: "kind: body\n", code: .notXML),
    Bad(testDescription: "a mark of order alone", text: "\u{FEFF}", code: .notXML),
    Bad(testDescription: "not closed", text: "<a>\n<b>\n</a>", code: .notXML, line: 3),
    Bad(testDescription: "broken off", text: "<a><b x='1", code: .notXML),
    Bad(testDescription: "two roots", text: "<a/><b/>", code: .notXML),
    Bad(testDescription: "an attribute twice", text: "<a\nx='1' x='2'/>", code: .notXML, line: 2),
    Bad(testDescription: "a prefix of nothing", text: "<w:a/>", code: .notXML),
    Bad(testDescription: "a control character", text: "<a>\u{1}</a>", code: .notXML),
    Bad(testDescription: "an entity of nobody", text: "<a>&copy;</a>", code: .notXML),
    Bad(testDescription: "a reference to no character", text: "<a>&#0;</a>", code: .notXML),
    Bad(testDescription: "a DOCTYPE", text: "<!DOCTYPE a><a/>", code: .xmlDoctype),
    Bad(
      testDescription: "a DOCTYPE elsewhere",
      text: "<?xml version='1.0'?>\n<!DOCTYPE a SYSTEM 'http://127.0.0.1:9/a.dtd'><a/>",
      code: .xmlDoctype, line: 2),
    Bad(
      testDescription: "an entity of a file",
      text: "<!DOCTYPE a [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><a>&e;</a>", code: .xmlDoctype),
    Bad(
      testDescription: "a bomb of entities",
      text: "<!DOCTYPE a [<!ENTITY e0 'ha'>"
        + (1...30).map { "<!ENTITY e\($0) '&e\($0 - 1);&e\($0 - 1);'>" }.joined()
        + "]><a>&e30;</a>",
      code: .xmlDoctype),
    Bad(
      testDescription: "deep nesting", text: String(repeating: "<a>", count: 100_000),
      code: .xmlBound),
    Bad(
      testDescription: "400 KB of attributes",
      text: "<a\n" + (0..<30_000).map { " a\($0)='\($0)'" }.joined() + "/>", code: .xmlBound),
    Bad(
      testDescription: "as many namespaces",
      text: "<a" + (0..<30_000).map { " xmlns:a\($0)='\($0)'" }.joined() + "/>", code: .xmlBound),
    Bad(
      testDescription: "another encoding",
      text: "<?xml version=\"1.0\" encoding=\"ISO-8859-1\"?><a/>", code: .xmlEncoding),
    Bad(
      testDescription: "UTF-7, in single quotes",
      text: "<?xml version='1.0' encoding='UTF-7'?><a/>", code: .xmlEncoding),
  ]

  @Test(arguments: bad)
  func refuses(_ bad: Bad) throws {
    let (root, diagnostics) = read(bad.text)
    #expect(root == nil)
    try #require(diagnostics.count == 1, "\(diagnostics)")
    #expect(diagnostics[0].code == bad.code, "\(diagnostics[0])")
    #expect(diagnostics[0].range?.file == "a.xml")
    #expect(diagnostics[0].range?.start.line == bad.line, "\(diagnostics[0])")
  }

  @Test func namespacesThatEndDoNotCount() {
    let text = "<a>" + String(repeating: "<b xmlns:y='y'/>", count: 2_000) + "</a>"
    #expect(read(text).root?.children.count == 2_000)
  }

  @Test func refusesBytesThatAreNotUTF8() {
    let utf16 = "<a/>".utf16.flatMap { [UInt8($0 & 255), UInt8($0 >> 8)] }
    for bytes in [[0xFF, 0xFE] + utf16, utf16, Array("<a>".utf8) + [0xE9] + Array("</a>".utf8)] {
      let (root, diagnostics) = XMLReader.read(bytes, file: "a.xml")
      #expect(root == nil)
      #expect(diagnostics.map(\.code) == [.xmlEncoding])
    }
  }

  @Test(arguments: [
    ("<a></a>", XMLBounds(size: 6)), ("<a><b/></a>", XMLBounds(depth: 1)),
    ("<a x='1' y='2'/>", XMLBounds(attributes: 1)),
    ("<a xmlns:x='x'><b xmlns:y='y'/></a>", XMLBounds(namespaces: 1)),
    ("<a><b/><b/></a>", XMLBounds(elements: 2)),
  ])
  func boundsAreThoseGiven(_ text: String, _ bounds: XMLBounds) {
    #expect(read(text, bounds: bounds).diagnostics.map(\.code) == [.xmlBound])
    #expect(read(text).root != nil)
  }
}
