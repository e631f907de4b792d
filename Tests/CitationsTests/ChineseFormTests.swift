import Citations
import Records
import Testing

/// References as Chinese front matter has them, each in the context of the Working Group.
@Suite struct ChineseFormTests {
  @Test(arguments: [
    ("第 2/2 号决定", "untoc-cop/decision/2/2 | context"),
    ("第2/2号决定", "untoc-cop/decision/2/2 | context"),
    ("第７／４号决议", "untoc-cop/resolution/7/4 | context"),
    ("缔约方会议第 7/4 号决议", "untoc-cop/resolution/7/4 | explicit"),
    ("缔约国会议第 4/2 号决议", "uncac-cosp/resolution/4/2 | explicit"),
    ("大会第 69/196 号决议", "un-ga/resolution/69/196 | explicit"),
    ("安理会第1373(2001)号决议", "un-sc/resolution/1373(2001) | explicit"),
    ("大会第 2200 A (XXI) 号决议", "un-ga/resolution/2200(XXI)A | explicit"),
    (
      "联合国打击跨国有组织犯罪公约缔约方会议第 7/4 号决议", "untoc-cop/resolution/7/4 | explicit"
    ),
    ("untoc-cop 第 7/4 号决议", "untoc-cop/resolution/7/4 | explicit"),
    ("第 7/4 号决议第 3 段", "untoc-cop/resolution/7/4 | paragraph 3 | context"),
    (
      "第 7/4 号决议，执行部分第 5 段(a)",
      "untoc-cop/resolution/7/4 | operative paragraph 5; subparagraph a | context"
    ),
    ("第 7/4 号决议附件二", "untoc-cop/resolution/7/4 | annex II | context"),
  ])
  func acts(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    (
      "CTOC/COP/WG.3/2012/5，第 4-9 段", "doc/CTOC/COP/WG.3/2012/5 | paragraph 4..9 | explicit"
    ),
    ("CTOC/COP/WG.3/2012/5，第四节", "doc/CTOC/COP/WG.3/2012/5 | section IV | explicit"),
    ("CTOC/COP/WG.3/2012/5, paras. 4-9", "doc/CTOC/COP/WG.3/2012/5 | paragraph 4..9 | explicit"),
    ("A/57/40，第4至9段和第12段", "doc/A/57/40 | paragraph 4..9 12 | explicit"),
    ("A/57/40，附件二第 3 段", "doc/A/57/40 | annex II; paragraph 3 | explicit"),
    ("A/57/40，第三章，脚注 1", "doc/A/57/40 | chapter III; footnote 1 | explicit"),
    ("A/57/40，第二.C 节", "doc/A/57/40 | section II.C | explicit"),
    ("A/57/40，第 2 页", "doc/A/57/40 | page 2 | explicit"),
    ("A/57/40，第 35 段(a)", "doc/A/57/40 | paragraph 35; subparagraph a | explicit"),
    ("第 18 条", "untoc/18 | context"),
    ("第十八条", "untoc/18 | context"),
    ("第 18 条第 13 款", "untoc/18/13 | context"),
    ("第18条第13款", "untoc/18/13 | context"),
    ("《公约》第 32 条第 3 款(e)项", "untoc/32/3/e | cue"),
    ("《公约》第 32 条第 3 款（e）项", "untoc/32/3/e | cue"),
    ("《有组织犯罪公约》第 13 条", "untoc/13 | explicit"),
    ("《联合国反腐败公约》第 46 条", "uncac/46 | explicit"),
    ("第 18 条第 13-14 款", "untoc/18 | paragraph 13..14 | context"),
    ("第 2 条(a)项", "untoc/2/a | context"),
  ])
  func documentsAndProvisions(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("第五届会议", "untoc-wg3/5 | context"),
    ("第四次会议", "untoc-wg3/4 | context"),
    ("第 5 届会议", "untoc-wg3/5 | context"),
    ("第二十一届会议", "untoc-wg3/21 | context"),
    ("缔约方会议第六届会议", "untoc-cop/6 | explicit"),
    ("工作组第四次会议", "untoc-wg3/4 | cue"),
    ("大会第六十九届会议", "un-ga/69 | explicit"),
    ("规则 3", "untoc-cop/rule/3 | context"),
    ("缔约方会议议事规则第 3 条", "untoc-cop/rule/3 | explicit"),
    ("大会", "un-ga | explicit"),
    ("untoc-wg3/5", "untoc-wg3/5 | explicit"),
  ])
  func sessionsRulesAndNames(_ text: String, _ expected: String) { expect(text, expected) }

  private func expect(_ text: String, _ expected: String) {
    let reading = World.recogniser.reference(text, in: World.context("untoc-wg3", .zh))
    #expect(World.line(reading) == expected, "\(text)")
  }
}
