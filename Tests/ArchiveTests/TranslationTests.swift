import Archive
import Diagnostics
import Files
import Records
import Testing

/// A text below the front matter and its translations in sibling files.
@Suite struct TranslationTests {
  private func workspace(_ hash: String) -> Workspace {
    Workspace([
      "Sessions/rivers/1/paper.md": """
      ---
      kind: document
      id: paper
      type: note
      body: rivers
      ---

      The water is high.
      """,
      "Sessions/rivers/1/paper.zh.md": "---\n\(hash)\n---\n\n水位偏高。\n",
    ])
  }

  private func paper(_ workspace: Workspace) throws -> Document {
    try #require(workspace.archive.record(Document.self, "rivers/document/paper"))
  }

  @Test func translationJoinsTheTextItTranslates() throws {
    let text = try paper(workspace("hash: 0")).text
    #expect(text?.languages == [.en, .zh])
    #expect(text?[.zh]?.contains("水位偏高。") == true)
  }

  @Test func staleTranslationIsAWarningThatGivesTheNewHash() throws {
    let stale = try #require(workspace("hash: 0").problems.first)
    #expect(stale.code.rawValue == "K007")
    #expect(stale.severity == .warning)
    let renewed = try #require(stale.suggestion)
    #expect(workspace(renewed).problems.isEmpty)
  }

  @Test func translationWithoutHashIsTakenForStale() {
    #expect(workspace("# no hash yet\nhash: ''").codes == ["K007"])
  }

  @Test func fieldsStandInTheOriginalOnly() {
    #expect(workspace("hash: 0\ntitle: 水位").codes == ["K007", "R003"])
  }

  @Test func endOfTheTextDoesNotMakeATranslationStale() throws {
    let renewed = try #require(workspace("hash: 0").problems.first?.suggestion)
    var longer = workspace(renewed)
    longer.files = longer.files.map {
      $0.path.hasSuffix("paper.md") ? .init(path: $0.path, text: $0.text + "\n\n") : $0
    }
    #expect(longer.codes.isEmpty)
  }
}
