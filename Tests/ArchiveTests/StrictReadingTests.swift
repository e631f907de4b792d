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
}
