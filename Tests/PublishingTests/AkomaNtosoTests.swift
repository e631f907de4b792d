import Documents
import Pictures
import Publishing
import Records
import Testing
import XML

/// What is written in Akoma Ntoso, and that nothing in a document becomes markup.
@Suite struct AkomaNtosoTests {
  private func written(_ document: DocumentTree) throws -> AkomaNtosoText {
    let bytes = AkomaNtosoWriter().write(document)
    #expect(bytes == AkomaNtosoWriter().write(document))
    return try AkomaNtosoText(bytes)
  }

  private func document(_ blocks: [Block], footnotes: [Footnote] = []) -> DocumentTree {
    DocumentTree(
      key: "k", language: .en, masthead: Masthead(title: "t"), blocks: blocks,
      footnotes: footnotes)
  }

  @Test(arguments: HostileText.rows)
  func textNeverBecomesMarkup(_ text: String) throws {
    let found = try written(HostileText.document(text))
    let harmless = try written(HostileText.document("harmless"))
    let names = Set(found.root.elements.map(\.name))
    let expected = Set(harmless.root.elements.map(\.name))
    #expect(names.isSubset(of: expected.union(["a"])), "\(names.subtracting(expected))")
    #expect(found.all("docTitle").map(\.text) == [PrintableText.clean(text)])
    #expect(found.values("href", of: "a").allSatisfy { $0.hasPrefix("https:") })
  }

  @Test func emptyDocumentHasABody() throws {
    let found = try written(document([]))
    #expect(found.all("mainBody").first?.children.map(\.name) == ["p"])
  }

  @Test func marksOfFootnotesCarryTheTextOnce() throws {
    let blocks = [
      Block(
        id: "a",
        .paragraph(
          number: 1,
          [.text("x"), .footnoteMark(2), .footnoteMark(1), .footnoteMark(2), .footnoteMark(9)]))
    ]
    let notes = [
      Footnote(number: 1, [[.text("one"), .footnoteMark(3)]]),
      Footnote(number: 2, [[.text("two")]]),
      Footnote(number: 3, [[.text("three"), .footnoteMark(1)]]), Footnote(number: 4, []),
    ]
    let found = try written(document(blocks, footnotes: notes))
    #expect(found.values("marker", of: "authorialNote") == ["2", "1", "3", "4"])
    #expect(found.values("href", of: "noteRef") == ["#fn-3", "#fn-2", "#fn-1"])
    #expect(found.all("authorialNote").map(\.text) == ["two", "one", "three", ""])
    #expect(found.all("sup").map(\.text) == ["9"])
  }

