import Archive
import Diagnostics
import Records
import Testing

/// One run shows every mistake, not only the first.
@Suite struct AllProblemsTests {
  private let workspace = Workspace([
    "Sessions/rivers/1/session.md": """
    ---
    kind: session
    body: rivers
    ordinal: first
    days: 2024-05-08..2024-05-06
    plaec: Geneva
    place: {en: Geneva, xx: Genf}
    status: hold
    sittings: [1, 2]
    relations:
      - {kind: during, session: twentieth sesssion}
      - {session: rivers/2}
    convened-by: RIV/1/R
    report: resolution 7/4, second draft
    documents: [RIV/9/R]
    participation: many
    absent: {place: silent, chaires: none}
    sources:
      dayz: RIV/1/R, para. 2
    ---

    The session was held in Geneva.
    """
  ])

  @Test func everyMistakeOfAFileIsReportedInOneRun() {
    let found = workspace.problems.filter { $0.range?.file == "Sessions/rivers/1/session.md" }
    let places = found.map { "\($0.range?.start.line ?? 0) \($0.code.rawValue)" }
    #expect(
      places == [
        "4 R004", "5 R008", "6 R003", "7 R006", "8 R006", "9 R004", "11 C001", "12 R005", "13 C003",
        "14 C001", "15 C004", "16 R004", "17 R012", "17 R011", "19 R011", "22 R010",
      ])
  }

  @Test func whatIsRightIsStillRead() throws {
    let session = try #require(workspace.archive["rivers"])
    #expect(session.key == "rivers")
  }

  @Test func mistakesOfOtherFilesDoNotHideThem() {
    var more = workspace
    more.files += Workspace(["Sessions/rivers/2/session.md": "The second session.\n"]).files.suffix(
      1)
    #expect(more.codes.count == workspace.codes.count + 1)
    #expect(more.codes.contains("Y001"))
  }
}
