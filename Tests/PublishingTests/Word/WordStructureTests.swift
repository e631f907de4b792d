import Documents
import Foundation
import Publishing
import Records
import Testing
import Zip

/// What every Word file must keep, whatever it says.
@Suite struct WordStructureTests {
  static let languages: [Language] = [.en, .zh, .ar]

  struct Row: CustomTestStringConvertible {
    let language: Language
    let numbering: WordNumbering
    var testDescription: String { "\(language.rawValue) \(numbering.rawValue)" }
    var file: WordFile {
      WordFile(
        SampleDocument.make(language), numbering, options: WriterOptions(showSources: true))
    }
  }

  static let rows = languages.flatMap { language in
    WordNumbering.allCases.map { Row(language: language, numbering: $0) }
  }

  @Test(arguments: rows)
  func everyPartIsWellFormedAndDeclared(row: Row) throws {
    let file = row.file
    for name in file.names { #expect(file[name] != nil, "\(name) is not well formed") }
    let types = try #require(file["[Content_Types].xml"])
    let declared = types.all("Override").compactMap { $0.attributes["PartName"] }
    let parts = file.names.filter { !$0.hasSuffix(".rels") && $0 != "[Content_Types].xml" }
    #expect(declared.sorted() == parts.map { "/" + $0 })
  }

  @Test(arguments: rows)
  func everyRelationLeadsToAPart(row: Row) throws {
    let file = row.file
    for (rels, folder) in [("_rels/.rels", ""), ("word/_rels/document.xml.rels", "word/")] {
      let relations = try #require(file[rels]).all("Relationship")
      #expect(Set(relations.map { $0.attributes["Id"] }).count == relations.count)
      for relation in relations where relation.attributes["TargetMode"] == nil {
        let target = folder + (relation.attributes["Target"] ?? "")
        #expect(file.names.contains(target), "\(target) is missing")
      }
    }
  }

  @Test(arguments: rows)
  func everyReferenceHasItsRelation(row: Row) throws {
    let file = row.file
    for part in ["document", "footnotes"] {
      let markup = try #require(file["word/\(part).xml"])
      let ids = Set(
        file["word/_rels/\(part).xml.rels"]?.all("Relationship").compactMap {
          $0.attributes["Id"]
        } ?? [])
      for name in ["w:hyperlink", "w:headerReference", "w:footerReference"] {
        for element in markup.all(name) {
          guard let id = element.attributes["r:id"] else { continue }
          #expect(ids.contains(id), "\(part) \(id)")
        }
      }
    }
  }

  @Test(arguments: rows)
  func everyStyleUsedIsDefined(row: Row) throws {
    let file = row.file
    let defined = Set(
      try #require(file["word/styles.xml"]).all("w:style").compactMap {
        $0.attributes["w:styleId"]
      })
    for part in file.names where part.hasPrefix("word/") {
      let markup = try #require(file[part])
      for name in ["w:pStyle", "w:rStyle", "w:basedOn", "w:next"] {
        for style in markup.all(name) {
          #expect(defined.contains(style.value ?? ""), "\(part): \(style.value ?? "")")
        }
      }
    }
  }

  @Test(arguments: rows)
  func bookmarksAreUniqueHiddenAndClosed(row: Row) throws {
    let file = row.file
    var names: [String] = []
    var begun: [String] = []
    var ended: [String] = []
    for part in ["word/document.xml", "word/footnotes.xml"] {
      let markup = try #require(file[part])
      names += markup.all("w:bookmarkStart").compactMap { $0.attributes["w:name"] }
      begun += markup.all("w:bookmarkStart").compactMap { $0.attributes["w:id"] }
      ended += markup.all("w:bookmarkEnd").compactMap { $0.attributes["w:id"] }
    }
    #expect(Set(names.map { $0.lowercased() }).count == names.count)
    #expect(Set(begun).count == begun.count)
    #expect(Set(begun) == Set(ended) && begun.count == ended.count)
    for name in names {
      #expect(name.hasPrefix("_rp_") && name.utf8.count <= 40, "\(name)")
    }
    let anchors = try #require(file["word/document.xml"]).all("w:hyperlink").compactMap {
      $0.attributes["w:anchor"]
    }
    for anchor in anchors { #expect(names.contains(anchor), "\(anchor) is nowhere") }
  }

  @Test(arguments: rows)
  func everyParagraphOfTheTextHasItsBookmark(row: Row) {
    let passed: [StyleName] = [.small, .sources, .header, .tableText, .tableHead, .record]
    for paragraph in row.file.paragraphs {
      let style = paragraph.child("w:pPr", "w:pStyle")?.value ?? ""
      if passed.contains(where: { $0.rawValue == style }) { continue }
      #expect(paragraph.child("w:bookmarkStart") != nil, "\(style): \(paragraph.text)")
    }
  }

