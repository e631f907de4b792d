import Archive
import Diagnostics
import Files
import Testing

/// What is read does not depend on the order in which a disk gives the files.
@Suite struct OrderTests {
  @Test(arguments: [1, 2, 3] as [UInt64])
  func realRecordsReadTheSameInAnyOrder(seed: UInt64) {
    var numbers = SeededNumbers(seed: seed)
    let usual = Archive.read(RealRecords.files)
    let shuffled = Archive.read(RealRecords.files.shuffled(using: &numbers))
    #expect(shuffled.archive.json == usual.archive.json)
    #expect(shuffled.log.diagnostics == usual.log.diagnostics)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6, 7, 8] as [UInt64])
  func mistakesReadTheSameInAnyOrder(seed: UInt64) {
    let workspace = Workspace([
      "Sessions/rivers/again/session.md": Workspace.session,
      "Sessions/rivers/again/body.md": Workspace.body.replacing("Committee", with: "Council"),
      "Sessions/rivers/2/session.md": """
      ---
      kind: session
      body: rivers
      ordinal: 2
      days: 2020-01-01
      report: RIV/9/R
      convened-under: resolution 7/4
      ---
      """,
      "Sessions/rivers/1/background-paper.md": """
      ---
      kind: document
      id: paper
      type: note
      body: rivers
      ---
      The water is high.
      """,
      "Sessions/rivers/1/background-paper.fr.md": "---\nhash: 0\n---\nL'eau est haute.\n",
    ])
    var numbers = SeededNumbers(seed: seed)
    let usual = Archive.read(workspace.files)
    let shuffled = Archive.read(workspace.files.shuffled(using: &numbers))
    #expect(usual.log.hasErrors)
    #expect(shuffled.archive.json == usual.archive.json)
    #expect(shuffled.log.diagnostics == usual.log.diagnostics)
  }
}