  @Test func citationsLeadToTheWorkElseToTheReference() throws {
    var tree = document([
      Block(
        id: "a",
        .paragraph(
          number: nil,
          [
            .citation(key: "b/resolution/7/4", [.text("resolution 7/4")]),
            .citation(
              key: "b/2", note: "corrected", [.text("second"), .link(url: "#a", [.text("!")])]),
            .citation(key: "b/3", [.text("third")]),
            .citation(key: "doc/A/1", [.text("A/1")]),
          ]))
    ])
    let adopted = PartialDate("2014-10-10").map { Work.Dated(.adoption, $0) }
    tree.references = [
      CitedRecord(
        key: "b/resolution/7/4", label: "resolution 7/4",
        work: Work(.resolution, body: "b", date: adopted, number: "7/4")),
      CitedRecord(key: "b/2", label: "second session"),
      CitedRecord(key: "doc/A/1", label: "A/1", url: "https://example.org/a b"),
      CitedRecord(key: "doc/A/2", label: "A/2", url: "https://example.org/a"),
    ]
    let found = try written(tree)
    let work = "/akn/un/statement/deliberation/b/2014-10-10/res-7-4"
    #expect(found.values("href", of: "ref") == [work, "#ref-b_2", "#ref-b_3", "#ref-doc_A_1"])
    #expect(found.values("title", of: "ref") == ["corrected"])
    #expect(found.values("href", of: "activeRef") == [work])
    #expect(
      found.values("eId", of: "TLCReference")
        == ["ref-b_2", "ref-doc_A_1", "ref-doc_A_2", "ref-b_3"])
    #expect(found.values("href", of: "TLCReference").contains("https://example.org/a"))
  }

  @Test(arguments: [
    ("2016-03-21", "2016-03-21", ["2016-03-21"], ["release"]),
    ("2016-03", "2016-03", ["2016-03-01", "2016-03-31"], ["earliest", "latest"]),
    ("2016", "2016", ["2016-01-01", "2016-12-31"], ["earliest", "latest"]),
    ("", "undated", ["0001-01-01", "9999-12-31"], ["earliest", "latest"]),
  ])
  func datesAreGivenAsTheyAreKnown(
    _ date: String, _ printed: String, _ days: [String], _ names: [String]
  ) throws {
    var tree = document([])
    let work = Work(
      .paper, body: "b", date: PartialDate(date).map { Work.Dated(.release, $0) }, number: "A/1")
    tree.identity = DocumentIdentity(work, type: "note", original: .en)
    let found = try written(tree)
    let address = "/akn/un/doc/paper/b/\(printed)/A-1"
    #expect(found.all("FRBRWork").first?.child("FRBRuri")?.attribute("value") == address)
    #expect(
      found.all("FRBRExpression").first?.child("FRBRuri")?.attribute("value")
        == "\(address)/eng@\(date)")
    let dates = found.all("FRBRWork").flatMap(\.children).filter { $0.name == "FRBRdate" }
    #expect(dates.compactMap { $0.attribute("date") } == days)
    #expect(dates.compactMap { $0.attribute("name") } == names)
  }

  @Test func whatHasNoDateIsBoundedByItsSession() throws {
    var tree = document([])
    let days = try #require(PartialDate("2014-10-06")).earliest
    let last = try #require(PartialDate("2014-10-10")).latest
    tree.identity = DocumentIdentity(
      Work(.resolution, body: "b", within: days...last, number: "7/4"), part: .record,
      type: "resolution", original: .en)
    let found = try written(tree)
    #expect(found.values("date", of: "FRBRdate").suffix(2) == ["2014-10-06", "2014-10-10"])
    #expect(
      found.values("value", of: "FRBRthis").first
        == "/akn/un/statement/deliberation/b/undated/res-7-4/!record")
  }

  @Test func translationNamesItsOriginalAndADraftIsNobodysAct() throws {
    var tree = SampleDocument.make(.zh)
    let found = try written(tree)
    #expect(found.values("fromLanguage", of: "FRBRtranslation") == ["eng"])
    #expect(found.values("value", of: "FRBRauthoritative") == ["false", "false"])
    #expect(found.values("value", of: "FRBRprescriptive") == ["false"])
    #expect(found.all("docStatus").map(\.text) == tree.notices)
    #expect(found.all("docNumber").isEmpty)
    tree.status = .issued
    tree.isOriginal = true
    tree.identity?.original = .zh
    tree.masthead.symbol = .issued("A/1")
    let issued = try written(tree)
    #expect(issued.all("FRBRauthoritative").isEmpty)
    #expect(issued.all("FRBRtranslation").isEmpty)
    #expect(issued.all("docNumber").map(\.text) == ["A/1"])
  }

  @Test func originsStandUnderTheIdentifiersOfTheText() throws {
    let found = try written(SampleDocument.make(.en))
    let all = found.root.elements.compactMap { $0.attribute("eId") }
    let identifiers = Set(all)
    #expect(identifiers.count == all.count)
    let behind = found.values("href", of: "text")
    #expect(behind.contains("#par-1") && behind.contains("#par-2-a"))
    #expect(behind.allSatisfy { identifiers.contains(String($0.dropFirst())) })
    #expect(found.values("document", of: "source").contains("CTOC/COP/WG.3/2016/2"))
    #expect(
      found.values("file", of: "prose") == [
        "Sessions/untoc-wg3/7/paper.md", "Sessions/untoc-wg3/7/paper.md",
      ])
  }

  @Test func noFolderOfAMachineIsNamed() throws {
    let origin = Origin.wording(file: "/srv/wording/en.md", line: 3)
    let found = try written(
      document([Block(id: "a", .paragraph(number: 1, [.text("x")]), origins: [origin])]))
    #expect(found.values("file", of: "wording") == ["en.md"])
  }

  @Test func identifiersThatCollideAreToldApart() throws {
    let names = ["fn-1", "author", "", "", "two words", "a\u{0}b", "fn-1"]
    let blocks = names.map { Block(id: $0, .paragraph(number: nil, [.footnoteMark(1)])) }
    let found = try written(
      document(blocks, footnotes: [Footnote(number: 1, [[.text("note")]])]))
    let own = found.values("eId", of: "paragraph")
    #expect(own.count == names.count)
    #expect(Set(own).count == own.count)
    #expect(!own.contains("fn-1") && !own.contains("author"))
  }
}
