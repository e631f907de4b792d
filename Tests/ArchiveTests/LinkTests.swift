import Archive
import Diagnostics
import Records
import Testing

/// References are followed both ways, and attributed to the body of the record.
@Suite struct LinkTests {
  private let workspace = Workspace([
    "Sessions/lakes/body.md": Workspace.body.replacing("rivers", with: "lakes")
      .replacing("Rivers", with: "Lakes"),
    "Sessions/lakes/1/resolution-1-1.md": LinkTests.act("lakes", "on lakes"),
    "Sessions/rivers/1/resolution-1-1.md": LinkTests.act("rivers", "on rivers"),
    "Sessions/rivers/2/session.md": """
    ---
    kind: session
    body: rivers
    ordinal: 2
    convened-under: resolution 1/1
    relations:
      - {kind: days-apart, session: first session}
    source: RIV/1/R, paras. 4-6
    ---
    """,
  ])

  private static func act(_ body: String, _ title: String) -> String {
    """
    ---
    kind: act
    body: \(body)
    form: resolution
    number: 1/1
    title: \(title)
    ---
    """
  }

  @Test func twoBodiesWithOneNumberStayApart() {
    let archive = workspace.archive
    #expect(workspace.codes.isEmpty)
    #expect(archive.record(Act.self, "rivers/resolution/1/1")?.title?[.en] == "on rivers")
    #expect(archive.record(Act.self, "lakes/resolution/1/1")?.title?[.en] == "on lakes")
    #expect(archive.links.to["lakes/resolution/1/1"] == nil)
  }

  @Test func referenceIsKnownAtItsTarget() {
    let links = workspace.archive.links.to["rivers/resolution/1/1"] ?? []
    #expect(links.map(\.from) == ["rivers/2"])
    #expect(links.map(\.path) == ["convened-under"])
    #expect(links.map(\.isSource) == [false])
  }

  @Test func sourceIsALinkOfItsOwnKind() {
    let links = workspace.archive.links.to["doc/RIV/1/R"] ?? []
    #expect(links.map(\.from) == ["rivers/2"])
    #expect(links.map(\.isSource) == [true])
    #expect(links.first?.reference.pinpoint?.names(paragraph: 5) == true)
  }

  @Test func everyReferenceOfARealRecordIsKnownAtItsTarget() {
    let archive = Archive.read(RealRecords.files).archive
    for act in archive.all(Act.self) {
      for (position, followed) in act.follows.enumerated() {
        let links = archive.links.to[followed.target] ?? []
        #expect(
          links.contains { $0.from == act.key && $0.path == "follows.\(position + 1)" },
          "\(act.key)")
      }
    }
    #expect(archive.all(Act.self).contains { !$0.follows.isEmpty })
  }
}
