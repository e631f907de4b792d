import Archive
import Records
import Testing

/// Days that are known only to lie between two others.
@Suite struct BoundsOfDaysTests {
  private func session(_ days: String) -> Workspace {
    Workspace([
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "2024-05-06..2024-05-08", with: days)
    ])
  }

  @Test(arguments: [
    "between 2024-05-06 and 2024-06-01", "between 2024-05-06 and 2024-05-06", "2024..2025-03",
    "2024-05",
  ])
  func boundsAreReadAsTheyAreWritten(_ text: String) throws {
    let workspace = session(text)
    let days = try #require(workspace.archive.record(Session.self, "rivers/1")?.days)
    #expect(workspace.codes == [])
    #expect(days.text == text)
    guard case .within = days else {
      Issue.record("\(text) was read as known days")
      return
    }
  }

  @Test(arguments: [
    ("between 2024-05-06", ["R007"]), ("between  and ", ["R007"]),
    ("between spring and 2024-05-06", ["R007"]), ("between 2024-05-06 and 2024-02-30", ["R007"]),
    ("between 2024-05-06 and 2024-05-08 and 2024-05-10", ["R007"]),
    ("between 2024-05-08 and 2024-05-06", ["R008"]), ("among 2024 and 2025", ["R007"]),
    ("2024-05-06, between 2024-05-08 and 2024-05-10", ["R007"]),
  ])
  func malformedBoundsAreReported(_ text: String, _ codes: [String]) {
    #expect(session("\"\(text)\"").codes == codes)
  }
}
