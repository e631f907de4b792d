import Foundation
import Testing

/// `rapporteur draft`: papers drafted from the records, and drafted anew.
@Suite struct DraftTests {
  private let folder: TemporaryFolder
  private static let path = "Sessions/rivers/3/floods"

  init() throws { folder = try DraftWorkspace.make() }

  @discardableResult
  private func draft(_ options: String..., status: Int32 = 0) throws -> ProgramRun {
    let arguments = ["draft", "thematic", "--topic", "floods", "--session", "rivers/3"]
    let run = try ProgramRun(arguments + options, in: folder)
    #expect(run.status == status, "\(run.errors)\(run.output)")
    return run
  }

  private func edit(_ path: String, _ old: String, _ new: String) throws {
    let text = try #require(folder.text(path))
    #expect(text.contains(old), "\(text)")
    try folder.write(path, text.replacingOccurrences(of: old, with: new))
  }

  /// A name that is not given in the language is marked in the title of an overview, too.
  @Test func aTitleMarksANameInAnotherLanguage() throws {
    let draft = try ProgramRun(["draft", "overview", "--body", "rivers"], in: folder)
    #expect(draft.status == 0, "\(draft.errors)")
    let name = try #require(folder.files("Sessions").first { $0.hasSuffix(".fr.md") })
    let record = try #require(folder.text("Sessions/\(name.replacing(".fr.md", with: ".md"))"))
    for language in ["fr", "es", "ru", "ar"] {
      let title = record.split(separator: "\n").first { $0.hasPrefix("  \(language): ") }
      #expect(title?.contains("Committee on Rivers [English]") == true, "\(record)")
    }
  }

