import Diagnostics
import Files
import Proofing
import Testing
import XML

/// The rules of Akoma Ntoso that no schema has, each on a file with one mistake.
@Suite struct AkomaNtosoRuleTests {
  private static let work = "/akn/un/doc/paper/rivers/2024-05-06/1-note"

  /// A sound file in a language, with what is put before its end and replaced in it.
  private static func file(
    _ language: String = "eng", _ body: String = "", path: String = "out/a.akn.xml",
    _ changes: [(String, String)] = []
  ) -> File {
    let version = "\(work)/\(language)@2024-05-06"
    var text = """
      <?xml version="1.0" encoding="UTF-8"?>
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0">
      <doc name="note"><meta><identification source="#us">
      <FRBRWork><FRBRthis value="\(work)/!main"/><FRBRuri value="\(work)"/>
      <FRBRsubtype value="paper"/><FRBRnumber value="1-note"/></FRBRWork>
      <FRBRExpression><FRBRthis value="\(version)/!main"/><FRBRuri value="\(version)"/>
      <FRBRlanguage language="\(language)"/></FRBRExpression>
      <FRBRManifestation><FRBRthis value="\(version)/!main.xml"/><FRBRuri value="\(version).xml"/>
      </FRBRManifestation></identification>
      <references source="#us"><TLCObject eId="us" href="/x" showAs="Us"/></references></meta>
      <mainBody>\(body)</mainBody></doc></akomaNtoso>
      """
    for (old, new) in changes { text = text.replacing(old, with: new) }
    return File(path: path, text: text)
  }

  private func problems(_ files: File...) -> [Diagnostic] {
    OutputProof.problems(of: files, schemas: nil).problems
  }

  @Test func soundFilesHaveNoProblem() {
    let body = "<p eId=\"par-1\"><ref href=\"#par-1\">1</ref><ref href=\"/akn/un/x\">#x</ref></p>"
    let found = problems(Self.file("eng", body), Self.file("zho", path: "out/b.akn.xml"))
    #expect(found.isEmpty, "\(found)")
  }

  @Test func onlyFilesOfTheEndingAreAsked() {
    let (found, checked) = OutputProof.problems(
      of: [File(path: "out/a.xml", text: "<"), Self.file()], schemas: nil)
    #expect(found.isEmpty)
    #expect(checked == 1)
  }

  @Test func danglingReferencesAreFoundWhereTheyStand() throws {
    let body = "<p><ref\nhref=\"#par-7\">7</ref></p><noteRef href=\"#fn-1\" marker=\"1\"/>"
    let found = problems(Self.file("eng", body))
    #expect(found.map(\.code) == [.danglingReference, .danglingReference])
    #expect(found.first?.headline.contains("par-7") == true)
    #expect(found.first?.range?.start == SourcePosition(line: 11, column: 14, offset: 921))
  }

  @Test func repeatedIdentifiersNameBoth() {
    let found = problems(Self.file("eng", "<p eId=\"a\"/><p eId=\"b\"/><p eId=\"a\"/>"))
    #expect(found.map(\.code) == [.repeatedIdentifier])
    #expect(found.first?.notes == ["the other is a `p` in line 11"])
  }

  @Test func missingVersionsAreToldOnce() {
    let named = """
      <o:origins xmlns:o="urn:rapporteur:origins:1"><o:version href="\(Self.work)/fra@2024-05-06"/>\
      <o:version href="\(Self.work)/zho@2024-05-06"/></o:origins></meta>
      """
    let translated = """
      <FRBRtranslation href="\(Self.work)/ara@2024-05-06" fromLanguage="ara"/></FRBRExpression>
      """
    let found = problems(
      Self.file("eng", "", [("</meta>", named), ("</FRBRExpression>", translated)]),
      Self.file("zho", "", path: "out/b.akn.xml", [("</meta>", named)]))
    #expect(found.map(\.code) == [.missingExpression, .missingExpression])
    #expect(found.contains { $0.headline.contains("/ara@") })
    #expect(found.contains { $0.headline.contains("/fra@") })
  }

  static let apart: [(String, String)] = [
    ("<FRBRuri value=\"\(work)\"/>", "<FRBRuri value=\"\(work)/2\"/>"),
    ("<FRBRuri value=\"\(work)\"/>", "<FRBRuri value=\"/akn/un/doc/paper/rivers//1-note\"/>"),
    ("<FRBRuri value=\"\(work)\"/>", ""),
    ("<doc name=\"note\">", "<statement name=\"note\">"),
    ("<FRBRsubtype value=\"paper\"/>", "<FRBRsubtype value=\"report\"/>"),
    ("<FRBRnumber value=\"1-note\"/>", ""),
    ("\(work)/!main\"", "\(work)/!record\""),
    ("\(work)/!main\"", "\(work)\""),
    ("language=\"eng\"", "language=\"fra\""),
    ("<FRBRuri value=\"\(work)/eng@2024-05-06\"/>", "<FRBRuri value=\"\(work)/eng\"/>"),
    ("2024-05-06.xml", "2024-05-07.xml"),
    ("!main.xml", "!main.akn"),
  ]

  @Test(arguments: apart)
  func addressesThatDoNotFit(_ old: String, _ new: String) {
    var changes = [(old, new)]
    if old.hasPrefix("<doc") { changes.append(("</doc>", "</statement>")) }
    let found = problems(Self.file("eng", "", changes))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.code == .addressesApart }, "\(found)")
  }

  @Test func oneAddressForTwoFiles() {
    let found = problems(Self.file(), Self.file(path: "out/b.akn.xml"))
    #expect(found.map(\.code) == [.addressesApart])
    #expect(found.first?.range?.file == "out/b.akn.xml")
  }

  @Test(arguments: [
    "<a/>", "<akomaNtoso/>",
    "<akomaNtoso xmlns=\"http://docs.oasis-open.org/legaldocml/ns/akn/3.0\"><doc/></akomaNtoso>",
    """
    <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><meta><identification>
    <FRBRWork/><FRBRExpression/></identification></meta></doc></akomaNtoso>
    """,
  ])
  func whatIsNoAkomaNtosoIsSaidToBeNone(_ text: String) {
    let found = problems(File(path: "out/a.akn.xml", text: text))
    #expect(found.map(\.code) == [.notAkomaNtoso])
  }

  @Test func emptyIdentificationIsNoFault() {
    let text = """
      <akomaNtoso xmlns="http://docs.oasis-open.org/legaldocml/ns/akn/3.0"><doc><meta>
      <identification><FRBRWork/><FRBRExpression/><FRBRManifestation/></identification></meta></doc>
      </akomaNtoso>
      """
    let found = problems(File(path: "out/a.akn.xml", text: text))
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.code == .addressesApart })
  }

  @Test(arguments: [
    ("", DiagnosticCode.notXML), ("not XML", .notXML), ("<a", .notXML),
    ("<!DOCTYPE a [<!ENTITY e 'x'>]><a>&e;</a>", .xmlDoctype),
    (String(repeating: "<a>", count: 1_000), .xmlBound),
  ])
  func whatCannotBeReadIsRefused(_ text: String, _ code: DiagnosticCode) {
    let found = problems(File(path: "out/a.akn.xml", text: text), Self.file())
    #expect(found.map(\.code) == [code])
  }
}
