import Diagnostics
import Foundation
import Testing
import XML

/// Validation by schemas of a folder: what they do not admit, and what is wrong with themselves.
@Suite struct XMLSchemaTests {
  private static let letters = """
    <xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema" targetNamespace="urn:letters"
      xmlns="urn:letters" elementFormDefault="qualified">
      <xs:element name="letters"><xs:complexType><xs:sequence>
        <xs:element name="letter" type="xs:date" maxOccurs="3"/>
      </xs:sequence></xs:complexType></xs:element>
    </xs:schema>
    """

  /// The problems of a document by the schemas of a folder that holds the given files.
  private func problems(
    _ text: String, _ schemas: [String: String] = ["letters.xsd": letters]
  ) throws -> [Diagnostic] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "xsd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, text) in schemas { try Data(text.utf8).write(to: folder.appending(path: name)) }
    var set = XMLSchemas(schemas.map { (folder.appending(path: $0.key).path, $0.value) })
    return set.diagnostics + set.problems(of: Array(text.utf8), file: "a.xml")
      + set.problems(of: Array(text.utf8), file: "b.xml").filter { $0.range?.file != "b.xml" }
  }

  @Test func validDocumentHasNoProblem() throws {
    let text = "<letters xmlns='urn:letters'><letter>2016-03-21</letter></letters>"
    #expect(try problems(text).isEmpty)
  }

  @Test func everyProblemStandsAtItsElement() throws {
    let text = """
      <letters xmlns='urn:letters'>
        <letter>2016-03-21</letter> <letter>soon</letter>
        <!-- between --><other/>
      </letters>
      """
    let found = try problems(text)
    #expect(found.map(\.code) == [.notValid, .notValid, .notValid].prefix(found.count).map { $0 })
    #expect(found.contains { $0.range?.start.line == 2 && $0.range?.start.column == 31 })
    #expect(found.contains { $0.range?.start.line == 3 && $0.range?.start.column == 19 })
    #expect(found.contains { $0.headline.contains("other") })
  }

  @Test func documentOfAnotherNamespaceHasNoSchema() throws {
    #expect(try problems("<letters/>").map(\.code) == [.noSchema])
    #expect(try problems("<letters/>", [:]).map(\.code) == [.noSchema])
  }

  @Test func whatIsNotXMLIsNotValidated() throws {
    #expect(try problems("<letters").map(\.code) == [.notXML])
  }

  @Test func brokenSchemaIsToldOnce() throws {
    let broken = Self.letters.replacing("xs:date", with: "xs:dat")
    let found = try problems("<letters xmlns='urn:letters'/>", ["letters.xsd": broken])
    #expect(!found.isEmpty)
    #expect(found.allSatisfy { $0.code == .noSchema })
    #expect(found.count == Set(found).count)
  }

  @Test func nothingIsFetchedFromTheNetwork() throws {
    let listener = try #require(Listener())
    let remote = Self.letters.replacing(
      "<xs:element name=\"letters\">",
      with: """
        <xs:import namespace="urn:far" schemaLocation="http://127.0.0.1:\(listener.port)/far.xsd"/>
        <xs:element name="letters">
        """)
    _ = try problems("<letters xmlns='urn:letters'/>", ["letters.xsd": remote])
    #expect(!listener.wasCalled)
  }

  @Test func includedSchemaIsPartOfTheOther() throws {
    let part =
      "<xs:schema xmlns:xs='http://www.w3.org/2001/XMLSchema' targetNamespace='urn:letters'/>"
    let whole = Self.letters.replacing(
      "<xs:element name=\"letters\">",
      with: "<xs:include schemaLocation=\"a.xsd\"/><xs:element name=\"letters\">")
    let text = "<letters xmlns='urn:letters'><letter>2016-03-21</letter></letters>"
    #expect(try problems(text, ["a.xsd": part, "letters.xsd": whole]).isEmpty)
  }

  @Test func hostileSchemaIsRefused() throws {
    let found = try problems("<letters/>", ["letters.xsd": "<!DOCTYPE a><a/>"])
    #expect(found.map(\.code) == [.xmlDoctype, .noSchema])
  }
}
