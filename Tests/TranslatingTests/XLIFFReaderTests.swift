import Diagnostics
import Testing

@testable import Translating

/// What another tool, or nobody's tool, makes of a file.
@Suite struct XLIFFReaderTests {
  private func read(_ inside: String) -> (document: XLIFFDocument?, problems: [Diagnostic]) {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
      <file id="f" original="a/document/b">\(inside)</file></xliff>
      """
    let (document, problems) = XLIFFReader.read(Array(text.utf8), file: "a.xlf")
    return (document, problems)
  }

  private func target(_ segments: String) throws -> String {
    let (document, problems) = read("<unit id=\"u\">\(segments)</unit>")
    #expect(problems.isEmpty)
    let unit = try #require(document?.units.first)
    return CodedText.likeness(unit.target.compactMap(CodedText.Token.init))
  }

  @Test func segmentsOfAUnitAreOneText() throws {
    let text = try target(
      """
      <segment><source>A.</source><target>Un.</target></segment><ignorable><source> </source></ignorable>\
      <segment><source>B.</source><target>Deux.</target></segment>
      """)
    #expect(text == "Un. Deux.")
  }

  @Test func segmentsStandInTheOrderThatTheTargetsHave() throws {
    let text = try target(
      """
      <segment><source>A.</source><target order="2">Un.</target></segment>\
      <segment><source>B.</source><target order="1">Deux. </target></segment>
      """)
    #expect(text == "Deux. Un.")
  }

  @Test func pairsCanBeWrittenAsTwoMarks() throws {
    let pair = try target(
      "<segment><source/><target>a <pc id=\"1\">b</pc></target></segment>")
    let marks = try target(
      "<segment><source/><target>a <sc id=\"1\"/>b<ec startRef=\"1\"/></target></segment>")
    #expect(pair == marks)
  }

  @Test func marksOfTheTranslatorSayNothing() throws {
    let text = try target(
      "<segment><source/><target><mrk id=\"m\">a</mrk><sm id=\"s\"/>b<em startRef=\"s\"/></target></segment>"
    )
    #expect(text == "ab")
  }

  @Test func unitsStandInGroupsToo() {
    let (document, _) = read(
      "<group id=\"g\"><unit id=\"u\"><segment><source>a</source></segment></unit></group>")
    #expect(document?.units.map(\.id) == ["u"])
  }

  @Test(arguments: [
    "<xliff/>", "<html/>", "",
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\" version=\"1.2\"/>",
    "<!DOCTYPE a><xliff/>", "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>",
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file/></xliff>",
    "<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"><file original=\"a\"/><file original=\"b\"/></xliff>",
  ])
  func whatIsNoXLIFFIsRefused(_ text: String) {
    let (document, problems) = XLIFFReader.read(Array(text.utf8), file: "a.xlf")
    #expect(document == nil)
    #expect(problems.count == 1)
  }

  @Test func whatIsNoCodeIsTold() {
    let (_, problems) = read(
      "<unit><segment/></unit><unit id=\"u\"><segment><source>a</source><target><b>a</b></target></segment></unit>"
    )
    #expect(problems.map(\.code) == [.notXLIFF, .notXLIFF])
    #expect(problems.map { $0.range?.start.line } == [2, 2])
  }
}
