import Foundation
import Testing

/// `rapporteur check`: what it says, and how it ends.
@Suite struct CheckTests {
  private func folder(_ session: String = Rivers.session) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", session)
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
    return folder
  }

  @Test func soundRecordsEndWithStatus0() throws {
    let run = try ProgramRun(["check"], in: folder())
    #expect(run.status == 0)
    #expect(run.output == "2 records, no problems\n")
    #expect(run.errors.isEmpty)
  }

  @Test func errorsEndWithStatus1() throws {
    let bad = Rivers.session.replacingOccurrences(of: "body: rivers", with: "body: rvers")
    let run = try ProgramRun(["check"], in: folder(bad))
    #expect(run.status == 1)
    #expect(run.errors.contains("Sessions/rivers/1/session.md:3:7: error["))
  }

  @Test func notesAloneEndWithStatus0AndCanBeLeftOut() throws {
    let cited = Rivers.session.replacingOccurrences(
      of: "ordinal: 1", with: "ordinal: 1\nreport: RIV/1/R")
    let run = try ProgramRun(["check"], in: folder(cited))
    #expect(run.status == 0)
    #expect(run.errors.contains("note[C004]"))
    let quiet = try ProgramRun(["check", "--quiet"], in: folder(cited))
    #expect(quiet.errors.isEmpty)
  }

  @Test(arguments: [["check", "--recrods", "x"], ["chekc"], ["check", "--format", "xml"], []])
  func wrongUsageEndsWithStatus2(_ arguments: [String]) throws {
    let run = try ProgramRun(arguments, in: folder())
    #expect(run.status == (arguments.isEmpty ? 0 : 2))
    #expect(run.output.isEmpty == !arguments.isEmpty)
    #expect(run.errors.isEmpty == arguments.isEmpty)
  }

  @Test func jsonHoldsEveryProblemWithItsPlace() throws {
    let bad = Rivers.session.replacingOccurrences(
      of: "ordinal: 1", with: "ordinal: first\nplaec: x")
    let run = try ProgramRun(["check", "--format", "json"], in: folder(bad))
    #expect(run.status == 1)
    let problems = try #require(run.json as? [[String: Any]])
    #expect(problems.map { $0["code"] as? String } == ["R004", "R003"])
    #expect(problems.allSatisfy { $0["severity"] as? String == "error" })
    #expect(problems.first?["file"] as? String == "Sessions/rivers/1/session.md")
  }

  @Test func realRecordsAndTemplatesAreSound() throws {
    let run = try ProgramRun(["check"], in: Package.root)
    #expect(run.status == 0, "\(run.errors)")
  }
}
