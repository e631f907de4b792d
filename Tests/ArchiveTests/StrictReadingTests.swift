import Diagnostics
import Testing

/// What a strict reader of the records found: each mistake is reported once, and soon.
@Suite struct StrictReadingTests {
  private static func statement(_ source: String) -> String {
    """
    ---
    kind: statement
    session: rivers/1
    id: daily
    nature: view
    speaker: some
    verb: noted that
    text: the gauges should be read daily
    \(source)
    ---

    """
  }

  private static let verbs = """
    ---
    kind: verb
    id: note
    class: says
    printed: [{language: en, form: noted that}]
    ---

    """

  @Test(arguments: [
    ("source: RIV/1/R, para. 4", []), ("source: 3", ["C001"]), ("source: []", ["K006"]),
    ("reported-in: RIV/1/R", ["K006"]),
  ])
  func unreadableSourceIsReportedOnce(_ source: String, _ codes: [String]) {
    let workspace = Workspace([
      "Sessions/verbs.md": Self.verbs, "Sessions/rivers/1/daily.md": Self.statement(source),
    ])
    #expect(workspace.codes == codes)
  }

  /// Day by day this takes minutes.
  @Test(arguments: [
    ("0001-01-01..9999-12-31", "0001-01-01..9999-12-31", []),
    ("0001-01-01..9999-12-30", "0001-01-01..9999-12-31", ["K001"]),
    ("2024-05-06, 2024-05-08", "2024-05-06..2024-05-08", ["K001"]),
    ("2024-05-06, 2024-05-08", "2024-05-08, 2024-05-06", []),
    ("2024-05", "2024-05-06..2024-05-31", []), ("2024-05", "2024-05-31..2024-06-01", ["K001"]),
    ("2024-05-06..2024-05-08", "2024-05", []), ("2024-05-06..2024-05-08", "2024-06", ["K001"]),
    ("between 2024-05-01 and 2024-05-20", "2024-05-06..2024-05-08", []),
    ("between 2024-05-01 and 2024-05-07", "2024-05-06..2024-05-08", ["K001"]),
  ])
  func daysAreComparedByTheirEnds(_ session: String, _ item: String, _ codes: [String]) {
    let items = (1...200).map { "  - {id: i\($0), title: gauges, days: [\(item)]}\n" }.joined()
    let workspace = Workspace([
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "2024-05-06..2024-05-08", with: session),
      "Sessions/rivers/1/items.md":
        "---\nkind: item\neach: {session: rivers/1}\nrecords:\n\(items)---\n",
    ])
    #expect(Set(workspace.codes) == Set(codes))
  }

  @Test(arguments: [
    ("Geneva", []), ("\"\"", ["a text has words"]), ("{en: \"  \"}", ["a text has words"]),
    ("{en: Geneva, zh: \"\"}", ["a text has words"]), ("{}", ["a text has words"]),
    ("\"a\\u202Eb\"", ["the text holds the control character U+202E"]),
    ("a\u{2067}b", ["the text holds the control character U+2067"]),
    ("\"a\\x9Bb\"", ["the text holds the control character U+009B"]),
    ("\"\u{62C}\u{200F}\u{646}\"", []), ("\"caf\u{E9} \u{2013} \u{201C}a\u{201D}\"", []),
  ])
  func textHasWordsAndNothingHidden(_ place: String, _ headlines: [String]) {
    let session = Workspace.session.replacing("ordinal: 1", with: "ordinal: 1\nplace: \(place)")
    let problems = Workspace(["Sessions/rivers/1/session.md": session]).problems
    #expect(problems.map(\.headline) == headlines)
    #expect(problems.allSatisfy { $0.code == .wrongType })
  }

  @Test func textBelowTheFrontMatterHidesNothing() {
    let report = Workspace.report + "One line.\n\nTwo\u{202E} lines.\n"
    let problems = Workspace(["Sessions/rivers/1/report.md": report]).problems
    #expect(problems.map(\.code) == [.wrongType])
    let lines = report.split(separator: "\n", omittingEmptySubsequences: false)
    let line = lines.firstIndex { $0.hasPrefix("Two") }.map { $0 + 1 }
    #expect(problems.first?.range?.start.line == line)
  }

  @Test(arguments: [("noted", "noted that"), ("notd that", "noted that"), ("sang", nil)])
  func formNearestToAVerbIsSuggested(_ form: String, _ suggestion: String?) {
    let statement = Self.statement("source: RIV/1/R, para. 4")
      .replacing("verb: noted that", with: "verb: \(form)")
    let problems = Workspace([
      "Sessions/verbs.md": Self.verbs, "Sessions/rivers/1/daily.md": statement,
    ]).problems
    #expect(problems.map(\.code) == [.verbNotInTable])
    #expect(problems.first?.suggestion == suggestion)
    #expect(problems.first?.notes.last == "- {language: en, form: \(form)}")
  }
}
