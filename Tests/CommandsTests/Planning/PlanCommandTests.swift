import Foundation
import Testing

/// `plan` and its subcommands, as a planner runs them.
@Suite struct PlanCommandTests {
  private static let plan = "streams/workplan/2087-2090"
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.fixtures + "/Plan/Sessions", to: "Sessions")
  }

  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["plan"] + arguments, in: folder)
  }

  @Test(arguments: [["propose", plan], ["revise", plan], ["gaps", "streams"]])
  func answersTellTheSameInJSONOnEveryRun(_ arguments: [String]) throws {
    let runs = try (0..<2).map { _ in
      try ProgramRun(["plan"] + arguments + ["--format", "json"], in: folder)
    }
    #expect(runs[0].status == 0 && runs[0].json != nil, "\(runs[0].errors)")
    #expect(runs[0].output == runs[1].output)
  }

  @Test func adoptedPartsStayAndAnAdoptedYearWithoutAnyIsEmpty() throws {
    let text = try run(Self.plan).output
    #expect(text.contains("migratory fish (adopted)"))
    #expect(text.contains("streams/5 (2088)  -  "), "\(text)")
  }

  /// The changed plan is taken over, with what it supersedes; nothing moves then.
  @Test func changedPlanIsTakenOver() throws {
    let placements = try run("revise", Self.plan, "--placements", "best").output
    #expect(placements.contains("state: superseded"))
    let file = "Sessions/streams/workplan.md"
    let text = try #require(folder.text(file))
    let start = try #require(text.range(of: "placements:"))
    try folder.write(file, text[..<start.lowerBound] + placements + "---\n")
    let check = try ProgramRun(["check"], in: folder)
    #expect(check.status == 0, "\(check.errors)")
    #expect(try run("revise", Self.plan).output.contains("nothing moves"))
  }

  @Test func pinToAMeetingIsAnsweredWithTheMeeting() throws {
    let run = try run(Self.plan, "--what-if", "pin gauges to meeting 3 of 2090")
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("river gauges is discussed at streams/7 (2090), from meeting 3 on"))
  }

  @Test func leastChangeSaysByHowMuch() throws {
    let run = try run(
      Self.plan, "--what-if", "pin mills to 2087", "--what-if", "set meetings of 2087 to 2")
    #expect(run.status == 1)
    #expect(run.output.contains("the least change that would help"))
    #expect(run.output.contains("by how much"))
  }
}
