import Diagnostics
import Documents
import Records
import Testing

@testable import Translating

/// Codes that stand around the letters of others, or for what others stand for.
@Suite struct CodeCheckTests {
  /// What is wrong in a translation of a text with two citations, the mark of a footnote and emphasis.
  private func problems(_ target: String, data: String = "") throws -> [String] {
    let text = """
      <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
      <file id="f" original="a/document/b"><unit id="u"><originalData>\(data)</originalData><segment>
      <target>\(target)</target>
      </segment></unit></file></xliff>
      """
    let (document, diagnostics) = XLIFFReader.read(Array(text.utf8), file: "a.xlf")
    #expect(diagnostics.isEmpty, "\(diagnostics)")
    let unit = try #require(document?.units.first)
    var check = CodeCheck(
      unit,
      CodedText([
        .text("See "), .citation(key: "a/7/1", [.text("resolution 7/1")]), .text(" and "),
        .citation(key: "a/7/4", [.text("resolution 7/4")]), .footnoteMark(1), .text(" "),
        .emphasis([.text("of 7 May")]),
      ]))
    return check.run().map { "\($0.0.rawValue) \($0.1.line) \($0.2)" }
  }

  private static let rest = "<ph id=\"3\"/> <pc id=\"4\">du 7 mai</pc>"

  @Test(arguments: [
    "<pc id=\"1\">la résolution 7/1</pc> et <pc id=\"2\">7/4</pc>",
    "<pc id=\"2\">la résolution 7/4</pc> et <pc id=\"1\">7/1</pc>",
    "<pc id=\"2\">القرار ٧/٤</pc><pc id=\"1\">القرار ٧/١</pc>",
    "<pc id=\"1\">la première</pc> et <pc id=\"2\">la seconde</pc>",
  ])
  func codesWithTheirOwnLettersAreSound(_ text: String) throws {
    #expect(try problems(text + Self.rest) == [])
  }

  @Test func lettersOfTwoCodesExchangedAreTold() throws {
    let found = try problems(
      "<pc id=\"1\">la résolution 7/4</pc>\net <pc id=\"2\">la résolution 7/1</pc>" + Self.rest)
    #expect(
      found == [
        "L016 3 the code `1` of `u` stands around the letters of `2`",
        "L016 4 the code `2` of `u` stands around the letters of `1`",
      ])
  }

  @Test func aCodeThatStandsForAnotherIsTold() throws {
    let data = "<data id=\"d1\">](record:a/7/1)</data><data id=\"d3\">[^2]</data>"
    let found = try problems(
      """
      <pc id="2" dataRefEnd="d1">la première</pc> <pc id="1">la seconde</pc> \
      <ph id="3" dataRef="d3"/><pc id="4" dataRefStart="none">du 7 mai</pc>
      """, data: data)
    #expect(
      found == [
        "L016 3 the code `2` of `u` stands for `](record:a/7/1)`, and for `](record:a/7/4)` in the original",
        "L016 3 the code `3` of `u` stands for `[^2]`, and for `[^1]` in the original",
      ])
  }
}
