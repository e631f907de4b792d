import Archive
import Diagnostics
import Testing

/// A fact that is an absence: what its document does not show, another can.
@Suite struct FactOfAbsenceTests {
  @Test(arguments: [
    ("", []),
    ("place: Geneva\nsources: {place: RIV/1/S}\n", []),
    ("place: Geneva\nsources: {place: \"RIV/1/R, para. 2\"}\n", ["K010"]),
    ("place: Geneva\nsources: {place: [RIV/1/S, \"RIV/1/R, para. 2\"]}\n", ["K010"]),
    ("place: Geneva\n", ["K010"]),
  ])
  func aValueOfTheSameDocumentContradicts(_ place: String, _ codes: [String]) {
    let workspace = Workspace([
      "Sessions/rivers/1/session.md": Workspace.session.replacing(
        "ordinal: 1\n", with: "ordinal: 1\n\(place)"),
      "Sessions/rivers/1/other.md":
        "---\nkind: document\nsymbol: RIV/1/S\ntype: other\nbody: rivers\n---\n",
      "seeds/RIV-1-R.md": """
      ---
      kind: fact
      document: RIV/1/R
      paragraph: 4
      id: "1"
      text: It is not said where the session was held.
      without: ["rivers/1#place"]
      ---
      """,
    ])
    #expect(workspace.codes == codes, "\(workspace.problems)")
  }

  @Test func absenceInARecordThatIsNotHeldIsReported() {
    let fact =
      "---\nkind: fact\ndocument: RIV/1/R\nparagraph: 4\nid: \"1\"\ntext: none\nwithout: [\"rivers/2#place\"]\n---\n"
    #expect(Workspace(["seeds/RIV-1-R.md": fact]).codes == ["K010"])
  }
}
