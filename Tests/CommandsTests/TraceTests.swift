import Foundation
import Testing

/// `rapporteur trace` over the real records.
@Suite struct TraceTests {
  private func trace(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["trace"] + arguments, in: Package.root)
  }

  @Test func citingPlacesStandWithFileLineAndWords() throws {
    let run = try trace("untoc-cop/resolution/7/4")
    #expect(run.status == 0, "\(run.errors)")
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "untoc-cop/resolution/7/4  (act)")
    #expect(
      lines.contains {
        $0.hasPrefix("  Sessions/untoc-wg3/5/recommendations.md:")
          && $0.contains("untoc-wg3/5/recommendation/a  (history.")
      })
    #expect(lines.contains("    [[resolution 7/4]]"))
    #expect(lines.contains("cites:"))
    #expect(lines.contains { $0.hasPrefix("coverage") })
  }

  @Test func draftThatNamesTheRecordIsAmongThem() throws {
    let run = try trace("untoc-cop/resolution/7/1")
    #expect(run.output.contains("\n  Sessions/untoc-wg3/7/background-paper.md:"))
  }

  @Test func numberThatNobodyCanHaveYetIsGivenToNoBody() throws {
    let run = try trace("99/9")
    #expect(run.status == 1)
    #expect(run.errors.contains("no record `99/9` is held"))
    #expect(!run.errors.contains("un-"), "\(run.errors)")
  }

  @Test func jsonTellsTheDayOfTheView() throws {
    let run = try trace("untoc-wg3/5", "--as-of", "2015-01-01", "--format", "json")
    let answer = try #require(run.json as? [String: Any])
    #expect(answer["asOf"] as? String == "2015-01-01")
  }

  @Test func provisionTellsOfTheSessionsOfABodyConcernedWithIt() throws {
    for article in ["article 20", "article 27"] {
      let run = try trace(article)
      #expect(run.output.contains("\n  untoc-wg3/4 ") || run.output.contains("untoc-wg3/4  "))
      #expect(run.output.contains("untoc-wg3/8"))
    }
  }

  @Test func bareNumberListsEveryCandidate() throws {
    let run = try trace("4/2")
    #expect(run.status == 0)
    #expect(run.output.contains("\nuncac-cosp/resolution/4/2  (act)\n"))
    #expect(run.output.contains("\nuntoc-cop/decision/4/2  (act)\n"))
  }

  @Test func jsonHoldsTheDocumentedMembers() throws {
    let run = try trace("4/2", "--format", "json")
    let answer = try #require(run.json as? [String: Any])
    #expect(Set(answer.keys) == ["asked", "records", "asOf", "documents", "coverage"])
    let records = try #require(answer["records"] as? [[String: Any]])
    #expect(records.count == 2)
    let coverage = try #require(answer["coverage"] as? [[String: Any]])
    #expect(coverage.allSatisfy { Set($0.keys) == ["body", "examined", "through"] })
  }

  @Test func citationIsAnsweredAsInShow() throws {
    #expect(try trace("resolution 69/196").output.hasPrefix("un-ga/resolution/69/196  (act)"))
  }

  @Test func whatIsNeitherHeldNorCitedEndsWithStatus1() throws {
    let run = try trace("untoc-cop/resolution/7/44")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("error[U001]"))
  }

  /// An act is found by the symbol under which it is issued.
  @Test func symbolOfAnActNamesTheAct() throws {
    let run = try ProgramRun(["trace", "A/RES/69/196"], in: Package.root)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.hasPrefix("un-ga/resolution/69/196  (act)"))
  }
}
