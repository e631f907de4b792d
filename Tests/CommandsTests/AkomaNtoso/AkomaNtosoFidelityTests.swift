import Documents
import Files
import Foundation
import Proofing
import Publishing
import Records
import Testing
import XML

/// What is written in Akoma Ntoso from the real records: valid, sound by our rules, and the same text as in
/// the other formats.
@Suite struct AkomaNtosoFidelityTests {
  @Test func everyPaperAndPageIsMade() {
    #expect(RealDocuments.papers.count == RealDocuments.expected)
    #expect(RealDocuments.expected >= 4)
    #expect(RealDocuments.pages.problems.isEmpty, "\(RealDocuments.pages.problems.prefix(5))")
    let kinds = RealDocuments.pages.documents.compactMap(\.identity).map(\.part)
    #expect(kinds.count > 100 && kinds.allSatisfy { $0 == .record })
  }

  @Test func textIsTheSameInEveryFormat() throws {
    for document in RealDocuments.papers + RealDocuments.pages.documents {
      let name = "\(document.key) \(document.language)"
      let written = AkomaNtosoWriter().write(document)
      let html = try PlainText(html: HTMLWriter().write(document))
      let own = try PlainText(akomaNtoso: written, alternatives: false)
      #expect(own.difference(from: html) == nil, "\(name): \(own.difference(from: html) ?? "")")
      let whole = try PlainText(akomaNtoso: written, alternatives: true)
      let markdown = PlainText(
        markdown: MarkdownWriter().write(document), from: whole.lines.first,
        until: Labels(document.language).recordsCited)
      let difference = whole.difference(from: markdown)
      #expect(difference == nil, "\(name): \(difference ?? "")")
    }
  }

  @Test func papersHoldWhatTheyAreComparedBy() throws {
    let papers = try RealDocuments.papers.map {
      try PlainText(akomaNtoso: AkomaNtosoWriter().write($0), alternatives: true)
    }
    #expect(papers.allSatisfy { $0.lines.count > 80 })
    #expect(papers.contains { !$0.asterisk.isEmpty })
    #expect(papers.contains { $0.lines.contains { $0.hasPrefix("(a) ") } })
    #expect(papers.contains { $0.lines.contains { $0.hasPrefix("12. ") } })
  }

  @Test func rulesAndBytesHold() {
    let trees = RealDocuments.papers + RealDocuments.pages.documents
    let files = trees.map { tree in
      let bytes = AkomaNtosoWriter().write(tree)
      #expect(bytes == AkomaNtosoWriter().write(tree))
      return File(
        path: "\(tree.key).\(tree.language).akn.xml", text: String(decoding: bytes, as: UTF8.self))
    }
    let (problems, checked) = OutputProof.problems(of: files, schemas: nil)
    #expect(checked == trees.count)
    #expect(problems.isEmpty, "\(problems.prefix(5))")
  }

  @Test(
    .enabled(
      if: FileManager.default.fileExists(atPath: RealDocuments.schemas.path),
      "the schemas are not beside the package; RAPPORTEUR_SHARED names their folder"))
  func everyFileIsValid() {
    let reading = Folder.read(
      at: RealDocuments.schemas.path, as: RealDocuments.schemas.path, extensions: ["xsd"])
    var schemas = XMLSchemas(reading.files.map { ($0.path, $0.text) })
    #expect(schemas.diagnostics.isEmpty)
    for tree in RealDocuments.papers + RealDocuments.pages.documents {
      let bytes = AkomaNtosoWriter().write(tree)
      let problems = schemas.problems(of: bytes, file: "\(tree.key).\(tree.language)")
      #expect(problems.isEmpty, "\(problems.prefix(3))")
    }
  }
}
