import Archive
import Diagnostics
import Records
import Testing

/// Citations in the running text of records: found in context, placed in the file, known both ways.
@Suite struct TextCitationTests {
  private static func workspace(_ fields: String, _ below: String = "") -> Workspace {
    Workspace([
      "Sessions/rivers/1/resolution-1-1.md":
        "---\nkind: act\nbody: rivers\nform: resolution\nnumber: 1/1\n---\n",
      "Sessions/rivers/1/paper.md": """
      ---
      kind: document
      id: paper
      type: background-paper
      session: rivers/1
      status: draft
      \(fields)
      ---

      \(below)
      """,
    ])
  }

  private func citing(_ fields: String, _ below: String = "") -> [CitationLink] {
    TextCitationTests.workspace(fields, below).archive.citing("rivers/resolution/1/1")
  }

  struct Row: CustomTestStringConvertible {
    let fields: String
    var below = ""
    let path: String
    let line: Int
    let column: Int
    let printed: String

    var testDescription: String { "\(fields) \(below)" }
  }

  @Test(arguments: [
    Row(
      fields: "occasion: resolution 1/1", path: "occasion.en", line: 7, column: 11,
      printed: "resolution 1/1"),
    Row(
      fields: "occasion: {fr: \"la résolution 1/1\"}", path: "occasion.fr", line: 7, column: 20,
      printed: "résolution 1/1"),
    Row(
      fields: "aims: [follow, 'what resolution 1/1, paragraph 2, asks']", path: "aims.2.en",
      line: 7, column: 22, printed: "resolution 1/1, paragraph 2"),
    Row(
      fields: "occasion: >\n  how\n  resolution 1/1 came about", path: "occasion.en", line: 7,
      column: 11, printed: "resolution 1/1"),
    Row(
      fields: "year: 2024", below: "One.\n\nÉté, in resolution 1/1, it asked.", path: "text.en",
      line: 12, column: 9, printed: "resolution 1/1"),
  ])
  func citationIsFoundWhereItStands(_ row: Row) throws {
    let link = try #require(citing(row.fields, row.below).first)
    #expect(link.from == "rivers/1/document/paper")
    #expect(link.path == row.path)
    #expect(link.reference.written == row.printed)
    #expect([link.place.start.line, link.place.start.column] == [row.line, row.column])
    #expect(link.isText)
  }

  @Test func spanIsThatOfTheText() throws {
    let link = try #require(citing("occasion: how resolution 1/1 came").first)
    #expect(link.manner == .text(.en, utf8: 4..<18))
    #expect(link.language == .en)
  }

  @Test func aRangeCitesWhatItLeavesUnsaid() throws {
    let archive = TextCitationTests.workspace("occasion: how resolutions 1/1 to 1/3 came", "")
      .archive
    for number in 1...3 {
      let found = archive.citing(Key("rivers/resolution/1/\(number)"))
      #expect(found.map(\.reference.target) == [Key("rivers/resolution/1/\(number)")])
    }
  }

  @Test(arguments: [
    "{{ paper.title }}", "{# resolution 1/1 #}", "{% if resolution 1/1 %}",
    "[x](https://example.org/resolution 1/1)", "[^resolution 1/1]", "resolution {{ x }} 1/1",
  ])
  func whatIsNoProseCitesNothing(_ text: String) {
    #expect(citing("year: 2024", text).isEmpty)
  }

  @Test(arguments: [
    "{% with act = \"rivers/resolution/1/1\" %}{% endwith %}",
    "{%- with act = 'rivers/resolution/1/1' -%}{% endwith %}",
    "[resolution 1/1](record:rivers/resolution/1/1)",
  ])
  func keyInADraftIsALink(_ text: String) {
    #expect(citing("year: 2024", text).map(\.manner) == [.template(.en)])
  }

  @Test func nameThatIsNoRunningTextIsNotRead() {
    #expect(citing("title: Resolution 1/1").isEmpty)
  }

  @Test func fieldsAndSourcesStandAmongThem() {
    let archive = TextCitationTests.workspace(
      "occasion: resolution 1/1\nconcerns: [resolution 1/1]\nsource: RIV/1/R, para. 3"
    ).archive
    let citing = archive.citing("rivers/resolution/1/1")
    #expect(citing.map(\.path) == ["occasion.en", "concerns.1"])
    let cited = archive.citations(of: "rivers/1/document/paper")
    #expect(
      Set(cited.map(\.reference.target))
        == ["rivers/1", "rivers/resolution/1/1", "doc/RIV/1/R"])
    #expect(cited.filter { $0.manner == .source }.map(\.reference.target) == ["doc/RIV/1/R"])
  }

  @Test func partsOfATreatyCountForIt() {
    let workspace = Workspace([
      "Sessions/treaties/waters.md": """
      ---
      kind: treaty
      id: waters
      name: Convention on Waters
      articles: [{number: "1"}, {number: "18"}]
      ---
      """,
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "ordinal: 1",
        with: "ordinal: 1\nenabled-by: ['article 18, paragraph 13, of the Convention on Waters']"),
    ])
    let archive = workspace.archive
    #expect(archive.citing("waters/18/13").count == 1)
    #expect(archive.citing("waters/18").count == 1)
    #expect(archive.citing("waters").count == 1)
    #expect(archive.citing("waters/1").isEmpty)
  }

  @Test func replacedRecordIsReadAnew() throws {
    let archive = TextCitationTests.workspace("occasion: resolution 1/1").archive
    var values = try #require(archive["rivers/1/document/paper"]).values
    values["occasion"] = nil
    let changed = try #require(archive.replacing("rivers/1/document/paper", values: values))
    #expect(changed.citing("rivers/resolution/1/1").isEmpty)
  }
}