  /// The draft and what it is built to, in both languages, byte by byte.
  @Test(arguments: ["en", "zh"])
  func draftAndPaperReadAsRecorded(_ language: String) throws {
    try draft()
    let build = try ProgramRun(["build"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
    #expect(!build.errors.contains("warning"), "\(build.errors)")
    let ending = language == "en" ? "" : ".zh"
    let made = [
      "draft.\(language).md": folder.text("\(Self.path)\(ending).md"),
      "paper.\(language).md": folder.text("Output/rivers/3/document/floods.\(language).md"),
    ]
    for (name, text) in made {
      let file = "\(Package.fixtures)/Drafts/\(name)"
      let text = try #require(text)
      if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
        try Data(text.utf8).write(to: URL(filePath: file))
        Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS")
        continue
      }
      let expected = try String(contentsOf: URL(filePath: file), encoding: .utf8)
      #expect(text == expected, "\(name)")
    }
  }

  @Test func draftingTwiceChangesNothing() throws {
    try draft()
    let before = folder.contents("Sessions")
    let run = try draft()
    #expect(folder.contents("Sessions") == before)
    #expect(run.output.contains("as it was; "))
  }

  /// What came back from translators is theirs; that it is stale then, the check tells.
  @Test func translationTakenBackIsLeftAlone() throws {
    try draft()
    let key = "rivers/3/document/floods"
    let file = try ProgramRun(["export", "xliff", key, "--to-language", "zh"], in: folder)
    try folder.write("paper.xlf", TranslationWorkspace.filled(file.output))
    let taken = try ProgramRun(["import", "xliff", "paper.xlf", "--replace"], in: folder)
    #expect(taken.status == 0, "\(taken.errors)")
    let before = try #require(folder.text("\(Self.path).zh.md"))
    #expect(!before.contains("{#"))
    try edit("Sessions/rivers/1/statements.md", "warnings came late", "warnings came too late")
    try draft()
    #expect(folder.text("\(Self.path).zh.md") == before)
    let check = try ProgramRun(["check"], in: folder)
    #expect(check.errors.contains("[K007]: "), "\(check.errors)")
  }

  @Test func onlyPrintingWritesNothing() throws {
    let before = folder.contents("Sessions")
    let run = try draft("--print")
    #expect(folder.contents("Sessions") == before)
    #expect(run.output.contains("==> \(Self.path).zh.md\n---\nhash: "))
    #expect(run.output.contains("type: thematic-paper"))
  }

  @Test func newRecordComesInAndTheOfficersTextStays() throws {
    try draft()
    try edit("\(Self.path).md", "# Mandates\n", "# Mandates of the Committee\n\nMy own words.\n")
    try edit(
      "\(Self.path).md", "{% include \"considered-item\" item: item %}", "I say it otherwise.")
    try edit(
      "Sessions/rivers/1/statements.md", "records:\n",
      "records:\n  - {id: rain, item: rivers/1/item/floods, nature: view, speaker: some, verb: {zh: 指出}, text: {en: rain had increased, zh: 降雨增多}, source: para. 6}\n"
    )
    try edit(
      "Sessions/rivers/1/recommendations.md", "records:\n",
      "records:\n  - {id: c, text: {en: build dikes, zh: 修建堤坝}, topics: [topic/floods], source: para. 11}\n"
    )
    let run = try draft()
    let text = try #require(folder.text("\(Self.path).md"))
    #expect(text.contains("# Mandates of the Committee\n\nMy own words.\n"))
    #expect(text.contains("I say it otherwise."))
    #expect(text.contains("rivers/1/recommendation/c"))
    #expect(run.output.contains("edited and kept, would be drafted otherwise"))
    #expect(run.output.contains("    -I say it otherwise."))
    #expect(run.output.contains("rain had increased"))
    let built = try ProgramRun(["build"], in: folder)
    #expect(built.status == 0, "\(built.errors)")
    let paper = try #require(folder.text("Output/rivers/3/document/floods.en.md"))
    #expect(paper.contains("Build dikes."))
    #expect(paper.contains("I say it otherwise."))
  }

  @Test func recordThatIsGoneTakesItsPassageAlong() throws {
    try draft()
    try edit("Sessions/rivers/1/recommendations.md", "topics: [topic/flash-floods]", "topics: []")
    let run = try draft()
    #expect(run.output.contains("removed: recommendations rivers/1/recommendation/b"))
    #expect(folder.text("\(Self.path).md")?.contains("rivers/1/recommendation/b") == false)
  }

  @Test func differencesAreDataToo() throws {
    try draft()
    try edit(
      "\(Self.path).md", "{% include \"consulted\" document",
      "Mine {% include \"consulted\" document")
    try edit("Sessions/rivers/1/items.md", "source: para. 5", "source: para. 4")
    let answer = try #require(draft("--format", "json").json as? [String: Any])
    #expect(answer["paper"] as? String == "rivers/3/document/floods")
    let files = try #require(answer["files"] as? [[String: Any]])
    #expect(files.count == 2)
    let passages = try #require(files[0]["passages"] as? [[String: Any]])
    let changed = passages.first { $0["fate"] as? String == "differing" }
    #expect(changed?["place"] as? String == "documents")
    #expect((changed?["difference"] as? [String])?.isEmpty == false)
  }

  @Test func translationThatFollowedStillFollows() throws {
    try draft()
    try edit("Sessions/rivers/1/recommendations.md", "topics: [topic/flash-floods]", "topics: []")
    try draft()
    let check = try ProgramRun(["check"], in: folder)
    #expect(!check.errors.contains("K007"), "\(check.errors)")
    try edit("\(Self.path).md", "# Mandates", "# Other mandates")
    try edit("Sessions/rivers/1/recommendations.md", "topics: []", "topics: [topic/floods]")
    try draft()
    #expect(try ProgramRun(["check"], in: folder).errors.contains("K007"))
  }

  @Test func checkRemindsOfTheQuestions() throws {
    try draft()
    let check = try ProgramRun(["check"], in: folder)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.errors.contains("note[D006]"), "\(check.errors)")
    _ = try ProgramRun(["build"], in: folder)
    let paper = try #require(folder.text("Output/rivers/3/document/floods.en.md"))
    #expect(!paper.contains("Questions"))
  }

