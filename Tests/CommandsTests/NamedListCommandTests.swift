import Foundation
import Testing

/// `rapporteur list` with a list that is no kind of record, and what `trace` tells besides citations.
@Suite struct NamedListCommandTests {
  private func run(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(arguments, in: Package.root)
  }

  @Test(arguments: ["disagreements", "panellists", "pinpoints", "requests"])
  func listIsToldInBothForms(_ name: String) throws {
    let text = try run("list", name)
    #expect(text.status == 0, "\(text.errors)")
    #expect(text.output.contains("\ncoverage"))
    let json = try run("list", name, "--format", "json")
    let answer = try #require(json.json as? [String: Any])
    #expect(Set(answer.keys).isSuperset(of: ["undecided", "asOf", "documents", "coverage"]))
  }

  @Test func listThatNeedsASubjectSaysSo() throws {
    let run = try run("list", "consult")
    #expect(run.status == 2)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("needs --topic or --provision"))
    let asked = try self.run("list", "consult", "--topic", "synergies")
    #expect(asked.status == 0, "\(asked.errors)")
    #expect(asked.output.contains("CTOC/COP/WG.3/2012/5"))
  }

  @Test func optionThatSaysNothingOfAListIsWrongUsage() throws {
    let run = try run("list", "panellists", "--addressee", "States")
    #expect(run.status == 2)
    #expect(run.errors.contains("--addressee says nothing of panellists"))
  }

  @Test func misspelledListIsSuggested() throws {
    let run = try run("list", "panelists")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean panellists?"))
  }

  @Test func traceTellsTheLifeBeforeTheCitations() throws {
    let output = try run("trace", "untoc-wg3/5/recommendation/a").output
    let life = try #require(output.range(of: "\nLife: endorsed\n"))
    let citations = try #require(output.range(of: "\ncited by"))
    #expect(life.upperBound < citations.lowerBound)
    #expect(try run("trace", "untoc-wg3").output.contains("\nMandates\n"))
    #expect(try run("trace", "untoc-wg3/6").output.contains("\nRelations to other sessions"))
  }
}
