import Foundation
import Testing

/// `rapporteur index`: every record has its entry, and every link leads to one.
@Suite struct IndexTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.write(
      "Sessions/rivers/body.md",
      Rivers.body.replacing(
        "type: committee",
        with: "type: committee\nacts: [{form: resolution, numbering: session-number}]"))
    try folder.copy(Package.root + "/Sessions/verbs.md", to: "Sessions/verbs.md")
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write("Sessions/rivers/1/records.md", Self.acts)
    try folder.write("Sessions/rivers/1/report.md", Self.report)
    try folder.write("Sessions/rivers/1/recommendations.md", Self.recommendations)
    try folder.copy(Package.root + "/Templates", to: "Templates")
  }

  private func index(_ options: String...) throws -> ProgramRun {
    try ProgramRun(["index"] + options, in: folder)
  }

  @Test func writesTenIndexesInTwoLanguagesAndTwoFormats() throws {
    let run = try index()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("10 indexes: 40 files written"))
  }

  @Test func anActHasItsEffectsAndTheParagraphsThatCiteIt() throws {
    _ = try index("acts")
    let page = try #require(folder.text("Output/index/acts.en.md"))
    #expect(page.contains("id=\"ref-rivers_resolution_1_1\""))
    #expect(page.contains("encouraged States to measure the floods"))
    #expect(page.contains("Cited by: build dams as resolution 1/1 says"))
    #expect(page.contains("RIV/1/R, para.") && page.contains("3)"))
  }

  @Test func silenceIsSaidToBeSilence() throws {
    _ = try index("recommendations", "examined")
    let page = try #require(folder.text("Output/index/recommendations.en.md"))
    #expect(page.contains("nothing is recorded of its state"))
    #expect(!page.lowercased().contains("not endorsed"))
    let examined = try #require(folder.text("Output/index/examined.en.md"))
    #expect(examined.contains("No document is recorded as examined."))
  }

  /// The law of links, on the real records: whatever page a link names is there, and on it the entry.
  @Test func everyLinkLeadsToAnEntry() throws {
    let run = try ProgramRun(["index", "--to", folder["real"]], in: Package.root)
    try #require(run.status == 0, "\(run.errors)")
    var texts: [String: String] = [:]
    for name in folder.files("real") where name.hasSuffix(".html") {
      texts[name] = folder.text("real/\(name)")
    }
    var links = 0
    var missing: Set<String> = []
    for (name, text) in texts {
      for part in text.components(separatedBy: "href=\"").dropFirst() {
        let address = String(part.prefix { $0 != "\"" })
        guard let hash = address.firstIndex(of: "#"), !address.hasPrefix("http") else { continue }
        let page = hash == address.startIndex ? name : String(address[..<hash])
        let anchor = String(address[address.index(after: hash)...])
        links += 1
        let isThere = texts[page]?.contains("id=\"\(anchor)\"") == true
        if !isThere { missing.insert("\(name) leads to \(address)") }
      }
    }
    #expect(missing.isEmpty, "\(missing.count): \(missing.sorted().prefix(5))")
    #expect(links > 1_000)
  }

  @Test func theSameRecordsGiveTheSameBytes() throws {
    _ = try index("--to", "one")
    _ = try index("--to", "two")
    #expect(folder.contents("one") == folder.contents("two"))
  }

  @Test func longIndexesAreSplitIntoPages() throws {
    let many = (1...600).map { "  - {number: 2/\($0), title: Act \($0)}" }
    try folder.write(
      "Sessions/rivers/2/acts.md",
      (["---", "kind: act", "each: {body: rivers, form: resolution}", "records:"] + many + [
        "---", "",
      ])
      .joined(separator: "\n"))
    let run = try index("acts")
    #expect(run.status == 0, "\(run.errors)")
    let pages = folder.files("Output/index").filter { $0.hasSuffix(".en.html") }
    #expect(pages == ["acts-2.en.html", "acts-3.en.html", "acts.en.html"])
    let second = try #require(folder.text("Output/index/acts-2.en.html"))
    #expect(second.contains("href=\"acts.en.html\"") && second.contains("href=\"acts-3.en.html\""))
  }

  @Test func anUnknownIndexIsNamedWithItsNeighbour() throws {
    let run = try index("akts")
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no index `akts`"))
    #expect(run.errors.contains("acts"))
  }

  private static let acts = """
    ---
    kind: act
    reported-in: RIV/1/R
    body: rivers
    form: resolution
    number: 1/1
    session: rivers/1
    effects:
      - id: measure
        class: encourages
        verb: encourages
        addressee: States
        text: measure the floods
        source: para. 3
    source: para. 3
    ---

    """

  private static let report = """
    ---
    kind: document
    symbol: RIV/1/R
    type: report
    body: rivers
    session: rivers/1
    ---

    """

  private static let recommendations = """
    ---
    kind: recommendation
    reported-in: RIV/1/R
    session: rivers/1
    id: a
    text: build dams as resolution 1/1 says
    concerns: [resolution 1/1]
    source: para. 3
    ---

    """
}
