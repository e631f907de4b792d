import Foundation
import Testing

/// `rapporteur check --wording`: what a reader of each language must confirm.
@Suite struct WordingReviewTests {
  private static let list = Result {
    try ProgramRun(["check", "--wording"], in: Package.root)
  }

  @Test(arguments: ["ar", "es", "fr", "ru"])
  func everyLanguageHasItsList(_ language: String) throws {
    let run = try Self.list.get()
    #expect(run.status == 0, "\(run.errors)")
    let wording = "Templates/wording/\(language).yaml"
    for place in [wording, "Templates/partials/\(language)/act.md", "Sessions/verbs.md"] {
      #expect(run.output.contains("\(place):"))
    }
  }

  @Test func everyLineHasAPlaceAndAMark() throws {
    let lines = try Self.list.get().output.split(separator: "\n")
    let entry = #/^(Sessions|Templates)/[^:]+:\d+:\d+: (known|unsure): .+$/#
    let heading = #/^.+ \(..\): \d+ to confirm, of which \d+ unsure$/#
    for line in lines {
      #expect(line.wholeMatch(of: entry) != nil || line.wholeMatch(of: heading) != nil, "\(line)")
    }
    #expect(lines.count > 300)
  }

  /// What stands under `seen` waits for nobody, nor does the original wording.
  @Test func whatWasSeenIsNotListed() throws {
    let output = try Self.list.get().output
    #expect(!output.contains(": first-day: "))
    #expect(!output.contains("partials/en/"))
  }

  @Test func aProgramGetsTheSame() throws {
    let run = try ProgramRun(["check", "--wording", "--format", "json"], in: Package.root)
    let list = try JSONSerialization.jsonObject(with: Data(run.output.utf8)) as? [[String: Any]]
    #expect((list?.count ?? 0) > 300)
    #expect(list?.first?["line"] is Int)
  }
}