  @Test(arguments: rows)
  func footnotesMatchTheirMarks(row: Row) throws {
    let file = row.file
    let marks = try #require(file["word/document.xml"]).all("w:footnoteReference")
    let notes = try #require(file["word/footnotes.xml"]).all("w:footnote")
    let own = notes.filter { $0.attributes["w:type"] == nil }
    #expect(marks.map { $0.attributes["w:id"] } == own.map { $0.attributes["w:id"] })
    #expect(marks.count == 3)
    #expect(marks.first?.attributes["w:customMarkFollows"] == "1")
    #expect(marks.dropFirst().allSatisfy { $0.attributes["w:customMarkFollows"] == nil })
    #expect(own.first?.text.hasPrefix("*\t") == true)
    // The second mark of a note refers to the first.
    #expect(file.text(of: "word/document.xml").contains("NOTEREF _rp_fnref_1 \\f \\h"))
  }

  @Test(arguments: rows)
  func theSameDocumentGivesTheSameBytes(row: Row) {
    let writer = WordWriter(numbering: row.numbering)
    let first = writer.write(SampleDocument.make(row.language))
    #expect(first == writer.write(SampleDocument.make(row.language)))
    #expect(ZipReader.read(first, file: "paper.docx").diagnostics.isEmpty)
  }

  @Test(arguments: rows)
  func headsAndFeetSayWhatTheyMust(row: Row) throws {
    let file = row.file
    let document = SampleDocument.make(row.language)
    for number in 1...3 {
      let head = try #require(file["word/header\(number).xml"]).text
      #expect(document.notices.allSatisfy { head.contains($0) }, "\(head)")
      #expect(head.contains("COP/WG.3/2016/2"))
    }
    for number in [2, 3] {
      let foot = file.text(of: "word/footer\(number).xml")
      #expect(foot.contains("PAGE") && foot.contains("PAGEREF _rp_end_of_text"))
    }
    let kinds = try #require(file["word/document.xml"]).all("w:headerReference")
    #expect(
      kinds.map { $0.attributes["w:type"] } == ["first", "default", "even", "default", "even"])
    #expect(file["word/settings.xml"]?.all("w:evenAndOddHeaders").count == 1)
    #expect(file["word/document.xml"]?.all("w:titlePg").count == 1)
  }

  /// The list of records cited stands behind the document, on pages without numbers that nobody counts.
  @Test func pagesOfTheListAreNoneOfTheDocument() throws {
    var document = SampleDocument.make(.en)
    let text = WordFile(document).text(of: "word/document.xml")
    let end = try #require(text.range(of: "_rp_end_of_text\""))
    #expect(text[end.upperBound...].contains("_rp_references\""))
    #expect(text[..<end.lowerBound].contains("<w:titlePg/>"))
    let feet = try #require(WordFile(document)["word/document.xml"]).all("w:footerReference")
    let first = feet.first?.attributes["r:id"]
    #expect(feet.suffix(2).allSatisfy { $0.attributes["r:id"] == first })
    document.references = []
    let alone = WordFile(document)
    #expect(alone["word/document.xml"]?.all("w:sectPr").count == 1)
    #expect(alone.text(of: "word/footer2.xml").contains("NUMPAGES"))
  }

  @Test(arguments: languages)
  func tablesRepeatTheirFirstRow(language: Language) throws {
    let file = WordFile(SampleDocument.make(language))
    let tables = try #require(file["word/document.xml"]).all("w:tbl")
    #expect(tables.count == 3)
    for table in tables {
      #expect(table.all("w:tr").first?.child("w:trPr", "w:tblHeader") != nil)
      #expect(table.all("w:tblHeader").count == 1)
      let widths = table.all("w:gridCol").compactMap { Int($0.attributes["w:w"] ?? "") }
      #expect(widths.allSatisfy { $0 > 300 })
    }
  }

  @Test func propertiesSayWhatTheDocumentSays() throws {
    let document = SampleDocument.make(.zh)
    let file = WordFile(document)
    let core = try #require(file["docProps/core.xml"])
    #expect(core.children.map(\.name) == ["dc:title", "dc:language", "cp:contentStatus"])
    #expect(core.children.map(\.letters) == [document.title, "zh", "draft"])
    let custom = try #require(file["docProps/custom.xml"]).all("vt:lpwstr").map(\.letters)
    #expect(custom == [document.key.text, "zh", document.digest])
  }

  @Test func theDigestChangesWithTheText() {
    let document = SampleDocument.make(.en)
    var other = document
    other.footnotes[0].paragraphs[0].append(.text("!"))
    #expect(document.digest == SampleDocument.make(.en).digest)
    #expect(document.digest != other.digest)
    #expect(document.digest.utf8.count == 16)
  }

  /// A figure is told by its text and its table; the words for a missing picture stand there too.
  @Test func figuresAreToldInWords() {
    let texts = WordFile(SampleDocument.make(.en)).paragraphs.map(\.text)
    let words = SampleWords(.en)
    #expect(texts.contains(words.places))
    #expect(texts.contains { $0.hasPrefix("Nothing to draw") })
  }
}
