import Foundation
import Testing

/// `build --formats`, `export akn` and `check --output`: what they write, refuse and find.
@Suite struct AkomaNtosoCommandTests {
  private let folder: TemporaryFolder
  private static let paper = "rivers/1/document/background-paper"

  init() throws {
    folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write("Sessions/rivers/1/background-paper.md", Rivers.paper())
    try folder.write(
      "Sessions/rivers/1/decision-1.md",
      """
      ---
      kind: act
      body: rivers
      form: decision
      number: 1/1
      session: rivers/1
      adopted: 2024-05-08
      ---

      """)
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
    try folder.copy(Package.root + "/Templates", to: "Wording")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, in: folder)
  }

  @Test func formatsAreThoseNamed() throws {
    let run = try run("build", "--formats", "akn,markdown,akn")
    #expect(run.status == 0, "\(run.errors)")
    let written = folder.files("Output").filter { !$0.contains(".rapporteur") }
    #expect(written == ["\(Self.paper).en.akn.xml", "\(Self.paper).en.md"])
    let first = folder.contents("Output")
    #expect(try self.run("build", "--formats", "akn,markdown").output.contains("0 files written"))
    #expect(folder.contents("Output") == first)
  }

  @Test(arguments: ["", "doc", "akn,", "akn, markdown", "AKN"])
  func formatsThatThereAreNotAreWrongUsage(_ formats: String) throws {
    let run = try run("build", "--formats", formats)
    #expect(run.status == 2)
    #expect(folder.files("Output").isEmpty)
  }

  @Test func exportsPapersActsAndSessions() throws {
    for (record, element) in [
      (Self.paper, "<doc name=\"background-paper\""),
      ("rivers/decision/1/1", "<statement name=\"decision\""),
      ("rivers/1", "<debateReport name=\"session\""),
    ] {
      let run = try run("export", "akn", record, "--templates", "Wording")
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.output.contains(element), "\(run.output.prefix(400))")
    }
    let run = try run("export", "markdown", "rivers/decision/1/1", "--templates", "Wording")
    #expect(run.output.contains("# Decision 1/1"))
    #expect(run.output.contains("neither its text nor an official document"))
  }

  @Test func exportWritesAFileThatTheCheckTakes() throws {
    let run = try run(
      "export", "akn", "rivers/decision/1/1", "--language", "zh", "--templates", "Wording", "--to",
      "act.akn.xml")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output == "wrote act.akn.xml\n")
    let text = try #require(folder.text("act.akn.xml"))
    #expect(
      text.contains("/akn/un/statement/deliberation/rivers/2024-05-08/dec-1-1/zho@2024-05-08"))
    let check = try self.run("check", "--output", ".")
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output == "1 file of Akoma Ntoso, no problems\n")
  }

  @Test(arguments: [
    (["rivers"], "U010"), (["rivers/1", "--language", "fr"], "U010"), (["rivers/2"], "U001"),
    (["rivers/decision/1/1", "--language", "fr"], "U010"), (["rivers/decision/1/2"], "U001"),
  ])
  func exportSaysWhyThereIsNothing(_ arguments: [String], _ code: String) throws {
    let run = try ProgramRun(
      ["export", "akn"] + arguments + ["--templates", "Wording", "--to", "a.xml"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("[\(code)]"), "\(run.errors)")
    #expect(folder.text("a.xml") == nil)
  }

  @Test func checkNamesTheLanguageThatIsMissing() throws {
    try folder.write("Sessions/rivers/1/background-paper.md", Rivers.paper("en, zh"))
    try folder.copy(Package.fixtures + "/Templates", to: "Other")
    _ = try run("export", "akn", Self.paper, "--templates", "Wording", "--to", "paper.akn.xml")
    let run = try run("check", "--output", ".", "--format", "json")
    #expect(run.status == 1)
    #expect(run.output.contains("A004") && run.output.contains("zho@"))
  }

  @Test func schemasWithoutOutputAreWrongUsage() throws {
    #expect(try run("check", "--schemas", "xsd").status == 2)
    #expect(try run("check", "--output", "nowhere").status == 1)
    #expect(try run("check", "--output", "Templates", "--schemas", "nowhere").status == 1)
  }
}
