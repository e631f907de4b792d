import Citations
import Records
import Testing

/// Lists of citations: whose each member is, and where it stands.
@Suite struct ListTests {
  @Test(arguments: [
    (
      "resolutions 7/4 and 7/5",
      [
        "resolutions 7/4 = untoc-cop/resolution/7/4 context",
        "7/5 = untoc-cop/resolution/7/5 context",
      ]
    ),
    (
      "General Assembly resolutions 69/196, 70/1 and 71/1",
      [
        "General Assembly resolutions 69/196 = un-ga/resolution/69/196 explicit",
        "70/1 = un-ga/resolution/70/1 list", "71/1 = un-ga/resolution/71/1 list",
      ]
    ),
    (
      "articles 13, 16 and 18 of the Convention against Corruption",
      [
        "articles 13 = uncac/13 explicit", "16 = uncac/16 list",
        "18 of the Convention against Corruption = uncac/18 list",
      ]
    ),
    (
      "article 18, paragraph 13; article 32, paragraph 3 (e), and resolution 7/4",
      [
        "article 18, paragraph 13 = untoc/18/13 context",
        "article 32, paragraph 3 (e) = untoc/32/3/e context",
        "resolution 7/4 = untoc-cop/resolution/7/4 context",
      ]
    ),
    (
      "seventh and eighth sessions",
      ["seventh = untoc-wg3/7 context", "eighth sessions = untoc-wg3/8 context"]
    ),
    (
      "A/57/40, paras. 4 and 5, A/57/41 and S/2016/1",
      [
        "A/57/40, paras. 4 and 5 = doc/A/57/40 explicit", "A/57/41 = doc/A/57/41 explicit",
        "S/2016/1 = doc/S/2016/1 explicit",
      ]
    ),
    (
      "《有组织犯罪公约》第 13 条、第 16 条和第 18 条",
      ["《有组织犯罪公约》第 13 条 = untoc/13 explicit", "第 16 条 = untoc/16 list", "第 18 条 = untoc/18 list"]
    ),
    (
      "第七届和第八届会议", ["第七届 = untoc-wg3/7 context", "第八届会议 = untoc-wg3/8 context"]
    ),
    (
      "第 7/4 号和第 7/5 号决议",
      [
        "第 7/4 号 = untoc-cop/resolution/7/4 context",
        "第 7/5 号决议 = untoc-cop/resolution/7/5 context",
      ]
    ),
  ])
  func members(_ text: String, _ expected: [String]) {
    let found = World.recogniser.citations(in: text, context: World.context("untoc-wg3"))
    let lines = found.map { "\($0.printed) = \($0.target?.text ?? "?") \($0.attribution.rawValue)" }
    #expect(lines == expected)
  }

  @Test func offsetsCountBytesAndUnits() {
    let text = "《公约》第 13 条、𝟙"
    let one = World.recogniser.citations(in: text, context: World.context("untoc-wg3"))
    #expect(one.map(\.utf8) == [0..<22])
    let list = "\u{A0}第 7/4 号决议，\u{200B}A/57/40"
    let found = World.recogniser.citations(in: list, context: World.context("untoc-wg3"))
    #expect(found.map(\.printed) == ["第 7/4 号决议", "A/57/40"])
    #expect(found.map(\.utf8) == [2..<19, 25..<32])
    #expect(found.map(\.utf16) == [1..<10, 12..<19])
  }

  @Test func runningTextIsRead() {
    let text = "In its resolution 7/4, the Conference endorsed the recommendations."
    let found = World.recogniser.citations(in: text, context: World.context("untoc-wg3"))
    #expect(found.map(\.printed) == ["resolution 7/4"])
    #expect(found.map(\.target) == ["untoc-cop/resolution/7/4"])
  }
}
