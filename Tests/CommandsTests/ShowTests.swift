import Foundation
import Testing

/// `rapporteur show` over the real records.
@Suite struct ShowTests {
  private func show(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["show"] + arguments, in: Package.root)
  }

  @Test func textShowsFieldsSourcesAbsencesAndWhatRefers() throws {
    let run = try show("untoc-wg3/5")
    #expect(run.status == 0)
    let lines = run.output.split(separator: "\n").map(String.init)
    #expect(lines.first == "untoc-wg3/5  (session)")
    #expect(
      lines.contains { $0.hasPrefix("days: 2014-10-08..2014-10-09") && $0.contains("30]") })
    #expect(lines.contains { $0.hasPrefix("report: none given") })
    let referring = lines.drop { $0 != "referred to by:" }
    #expect(referring.contains { $0.hasPrefix("  untoc-wg3/5/recommendation/a") })
    #expect(!referring.contains { $0.contains("fact/") })
  }

  @Test func jsonHoldsTheDocumentedMembersInOrder() throws {
    let run = try show("untoc-wg3/5", "--format", "json")
    let answer = try #require(run.json as? [String: Any])
    #expect(answer["key"] as? String == "untoc-wg3/5")
    #expect((answer["fields"] as? [String: Any])?["ordinal"] as? Int == 5)
    let members = run.output.matches(of: /(?m)^  "([a-zA-Z]+)":/).map { String($0.1) }
    #expect(
      members == [
        "key", "kind", "path", "fields", "sources", "absent", "corrections", "citedBy", "file",
        "line",
      ])
  }

  @Test func articleOfATreatyIsShownByItsTreaty() throws {
    #expect(try show("untoc/18").output.hasPrefix("untoc/18  (treaty)"))
  }

  @Test func unknownKeyGivesTheNearest() throws {
    let run = try show("untoc-wg3/recomendation/5")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    let near = try show("untoc-cop/resolution/7/5")
    #expect(near.errors.contains("error[U001]"))
    #expect(near.errors.contains("did you mean 'untoc-cop/resolution/"))
  }

  @Test func nearKeyIsOnlySuggested() throws {
    let run = try show("untoc-wg9")
    #expect(run.status == 1)
    #expect(run.output.isEmpty)
    #expect(run.errors.contains("did you mean 'untoc-wg"))
  }

  @Test(arguments: [
    ("resolution 69/196", "un-ga/resolution/69/196  (act)"), ("article 18", "untoc/18  (treaty)"),
  ])
  func citationWithOneHeldCandidateIsAnswered(_ citation: String, _ first: String) throws {
    #expect(try show(citation).output.hasPrefix(first))
  }

  @Test func whatCameLaterIsNotShown() throws {
    #expect(try show("untoc-wg3/5", "--as-of", "2014-10-08").status == 1)
    #expect(try show("untoc-wg3/5", "--as-of", "2014-10-09").status == 0)
  }

  @Test func endorsementIsShownFromItsDayOn() throws {
    let key = "untoc-wg3/5/recommendation/a"
    #expect(try show(key, "--as-of", "2016").output.contains("endorsed"))
    #expect(try !show(key, "--as-of", "2014-10-09").output.contains("endorsed"))
  }
}
