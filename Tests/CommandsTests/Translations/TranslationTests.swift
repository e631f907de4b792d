import Documents
import Foundation
import Records
import Testing

/// What is exported, translated by its own words and taken back says the same, paragraph by paragraph.
@Suite struct TranslationTests {
  @Test func paperOfEverythingComesBackAsItWas() throws {
    let workspace = try TranslationWorkspace()
    let original = try workspace.document(.en)
    try workspace.export()
    let run = try workspace.run("import", "xliff", "paper.xlf")
    #expect(run.status == 0, "\(run.errors)")
    let translated = try workspace.document(.zh)
    #expect(translated.printed == original.printed)
    #expect(translated.citations.isSuperset(of: original.citations))
    #expect(!translated.isOriginal)
    let check = try workspace.run("check")
    #expect(!check.errors.contains("K0"), "\(check.errors)")
    let build = try workspace.run("build", "--formats", "markdown")
    #expect(build.status == 0, "\(build.errors)")
    let page = try #require(workspace.folder.text("Output/rivers/document/note.zh.md"))
    #expect(page.contains("Braces {{ as they }} are {% here %} and {\\# there \\#}."))
  }

  @Test func realOverviewComesBackAsItWas() throws {
    let folder = try TemporaryFolder()
    for name in ["Sessions", "Templates"] { try folder.copy("\(Package.root)/\(name)", to: name) }
    let key: Key = "untoc-wg3/document/overview-through-13"
    let original = try TranslationWorkspace.document(key, .en, in: folder)
    let file = try ProgramRun(["export", "xliff", key.text, "--to-language", "zh"], in: folder)
    try folder.write("paper.xlf", TranslationWorkspace.filled(file.output))
    let run = try ProgramRun(["import", "xliff", "paper.xlf", "--replace"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let translated = try TranslationWorkspace.document(key, .zh, in: folder)
    #expect(translated.printed == original.printed)
    #expect(translated.footnotes.count == original.footnotes.count)
  }

  @Test func renderingFillsTheTargets() throws {
    let file = try ProgramRun(
      [
        "export", "xliff", "untoc-wg3/document/overview-through-13", "--to-language", "zh",
      ], in: Package.root)
    #expect(file.output.contains("<target>导言</target>"))
    #expect(file.output.contains("state=\"translated\""))
    let empty = try ProgramRun(
      [
        "export", "xliff", "untoc-wg3/7/document/mandates-and-work", "--to-language", "fr",
      ], in: Package.root)
    #expect(!empty.output.contains("<target>"))
    #expect(!empty.output.contains("state=\"translated\""))
  }

  @Test func twiceTheSameBytes() throws {
    let workspace = try TranslationWorkspace()
    let arguments = ["export", "xliff", "rivers/document/note", "--to-language", "fr"]
    let first = try ProgramRun(arguments, in: workspace.folder)
    let second = try ProgramRun(arguments, in: workspace.folder)
    #expect(first.output == second.output && !first.output.isEmpty)
    try workspace.export()
    _ = try workspace.run("import", "xliff", "paper.xlf", "--to", "a.md")
    _ = try workspace.run("import", "xliff", "paper.xlf", "--to", "b.md")
    let text = try #require(workspace.folder.text("a.md"))
    #expect(text == workspace.folder.text("b.md"))
    #expect(text.hasPrefix("---\nhash: "))
  }

  /// French has no templates, so that nothing drafts the text yet; it is written all the same.
  @Test func languageWithoutTemplatesIsTakenToo() throws {
    let workspace = try TranslationWorkspace()
    let run = try workspace.run("export", "xliff", "rivers/document/note", "--to-language", "fr")
    try workspace.folder.write("paper.xlf", TranslationWorkspace.filled(run.output))
    let taken = try workspace.run("import", "xliff", "paper.xlf")
    #expect(taken.status == 0, "\(taken.errors)")
    #expect(taken.errors.contains("does not name fr"))
    #expect(workspace.folder.text("Sessions/rivers/note.fr.md")?.contains("[^1]") == true)
  }

  @Test func footnotesAreNumberedAsTheTranslationHasTheirMarks() throws {
    let workspace = try TranslationWorkspace("# A\n\nOne[^x] two[^y].\n\n[^x]: X.\n[^y]: Y.\n")
    try workspace.export { file in
      TranslationWorkspace.filled(file).split(separator: "\n").map { line in
        guard line.hasPrefix("<target>One") else { return String(line) }
        let marks = line.split(separator: "<ph").dropFirst().map {
          "<ph" + $0.prefix { $0 != ">" } + ">"
        }
        return "<target>二\(marks[1])一\(marks[0])。</target>"
      }.joined(separator: "\n")
    }
    let run = try workspace.run("import", "xliff", "paper.xlf")
    #expect(run.status == 0, "\(run.errors)")
    let document = try workspace.document(.zh)
    #expect(document.footnotes.map { $0.paragraphs[0].plainText } == ["Y.", "X."])
  }

  @Test func emphasisBetweenChineseLettersIsKept() throws {
    let workspace = try TranslationWorkspace("# A\n\nSee *“Rivers”* now.\n")
    try workspace.export { file in
      TranslationWorkspace.filled(file)
        .replacing("<target>See ", with: "<target>见").replacing(
          " now.</target>", with: "现在。</target>")
    }
    let run = try workspace.run("import", "xliff", "paper.xlf")
    #expect(run.status == 0, "\(run.errors)")
    guard case .paragraph(_, let text) = try workspace.document(.zh).blocks[1].content else {
      Issue.record("no paragraph")
      return
    }
    #expect(text == [.text("见"), .emphasis([.text("“Rivers”")]), .text("现在。")])
  }
}

extension DocumentTree {
  /// The records cited in its paragraphs, items and footnotes.
  fileprivate var citations: Set<Key> {
    let texts = blocks.flatMap { block -> [Key] in
      switch block.content {
      case .paragraph(_, let text): text.citedKeys
      case .list(let list): list.items.flatMap { $0.paragraphs.flatMap(\.citedKeys) }
      default: []
      }
    }
    return Set(texts + footnotes.flatMap { $0.paragraphs.flatMap(\.citedKeys) })
  }
}
