import Archive
import Diagnostics
import Testing

/// The checks of citations in running text, a row a text.
@Suite struct TextCheckTests {
  private func problems(_ text: String, report: String = "") -> [Diagnostic] {
    Workspace([
      "Sessions/rivers/body.md": Workspace.body.replacing(
        "acts: [", with: "acts: [{form: decision, numbering: session-number}, "),
      "Sessions/rivers/1/resolution-1-1.md":
        "---\nkind: act\nbody: rivers\nform: resolution\nnumber: 1/1\nparagraphs: [5]\n---\n",
      "Sessions/rivers/1/report.md": Workspace.report.replacing(
        "body: rivers", with: "body: rivers\n\(report)"),
      "Sessions/rivers/1/recommendation.md": """
      ---
      kind: recommendation
      session: rivers/1
      id: a
      text: \(text)
      source: RIV/1/R, para. 4
      ---
      """,
    ]).problems
  }

  @Test(arguments: [
    ("follow resolution 1/1", []),
    ("follow resolution 1/1, paragraph 5", []),
    ("follow resolution 1/1, paragraph 6", ["K018"]),
    ("follow resolution 1/1, paragraphs 2-6", ["K018"]),
    ("follow decision 1/1", ["K017"]),
    ("follow resolution 1/1/ of the Committee", ["K015"]),
    ("follow resolution 1/1 and/or RIV/1/R", []),
    ("follow resolution 1/1, paragraphs 4-2", ["K015"]),
    ("follow RIV/1/R, paras. 2-4 and 9-7", ["K015"]),
    ("follow resolution 1/7", ["C004"]),
    ("follow resolution 1/7, and again resolution 1/7", ["C004"]),
    ("follow RIV/1/R and then RIV/1/R", []),
    ("follow that resolution", []),
  ])
  func textIsChecked(_ text: String, _ expected: [String]) {
    #expect(problems(text).map(\.code.rawValue) == expected, "\(problems(text))")
  }

  @Test func targetNotHeldIsNotedOnceWithWhatIsNear() throws {
    let found = problems("follow resolution 1/2, and again resolution 1/2")
    let note = try #require(found.first)
    #expect(found.count == 1)
    #expect(note.suggestion == "rivers/resolution/1/1")
    #expect(note.notes == ["1 other citation of it"])
  }

  @Test(arguments: [
    ("{en: 'see RIV/1/R, para. 13'}", ["K018"]), ("{fr: 'voir RIV/1/R, par. 13'}", []),
    ("{fr: 'voir RIV/1/R, par. 14'}", ["K018"]), ("{en: 'see RIV/1/R, annex I, para. 13'}", []),
  ])
  func lastParagraphIsThatOfTheLanguage(_ text: String, _ expected: [String]) {
    let found = problems(text, report: "paragraphs: [12, {count: 13, languages: [fr]}]")
    #expect(found.map(\.code.rawValue) == expected, "\(found)")
  }

  @Test func fieldWithTheOtherFormIsReportedOnce() {
    let found = Workspace([
      "Sessions/rivers/body.md": Workspace.body.replacing(
        "acts: [", with: "acts: [{form: decision, numbering: session-number}, "),
      "Sessions/rivers/1/resolution-1-1.md":
        "---\nkind: act\nbody: rivers\nform: resolution\nnumber: 1/1\n---\n",
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "ordinal: 1", with: "ordinal: 1\nconvened-under: decision 1/1"),
    ]).problems
    #expect(found.map(\.code.rawValue) == ["K017"])
  }

  @Test func publicTextMustNotCiteWhatIsRestricted() {
    let found = problems("see RIV/1/R", report: "distribution: restricted")
    #expect(found.filter { $0.code == .restrictedCited }.count == 2)
  }
}
