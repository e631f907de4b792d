import Diagnostics
import Records
import Testing

/// Keys that no address can be, and records that lead back to themselves.
@Suite struct KeyTests {
  private static func topic(_ id: String) -> String {
    "---\nkind: topic\nid: \(id)\nname: gauges\n---\n"
  }

  @Test(arguments: [
    ("gauges", []), ("Gauges_2.b-c", []), ("a/b", ["K013"]), ("..", ["K013"]), (".", ["K013"]),
    ("a b", ["K013"]), ("\"a\\tb\"", ["K013"]), ("水位", ["K013"]),
    (String(repeating: "a", count: 100), []), (String(repeating: "a", count: 101), ["K013"]),
  ])
  func idOfATopic(_ id: String, _ codes: [String]) {
    let codes = Set(codes)
    #expect(Set(Workspace(["Sessions/topic.md": Self.topic(id)]).codes) == codes)
  }

  @Test(arguments: ["topic", "doc", "person", "verb", "fact", "Rivers", "a.b", "a_b", "-a"])
  func idThatNoBodyHas(_ id: String) {
    let body = "---\nkind: body\nid: \(id)\nname: Rivers\n---\n"
    let treaty = "---\nkind: treaty\nid: \(id)\nname: Rivers\n---\n"
    #expect(Workspace(["Sessions/other.md": body]).codes == ["K013"])
    #expect(Workspace(["Sessions/other.md": treaty]).codes == ["K013"])
  }

  @Test(arguments: ["RIV//R", "RIV/../R", "RIV/1 R", "RIV/1/", "\"RIV/\\u2028\""])
  func symbolThatNoAddressHolds(_ symbol: String) {
    let document = "---\nkind: document\nsymbol: \(symbol)\ntype: report\nbody: rivers\n---\n"
    #expect(Workspace(["Sessions/other.md": document]).codes.contains("K013"))
  }

  @Test(arguments: ["name: event", "name: a/b", "name: rule", ""])
  func sessionThatNoAddressNames(_ name: String) {
    let session = "---\nkind: session\nbody: rivers\n\(name)\n---\n"
    #expect(Workspace(["Sessions/other.md": session]).codes == ["K013"])
  }

  @Test(arguments: [(-1, ["R004"]), (0, ["R004"]), (1, []), (999, []), (1000, ["R004"])])
  func ordinalOfASession(_ ordinal: Int, _ codes: [String]) {
    let session = Workspace.session.replacing("ordinal: 1", with: "ordinal: \(ordinal)")
    #expect(Workspace(["Sessions/rivers/1/session.md": session]).codes == codes)
  }

  @Test func circlesAreReportedOnce() {
    let topics = """
      ---
      kind: topic
      records:
        - {id: a, name: a, broader: topic/c}
        - {id: b, name: b, broader: topic/a}
        - {id: c, name: c, broader: topic/b}
        - {id: d, name: d, broader: topic/a}
        - {id: e, name: e, broader: topic/e}
        - {id: f, name: f, broader: topic/d}
      ---

      """
    let problems = Workspace(["Sessions/topics.md": topics]).problems
    #expect(
      problems.map(\.headline) == [
        "topic/a stands above itself, by topic/c, topic/b", "topic/e stands above itself",
      ])
  }

  @Test func sessionAndDocumentAreNotTheirOwnOthers() {
    let session = Workspace.session.replacing(
      "ordinal: 1", with: "ordinal: 1\nrelations: [{kind: after, session: rivers/1}]")
    let report = Workspace.report.replacing(
      "type: report", with: "type: report\nlife: [{kind: replaces, document: RIV/1/R}]")
    let workspace = Workspace([
      "Sessions/rivers/1/session.md": session, "Sessions/rivers/1/report.md": report,
    ])
    #expect(workspace.codes == ["K014", "K014"])
  }
}
