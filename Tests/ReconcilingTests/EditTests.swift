import Diagnostics
import Documents
import Publishing
import Records
import Testing

@testable import Reconciling

/// What is found in a file that came back is what was done to it, and nothing else.
@Suite struct EditTests {
  @Test(arguments: EditCase.all) func anEditIsFound(_ example: EditCase) throws {
    var file = EditedFile()
    example.edit(&file)
    let found = try file.findings()
    #expect(found == example.found, "\(found)")
  }

  @Test func thereAreFortyEdits() { #expect(EditCase.all.count >= 40) }

  @Test(arguments: WordNumbering.allCases, [false, true])
  func anUneditedFileReportsNothing(_ numbering: WordNumbering, _ showsSources: Bool) throws {
    let file = EditedFile(numbering, options: WriterOptions(showSources: showsSources))
    let comparison = try file.comparison()
    #expect(comparison.findings.map(\.line) == [])
    #expect(comparison.matched == Lakes.sent.passages.count)
  }

  @Test func aChangeKnowsWhatStandsBehindIt() throws {
    var file = EditedFile()
    file.replace("had fallen in", "had dropped in")
    file.replace("sets out", "lays out")
    file.replace("9 May", "9 June")
    let findings = try file.comparison().findings
    #expect(
      findings.map(\.origins) == [
        [Lakes.record(Lakes.session, "days")], [Lakes.record(Lakes.statement, "text")],
        [Lakes.prose],
      ])
    #expect(findings.map(\.severity) == [.warning, .warning, .note])
    #expect(findings.map(\.isOwnProse) == [false, false, true])
  }

  /// Words of a template that say who spoke rest on the field of the statement, whose words stand beside them.
  @Test func whoSpokeIsAFactOfTheStatement() throws {
    var file = EditedFile()
    file.replace("The Committee ", "The Secretariat ")
    let findings = try file.comparison().findings
    #expect(findings.map(\.change) == [.fact])
    #expect(
      findings.map(\.origins) == [[Lakes.wording, Lakes.record(Lakes.statement, "speaker")]])
    #expect(findings.map(\.severity) == [.warning])
  }

  /// What is added between own prose and a record is told of both, and is not taken for prose.
  @Test func aNegationBesideARecordIsNoProse() throws {
    let pieces: Lakes.Pieces = [
      ("I say that the Committee ", Lakes.prose),
      ("encouraged", Lakes.record(Lakes.statement, "verb")), (" them all.", Lakes.prose),
    ]
    for (edit, judged) in [("not encouraged", Finding.Change.verb), ("twice encouraged", .wording)]
    {
      let found = try Lakes.findings(of: pieces) { $0.replacing("encouraged", with: edit) }
      #expect(found.map(\.change) == [judged])
      #expect(found.map(\.isOwnProse) == [judged == .wording])
      #expect(found.map(\.isTakeable) == [judged == .wording])
    }
  }

  /// A sentence that is gone is lost, whatever verb is in it and however its neighbours begin.
  @Test(arguments: [Lakes.prose, Lakes.record(Lakes.statement, "text")])
  func aSentenceThatIsGoneIsLostAndNoChangeOfItsVerb(_ origin: Origin) throws {
    let pieces: Lakes.Pieces = [
      ("The Committee met. The Committee endorsed it. It slept long.", origin)
    ]
    for (sentence, isTold) in [
      ("The Committee endorsed it.", true), ("It slept long.", origin != Lakes.prose),
    ] {
      let found = try Lakes.findings(of: pieces) { $0.replacing(" " + sentence, with: "") }
      #expect(found.map(\.kind) == [isTold ? .lost : .changed])
      #expect(found.map(\.old) == [sentence])
      #expect(found.map(\.severity) == [isTold ? .warning : .note])
    }
  }

  /// The same for one that came between others which begin like it.
  @Test func aSentenceThatCameIsNewFromItsBeginning() throws {
    let pieces: Lakes.Pieces = [("The Committee met. The Committee closed.", Lakes.prose)]
    let found = try Lakes.findings(of: pieces) {
      $0.replacing("met.", with: "met. The Committee endorsed it.")
    }
    #expect(found.map(\.kind) == [.new])
    #expect(found.map(\.new) == ["The Committee endorsed it."])
  }

  /// A number in figures that came back in words is wording, also where the field holds nothing else.
  @Test func aNumberInWordsIsTheSameNumber() throws {
    let pieces: Lakes.Pieces = [
      ("In ", Lakes.wording), ("60", Lakes.record(Lakes.session, "sittings")),
      (" lakes water fell.", Lakes.wording),
    ]
    for (number, judged) in [("sixty", Finding.Change.wording), ("sixty-one", .fact)] {
      let found = try Lakes.findings(of: pieces) { $0.replacing("60", with: number) }
      #expect(found.map(\.change) == [judged])
      #expect(found.map(\.new) == [number])
    }
  }

  @Test func theFileSaysFromWhichDraftItIs() throws {
    let returned = try EditedFile().comparison().returned
    #expect(returned.draft == Lakes.paper)
    #expect(returned.language == .en)
    #expect(returned.digest == Lakes.document.digest)
  }

  /// Numbers that belong to the text are not taken for those before it.
  @Test func aTextThatBeginsLikeANumberIsItself() throws {
    var document = Lakes.document
    document.blocks.append(
      Block(id: "text-1", .paragraph(number: nil, [.text("A. Brook spoke of the gauges there.")])))
    let bytes = WordWriter().write(document)
    let file = try #require(ReturnedFile.read(bytes, file: "back.docx").file)
    let comparison = Comparison(
      SentDocument(document), file, ChangeJudge(Lakes.archive, paper: Lakes.paper, .en))
    #expect(comparison.findings.map(\.line) == [])
  }
}
