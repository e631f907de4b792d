import Diagnostics
import Documents
import Publishing
import Records
import Testing
import Zip

@testable import Reconciling

/// What is read of a file from outside, and what is refused.
@Suite struct ReturnedFileTests {
  private static let space = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"

  private func read(_ entries: [ZipEntry]) -> (file: ReturnedFile?, diagnostics: [Diagnostic]) {
    ReturnedFile.read(ZipWriter.write(entries), file: "back.docx")
  }

  private func body(_ markup: String) -> [ZipEntry] {
    let text = "<w:document xmlns:w=\"\(Self.space)\"><w:body>\(markup)</w:body></w:document>"
    return [ZipEntry("word/document.xml", Array(text.utf8))]
  }

  @Test(arguments: [
    ("B001", "word/other.xml", "<a/>"), ("B001", "word/document.xml", "<html/>"),
    ("X001", "word/document.xml", "<w:document"), ("X001", "word/document.xml", ""),
    ("X002", "word/document.xml", "<!DOCTYPE a><a/>"),
    ("X003", "word/document.xml", String(repeating: "<a>", count: 300)),
    ("X004", "word/document.xml", "<?xml version=\"1.0\" encoding=\"UTF-16\"?><a/>"),
    ("Z003", "../word/document.xml", "<a/>"), ("Z003", "/word/document.xml", "<a/>"),
  ])
  func whatIsNoWordFileIsRefused(_ code: String, _ name: String, _ text: String) {
    let (file, problems) = read([ZipEntry(name, Array(text.utf8))])
    #expect(file == nil)
    #expect(problems.first?.code.rawValue == code, "\(problems)")
  }

  @Test func aDoctypeInAnyPartThatIsReadIsRefused() {
    let notes = ZipEntry("word/footnotes.xml", Array("<!DOCTYPE a><a/>".utf8))
    #expect(read(body("") + [notes]).diagnostics.first?.code == .xmlDoctype)
  }

  @Test func bombsAndLargePartsAreRefused() {
    let bomb = ZipEntry("word/media/a.bin", [UInt8](repeating: 0, count: 20_000_000))
    let large = ZipEntry("word/footnotes.xml", [UInt8](repeating: 32, count: 50_000_000))
    for part in [bomb, large] {
      let (file, problems) = read(body("") + [part])
      #expect(file == nil)
      #expect(problems.first?.code == .archiveTooLarge)
    }
  }

  @Test(arguments: [
    "../../x", "../../../etc/passwd", "/../x", "a/../../../x", "..\\..\\x",
  ])
  func aPartOutsideOfTheFileIsRefused(_ target: String) throws {
    let list =
      "<Relationships>\n<Relationship Type=\"http://x/footnotes\" Target=\"\(target)\"/></Relationships>"
    let relations = ZipEntry("word/_rels/document.xml.rels", Array(list.utf8))
    let (file, problems) = read(body("<w:p/>") + [relations])
    #expect(file == nil)
    #expect(problems.map(\.code) == [.partOutsideFile])
    #expect(problems.first?.range?.file == "back.docx/word/_rels/document.xml.rels")
    #expect(problems.first?.range?.start.line == 2)
  }

  /// Addresses with steps upwards that stay in the file are followed; those of pages elsewhere are none of its parts.
  @Test func aPartIsFoundByItsAddress() throws {
    let list = """
      <Relationships><Relationship Type="http://x/footnotes" Target="../word/./footnotes2.xml"/>
      <Relationship Type="http://x/hyperlink" TargetMode="External" Target="../../page"/></Relationships>
      """
    let notes = """
      <w:footnotes xmlns:w="\(Self.space)"><w:footnote w:id="2"><w:p><w:r><w:t>Note</w:t></w:r></w:p>\
      </w:footnote></w:footnotes>
      """
    let (file, problems) = read(
      body("<w:p/>") + [
        ZipEntry("word/_rels/document.xml.rels", Array(list.utf8)),
        ZipEntry("word/footnotes2.xml", Array(notes.utf8)),
      ])
    #expect(problems.isEmpty, "\(problems)")
    #expect(try #require(file).notes.map(\.text) == ["Note"])
  }

