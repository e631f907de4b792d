import Foundation
import Testing

/// `rapporteur build`: what it writes, and what it leaves alone.
@Suite struct BuildTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write("Sessions/rivers/1/background-paper.md", Rivers.paper())
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
  }

  private func build(_ options: String...) throws -> ProgramRun {
    try ProgramRun(["build"] + options, in: folder)
  }

  private static let paper = "rivers/1/document/background-paper.en"

  @Test func writesEveryPaperInEveryFormat() throws {
    let run = try build()
    #expect(run.status == 0, "\(run.errors)")
    let written = folder.files("Output").filter { !$0.contains(".rapporteur") }
    #expect(written == ["docx", "html", "md"].map { "\(Self.paper).\($0)" })
    #expect(run.output.contains("1 paper: 3 files written"))
    let markdown = try #require(folder.text("Output/\(Self.paper).md"))
    #expect(markdown.contains("The paper is about the Committee on Rivers."))
    let html = try #require(folder.text("Output/\(Self.paper).html"))
    #expect(html.hasPrefix("<!DOCTYPE html>"))
  }

  @Test func writesOnlyTheFormatsAskedFor() throws {
    #expect(try build("--formats", "docx,markdown").status == 0)
    let written = folder.files("Output").filter { !$0.contains(".rapporteur") }
    #expect(written == ["\(Self.paper).docx", "\(Self.paper).md"])
  }

  @Test(arguments: [["--formats", "odt"], ["--formats", ""], ["--numbering", "roman"]])
  func refusesWhatIsNoChoice(options: [String]) throws {
    let run = try ProgramRun(["build"] + options, in: folder)
    #expect(run.status == 2)
    let choices = ["html, markdown, docx, akn, pdf", "live, literal"]
    #expect(choices.contains { run.errors.contains($0) })
    #expect(!FileManager.default.fileExists(atPath: folder["Output"]))
  }

  @Test func numbersAreCountedOrTyped() throws {
    _ = try build("--to", "live")
    _ = try build("--to", "literal", "--numbering", "literal")
    #expect(folder.contents("live") != folder.contents("literal"))
  }

  @Test func wordFilesLookAsTheStyleSheetSays() throws {
    _ = try build("--to", "plain")
    try folder.write("Templates/word.yaml", "paper: Letter\n")
    _ = try build("--to", "letter")
    let (plain, letter) = (folder.contents("plain"), folder.contents("letter"))
    #expect(plain["\(Self.paper).docx"] != letter["\(Self.paper).docx"])
    #expect(plain["\(Self.paper).html"] == letter["\(Self.paper).html"])
  }

  @Test func aMistakeInTheStyleSheetStopsTheBuild() throws {
    try folder.write("Templates/word.yaml", "paper: A5\n")
    let run = try build()
    #expect(run.status == 1)
    #expect(run.errors.contains("Templates/word.yaml:1:8: error[W002]"))
    #expect(!FileManager.default.fileExists(atPath: folder["Output"]))
  }

  @Test func writesTheSameBytesTwice() throws {
    _ = try build("--to", "one")
    _ = try build("--to", "two")
    let first = folder.contents("one")
    #expect(first.count >= 3)
    #expect(first == folder.contents("two"))
  }

  @Test func leavesUnchangedFilesUntouched() throws {
    _ = try build()
    let before = try dates()
    let run = try build()
    #expect(run.output.contains("0 files written, 3 unchanged"))
    #expect(try dates() == before)
  }

  @Test func removesWhatNoPaperIsAnyMore() throws {
    try folder.write(
      "Sessions/rivers/1/note.md",
      Rivers.paper().replacingOccurrences(of: "id: background-paper", with: "id: note"))
    _ = try build()
    #expect(folder.text("Output/rivers/1/document/note.en.md") != nil)
    try FileManager.default.removeItem(atPath: folder["Sessions/rivers/1/note.md"])
    _ = try build()
    #expect(folder.text("Output/rivers/1/document/note.en.md") == nil)
    #expect(folder.text("Output/\(Self.paper).md") != nil)
  }

  @Test func failedBuildLeavesTheFormerOutput() throws {
    _ = try build()
    let former = folder.contents("Output")
    try folder.write(
      "Sessions/rivers/1/background-paper.md", Rivers.paper("en", "{{ sesion.place }}\n"))
    let run = try build()
    #expect(run.status == 1)
    #expect(run.errors.contains("error[T010]"))
    #expect(folder.contents("Output") == former)
  }

  @Test func failedFirstBuildWritesNothing() throws {
    try folder.write("Sessions/rivers/1/session.md", "The first session.\n")
    let run = try build()
    #expect(run.status == 1)
    #expect(!FileManager.default.fileExists(atPath: folder["Output"]))
  }

  @Test func jsonNamesWhatWasWritten() throws {
    let answer = try #require(build("--format", "json").json as? [String: Any])
    #expect(answer["papers"] as? Int == 1)
    #expect(
      answer["written"] as? [String] == ["html", "md", "docx"].map { "\(Self.paper).\($0)" })
    #expect(answer["unchanged"] as? Int == 0)
  }

  @Test func languageNamedTwiceIsBuiltOnce() throws {
    try folder.write("Sessions/rivers/1/background-paper.md", Rivers.paper("en, en"))
    let run = try build()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("1 paper: 3 files written"))
  }

  @Test(arguments: [
    "Sessions", "Sessions/", "Sessions/rivers/1", ".", "./Output/../Sessions/out", "Templates/en",
    "Templates", "link", "link/deeper", "seeds/papers",
  ])
  func outputOverItsSourcesIsRefused(_ to: String) throws {
    try FileManager.default.createSymbolicLink(
      atPath: folder["link"], withDestinationPath: "Sessions")
    let before = folder.contents(".")
    for options in [["--to", to], ["--to", to, "--format", "json"]] {
      let run = try ProgramRun(["build"] + options, in: folder)
      #expect(run.status == 2)
      #expect((run.errors + run.output).contains("U007"), "\(run.errors)")
    }
    #expect(folder.contents(".") == before)
  }

  @Test(arguments: ["nope", "file"])
  func templatesThatAreNoFolderAreOneError(_ templates: String) throws {
    try folder.write("file", "")
    for command in [["build"], ["check"]] {
      let run = try ProgramRun(command + ["--templates", templates], in: folder)
      #expect(run.status == 1)
      #expect(run.errors.contains("error[F006]"))
      #expect(run.errors.matches(of: /error\[/).count == 1, "\(run.errors)")
    }
  }

  @Test func buildsOnlyThePapersNamed() throws {
    let run = try build("rivers/1/document/background-papr")
    #expect(run.status == 1)
    #expect(run.errors.contains("did you mean 'rivers/1/document/background-paper'?"))
    #expect(try build("rivers/1/document/background-paper").status == 0)
  }

  private func dates() throws -> [Date?] {
    try folder.files("Output").map {
      try FileManager.default.attributesOfItem(atPath: folder["Output/\($0)"])[.modificationDate]
        as? Date
    }
  }

  /// A second paper, and both also in Chinese.
  private func writeTwoPapersInTwoLanguages() throws {
    let paper = Rivers.paper("en, zh")
    try folder.write("Sessions/rivers/1/background-paper.md", paper)
    try folder.write(
      "Sessions/rivers/1/note.md",
      paper.replacingOccurrences(of: "id: background-paper", with: "id: note"))
    try folder.write("Templates/background-paper/zh.md", "# 导言\n\n一段。\n")
    try folder.write("Templates/background-paper/masthead.zh.md", "title: {{ paper.title }}\n")
    try folder.write("Templates/partials/zh/name.md", "{{ \"名\" }}\n")
  }

  @Test func buildsOnlyWhatIsAskedFor() throws {
    try writeTwoPapersInTwoLanguages()
    let all = try build()
    #expect(all.output.contains("2 papers: 12 files written"), "\(all.errors)")
    let one = try build(
      "--only", "rivers/1/document/note", "--languages", "zh", "--to", "Some")
    #expect(one.output.contains("1 paper: 3 files written"), "\(one.errors)")
    let written = folder.files("Some").filter { !$0.contains(".rapporteur") }
    #expect(written == ["docx", "html", "md"].map { "rivers/1/document/note.zh.\($0)" })
    // What was not asked for is left where it stands.
    _ = try build("--languages", "zh")
    #expect(folder.text("Output/\(Self.paper).md") != nil)
  }

  @Test func aNameThatIsNotThereIsReportedWithItsNeighbour() throws {
    try writeTwoPapersInTwoLanguages()
    let key = try build("--only", "rivers/1/document/notes")
    #expect(key.status == 1)
    #expect(key.errors.contains("did you mean 'rivers/1/document/note'?"), "\(key.errors)")
    let language = try build("--languages", "en,zg")
    #expect(language.status == 1)
    #expect(language.errors.contains("`zg` is not the code of a language"), "\(language.errors)")
    #expect(language.errors.contains("did you mean 'zh'?"), "\(language.errors)")
  }

  @Test func tellsHowManyWordsThereAre() throws {
    let run = try build()
    #expect(
      run.output.contains("rivers/1/document/background-paper en: 17 words of 10700"),
      "\(run.output)")
    let json = try build("--format", "json").output
    #expect(json.contains("\"words\""))
    #expect(json.contains("\"limit\": 10700"), "\(json)")
  }
}
