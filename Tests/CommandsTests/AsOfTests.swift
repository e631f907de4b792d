import Foundation
import Testing

/// `build --as-of` and `--show-sources` over the real records.
@Suite struct AsOfTests {
  /// The numbered paragraphs and headings of the built paper in English.
  private func lines(_ options: String...) throws -> [String] {
    let output = try TemporaryFolder()
    let run = try ProgramRun(
      ["build", "--to", output["papers"]] + options, in: Package.root)
    try #require(run.status == 0, "\(run.errors)")
    let file = try #require(output.files("papers").first { $0.hasSuffix(".en.md") })
    return (output.text("papers/\(file)") ?? "").split(separator: "\n").map(String.init)
  }

  private func isNumbered(_ line: String) -> Bool { line.prefixMatch(of: #/[0-9]+\\?\. /#) != nil }

  @Test func nothingOfALaterDayIsTold() throws {
    let told = try lines("--as-of", "2013-06-30").filter { isNumbered($0) || $0.hasPrefix("#") }
    #expect(told.count > 20)
    for year in ["2014", "2015", "2016"] {
      #expect(told.filter { $0.contains(year) } == [], "\(year)")
    }
    for heading in ["Fifth meeting", "Sixth meeting", "Seventh meeting"] {
      #expect(!told.contains { $0.hasPrefix("#") && $0.contains(heading) }, "\(heading)")
    }
    #expect(told.contains { $0.hasPrefix("#") && $0.contains("Fourth meeting") })
  }

  @Test func everythingIsToldAsOfTheEndOfTheYear() throws {
    let whole = try lines().filter(isNumbered)
    #expect(try lines("--as-of", "2016-12-31").filter(isNumbered) == whole)
    #expect(try lines("--as-of", "2016").filter(isNumbered) == whole)
  }

  @Test func sourcesStandBesideEveryParagraphOfRecords() throws {
    let plain = try lines()
    let sourced = try lines("--show-sources")
    #expect(sourced.count > plain.count)
    #expect(sourced.contains { $0.contains("CTOC/COP/WG.3/2016/2, para") })
    #expect(Set(plain.filter(isNumbered)).isSubset(of: sourced.filter(isNumbered)))
  }

  @Test(arguments: ["yesterday", "2016-13-01", "2016-2-1", ""])
  func dayThatNoCalendarHasIsWrongUsage(_ day: String) throws {
    #expect(try ProgramRun(["build", "--as-of", day], in: Package.root).status == 2)
  }
}
