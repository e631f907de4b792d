import Foundation
import Testing

/// `rapporteur init`: a workspace for another body, without a word of the real one.
@Suite struct InitTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// The languages in which there is wording for a paper.
  private static let languages: [String] = {
    let folder = Package.root + "/Templates/background-paper"
    let files = (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? []
    return files.filter { $0.utf8.count == 5 }.map { String($0.prefix(2)) }.sorted()
  }()

  private func make(_ options: String...) throws -> ProgramRun {
    try ProgramRun(["init", "new"] + options, in: folder)
  }

  /// Builds the paper of the new workspace.
  private func build() throws -> ProgramRun {
    try withExtendedLifetime(folder) { try ProgramRun(["build"], in: $0["new"]) }
  }

  private var papers: [String] {
    folder.files("new/Output").filter { $0.hasSuffix(".md") || $0.hasSuffix(".html") }
  }

  @Test(arguments: languages)
  func newWorkspaceBuildsAtOnce(_ language: String) throws {
    let run = try make("--name", "Committee on Rivers", "--language", language)
    #expect(run.status == 0, "\(run.errors)")
    let built = try build()
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.errors.isEmpty)
    let paper = "committee-on-rivers/1/document/background-paper.\(language)"
    #expect(papers == ["\(paper).html", "\(paper).md"])
    #expect(folder.text("new/Output/\(paper).md")?.contains("Committee on Rivers") == true)
  }

  @Test(arguments: languages)
  func newWorkspaceHasNoWordOfTheRealBody(_ language: String) throws {
    _ = try make("--name", "Committee on Rivers", "--language", language)
    _ = try build()
    let words = [
      "Organized Crime", "CTOC", "untoc", "Vienna", "International Cooperation", "维也纳", "有组织犯罪",
      "国际合作",
    ]
    let files = folder.files("new")
    #expect(files.count > 20)
    for file in files {
      let text = folder.text("new/\(file)") ?? ""
      for word in words {
        #expect(!text.contains(word), "\(file) says \(word)")
      }
    }
  }

  @Test func newWorkspaceIsSound() throws {
    _ = try make()
    let run = try withExtendedLifetime(folder) { try ProgramRun(["check"], in: $0["new"]) }
    #expect(run.status == 0)
    #expect(run.errors.isEmpty, "\(run.errors)")
  }

  @Test func workspaceWithoutTemplatesTakesThoseOfTheProgram() throws {
    _ = try make()
    _ = try build()
    let withTemplates = folder.contents("new/Output")
    try FileManager.default.removeItem(atPath: folder["new/Templates"])
    try FileManager.default.removeItem(atPath: folder["new/Output"])
    #expect(try build().status == 0)
    #expect(folder.contents("new/Output") == withTemplates)
  }

  @Test func nameInAnotherScriptNeedsAnID() throws {
    let refused = try make("--name", "Комитет по рекам")
    #expect(refused.status == 2)
    #expect(refused.errors.contains("--id"))
    #expect(!FileManager.default.fileExists(atPath: folder["new"]))
    #expect(try make("--name", "Комитет по рекам", "--id", "rivers").status == 0)
    #expect(try build().status == 0)
    #expect(
      folder.text("new/Output/rivers/1/document/background-paper.en.md")?
        .contains("Комитет по рекам") == true)
  }

  @Test(arguments: [#"Committee: "Rivers" & {Lakes}"#, "# Rivers", "- Rivers", "Rivers\\*"])
  func nameWithMarksOfYAMLOrMarkdownIsKept(_ name: String) throws {
    #expect(try make("--name=\(name)", "--id", "rivers").status == 0)
    let built = try build()
    #expect(built.status == 0, "\(built.errors)")
  }

  @Test(arguments: ["topic", "doc", "a/b", "..", "-x", "Rivers"])
  func idThatCannotBeginKeysIsRefused(_ id: String) throws {
    let run = try make("--id=\(id)")
    #expect(run.status == 2)
    #expect(run.errors.contains("[U006]"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder["new"]))
  }

  @Test(arguments: ["ar", "zh", "fr", "ru", "es"])
  func aWorkspaceCanBeginInAnyLanguage(_ language: String) throws {
    #expect(try make("--language", language).status == 0)
    let built = try build()
    #expect(built.status == 0, "\(built.errors)")
    #expect(built.errors.isEmpty, "\(built.errors)")
  }

  @Test func languageWithoutWordingIsRefused() throws {
    let run = try make("--language", "de")
    #expect(run.status == 2)
    #expect(!FileManager.default.fileExists(atPath: folder["new"]))
  }

  @Test func folderThatIsNotEmptyIsLeftAsItIs() throws {
    try folder.write("new/notes.txt", "mine")
    let run = try make()
    #expect(run.status == 2)
    #expect(folder.files("new") == ["notes.txt"])
  }
}