  @Test func theTextIsFoundByTheRelationsOfTheFile() throws {
    let relations = """
      <Relationships><Relationship Type="http://x/officeDocument" Target="/word/document2.xml"/></Relationships>
      """
    var entries = body("<w:p><w:r><w:t>Here</w:t></w:r></w:p>")
    entries[0] = ZipEntry("word/document2.xml", entries[0].bytes)
    let file = read(entries + [ZipEntry("_rels/.rels", Array(relations.utf8))]).file
    #expect(try #require(file).passages.map(\.text) == ["Here"])
  }

  /// Markup, and the passages that it says.
  @Test(arguments: [
    ("<w:p><w:r><w:t>a</w:t><w:tab/><w:t>b</w:t><w:br/><w:t>c</w:t></w:r></w:p>", ["a\tb c"]),
    (
      "<w:p><w:ins><w:r><w:t>a</w:t></w:r></w:ins><w:del><w:r><w:delText>b</w:delText></w:r></w:del></w:p>",
      ["a"]
    ),
    (
      "<w:p><w:moveFrom><w:r><w:t>a</w:t></w:r></w:moveFrom></w:p><w:p><w:moveTo><w:r><w:t>a</w:t></w:r></w:moveTo></w:p>",
      ["", "a"]
    ),
    ("<w:sdt><w:sdtContent><w:p><w:r><w:t>a</w:t></w:r></w:p></w:sdtContent></w:sdt>", ["a"]),
    (
      "<w:p><w:hyperlink><w:r><w:t>a</w:t></w:r></w:hyperlink><w:smartTag><w:r><w:t>b</w:t></w:r></w:smartTag></w:p>",
      ["ab"]
    ),
    (
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText><w:t>x</w:t></w:r></w:p>",
      []
    ),
    (
      "<w:p><w:fldSimple w:instr=\"REF _rp_par_7 \\r\"><w:r><w:t>9.</w:t></w:r></w:fldSimple></w:p>",
      ["7"]
    ),
    ("<w:p><w:r><w:t>12.</w:t><w:tab/><w:t>Text</w:t></w:r></w:p>", ["Text"]),
    ("<w:p><w:r><w:tab/><w:t>(iv)</w:t><w:tab/><w:t>Text</w:t></w:r></w:p>", ["Text"]),
    ("<w:p><w:r><w:t>2016 was a year</w:t></w:r></w:p>", ["2016 was a year"]),
    (
      "<w:tbl><w:tr><w:tc><w:p><w:r><w:t>a</w:t></w:r></w:p></w:tc><w:tc><w:p/></w:tc></w:tr></w:tbl>",
      ["a | "]
    ),
    ("<w:p/><w:p><w:r><w:t> </w:t></w:r></w:p>", []),
  ])
  func passagesAreWhatIsRead(_ markup: String, _ texts: [String]) throws {
    let file = try #require(read(body(markup)).file)
    #expect(file.passages.map(\.text) == texts)
  }

  /// A file whose bytes are damaged anywhere is read or refused.
  @Test func damagedMarkupEndsNothing() {
    var numbers = SystemOfNumbers(seed: 5)
    for _ in 0..<300 {
      var parts = Lakes.parts()
      let place = numbers.next(parts.count)
      var bytes = parts[place].bytes
      guard !bytes.isEmpty else { continue }
      let start = numbers.next(bytes.count)
      bytes.removeSubrange(start..<min(bytes.count, start + numbers.next(200)))
      parts[place] = ZipEntry(parts[place].name, bytes)
      let (file, problems) = read(parts)
      #expect((file == nil) != problems.isEmpty)
      if let file { #expect(Lakes.compare(file).matched >= 0) }
    }
  }

  @Test(arguments: Language.allCases, WordNumbering.allCases)
  func inEveryLanguageAnUneditedFileReportsNothing(
    _ language: Language, _ numbering: WordNumbering
  ) throws {
    var document = Lakes.document
    document.language = language
    let bytes = WordWriter(numbering: numbering).write(document)
    let file = try #require(ReturnedFile.read(bytes, file: "back.docx").file)
    let comparison = Comparison(
      SentDocument(document), file, ChangeJudge(Lakes.archive, paper: Lakes.paper, language))
    #expect(comparison.findings.map(\.line) == [])
  }
}

/// Numbers that come out the same in every run.
struct SystemOfNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// The next number below a bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return bound > 0 ? Int((state >> 33) % UInt64(bound)) : 0
  }
}
