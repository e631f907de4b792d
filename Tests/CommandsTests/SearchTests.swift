import Foundation
import Testing

/// The command that looks for words.
struct SearchTests {
  private func run(_ arguments: [String], in folder: TemporaryFolder) throws -> ProgramRun {
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    return try ProgramRun(["search"] + arguments, in: folder)
  }

  @Test func whatIsFoundIsToldWithWhatItIs() throws {
    let folder = try TemporaryFolder()
    let run = try run(["river"], in: folder)
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("2 records\n\nrivers\n    body; "), "\(run.output)")
    #expect(run.output.contains("Committee on Rivers"))
    #expect(FileManager.default.fileExists(atPath: folder.path + "/Output/search.sqlite"))
  }

  @Test func nothingFoundIsSaid() throws {
    let run = try run(["zeppelin"], in: try TemporaryFolder())
    #expect(run.status == 0)
    #expect(run.output.hasPrefix("nothing found for zeppelin\n"), "\(run.output)")
  }

  @Test func jsonTellsHowTheQuestionWasRead() throws {
    let run = try run(["rivesr", "--format", "json"], in: try TemporaryFolder())
    #expect(run.output.contains("\"reading\": \"near\""), "\(run.output)")
    #expect(run.output.contains("\"asked\": \"rivesr\""))
  }

  @Test(arguments: [
    ["--limit", "0", "a"], ["--kind", "river", "a"], ["--language", "xx", "a"], [],
  ])
  func wrongUseIsRefused(_ arguments: [String]) throws {
    #expect(try run(arguments, in: try TemporaryFolder()).status == 2)
  }
}