  @Test func malformedMarkStopsDraftingAndNothingIsWritten() throws {
    try draft()
    try edit("\(Self.path).md", "{# drafted mandates ", "{# drafted mandates x y ")
    try edit("Sessions/rivers/1/recommendations.md", "topics: [topic/flash-floods]", "topics: []")
    let before = folder.contents("Sessions")
    let run = try draft(status: 1)
    #expect(run.errors.contains("\(Self.path).md:") && run.errors.contains("error[D001]"))
    #expect(folder.contents("Sessions") == before)
  }

  @Test func errorInTheOfficersTextStopsDrafting() throws {
    try draft()
    try edit("\(Self.path).md", "# Mandates\n", "# Mandates\n\n{{ sesion.place }}\n")
    let before = folder.contents("Sessions")
    let run = try draft(status: 1)
    #expect(run.errors.contains("error[T010]"))
    #expect(folder.contents("Sessions") == before)
  }

  @Test(arguments: [
    (["--topic", "flods", "--session", "rivers/3"], "did you mean 'topic/floods'?"),
    (["--topic", "floods", "--session", "rivers/33"], "--session names no session"),
    (["--provision", "rivers", "--session", "rivers/3"], "--provision names no treaty"),
    (["--topic", "floods", "--session", "rivers/3", "--item", "9"], "--item names no item"),
  ])
  func unknownNameIsReported(_ options: [String], _ said: String) throws {
    let before = folder.contents(".")
    let run = try ProgramRun(["draft", "thematic"] + options, in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains(said), "\(run.errors)")
    #expect(folder.contents(".") == before)
  }

  @Test(arguments: [
    ["thematic"], ["thematic", "--topic", "floods"], ["overview"], ["thing"],
    ["thematic", "--topic", "floods", "--provision", "article 1", "--session", "rivers/3"],
    ["thematic", "--topic", "floods", "--session", "rivers/3", "--id", "a b"],
    ["thematic", "--topic", "floods", "--session", "rivers/3", "--language", "xx"],
  ])
  func wrongUsageIsRefused(_ options: [String]) throws {
    #expect(try ProgramRun(["draft"] + options, in: folder).status == 2)
  }

  @Test(arguments: [
    "floods.md", "Sessions/../floods.md", "Sessions/floods.txt", "Sessions/floods.zh.md",
    "Sessions", "link/floods.md",
  ])
  func draftStandsInsideTheRecords(_ to: String) throws {
    try FileManager.default.createDirectory(
      atPath: folder["elsewhere"], withIntermediateDirectories: true)
    try FileManager.default.createSymbolicLink(
      atPath: folder["link"], withDestinationPath: "elsewhere")
    let before = folder.contents(".")
    let run = try draft("--to", to, status: 1)
    #expect(run.errors.contains("error[D005]"), "\(run.errors)")
    #expect(folder.contents(".") == before)
  }

  @Test func fileOfAnotherRecordIsNotTouched() throws {
    let before = folder.contents(".")
    let run = try draft("--to", "Sessions/rivers/1/items.md", status: 1)
    #expect(run.errors.contains("error[D004]"), "\(run.errors)")
    #expect(folder.contents(".") == before)
  }

  @Test func paperWithoutMarksIsNotDraftedAnew() throws {
    try draft()
    let text = try #require(folder.text("\(Self.path).md"))
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let own = lines.filter { !$0.contains("# drafted") && !$0.contains("# end") }
    try folder.write("\(Self.path).md", own.joined(separator: "\n"))
    let run = try draft(status: 1)
    #expect(run.errors.contains("error[D004]"), "\(run.errors)")
  }

  @Test func overviewEndsWithTheSessionGiven() throws {
    let run = try ProgramRun(["draft", "overview", "--body", "rivers"], in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let newest = try #require(folder.text("Sessions/rivers/overview-through-2.md"))
    #expect(newest.contains("drafted sessions rivers/1 "))
    #expect(newest.contains("drafted sessions rivers/2 "))
    let first = try ProgramRun(["draft", "overview", "--through", "rivers/1"], in: folder)
    #expect(first.status == 0, "\(first.errors)")
    let text = try #require(folder.text("Sessions/rivers/overview-through-1.md"))
    #expect(!text.contains("drafted sessions rivers/2 "))
    #expect(try ProgramRun(["build"], in: folder).status == 0)
  }
}
