import Citations
import Testing

/// References as English front matter has them, each in the context of the Working Group.
@Suite struct EnglishFormTests {
  @Test(arguments: [
    ("resolution 7/4", "untoc-cop/resolution/7/4 | context"),
    ("Resolution 7/4", "untoc-cop/resolution/7/4 | context"),
    ("resolution\u{A0}7/4.", "untoc-cop/resolution/7/4 | context"),
    ("decision 2/2", "untoc-cop/decision/2/2 | context"),
    ("untoc-cop resolution 7/4", "untoc-cop/resolution/7/4 | explicit"),
    ("uncac-cosp decision 4/2", "uncac-cosp/decision/4/2 | explicit"),
    ("Conference resolution 7/4", "untoc-cop/resolution/7/4 | cue"),
    ("resolution 7/4 of the Conference", "untoc-cop/resolution/7/4 | cue"),
    ("resolution 7/4 of the Conference of the Parties", "untoc-cop/resolution/7/4 | cue"),
    (
      "resolution 7/4 of the Conference of the Parties to the United Nations Convention against "
        + "Transnational Organized Crime", "untoc-cop/resolution/7/4 | explicit"
    ),
    ("General Assembly resolution 69/196", "un-ga/resolution/69/196 | explicit"),
    ("general assembly  Resolution 69/196", "un-ga/resolution/69/196 | explicit"),
    ("the General Assembly's resolution 69/196", "un-ga/resolution/69/196 | explicit"),
    ("General Assembly resolution 44/118 A", "un-ga/resolution/44/118A | explicit"),
    ("General Assembly resolution S-30/1", "un-ga/resolution/S-30/1 | explicit"),
    ("General Assembly 2200 A (XXI)", "un-ga/resolution/2200(XXI)A | explicit"),
    ("Security Council resolution 1373 (2001)", "un-sc/resolution/1373(2001) | explicit"),
    ("Security Council 1373(2001)", "un-sc/resolution/1373(2001) | explicit"),
    (
      "resolution 7/4, operative paragraph 5 (a)",
      "untoc-cop/resolution/7/4 | operative paragraph 5; subparagraph a | context"
    ),
    (
      "paragraph 10 of General Assembly resolution 77/267",
      "un-ga/resolution/77/267 | paragraph 10 | explicit"
    ),
    ("resolution 7/4, annex", "untoc-cop/resolution/7/4 | annex | context"),
    (
      "resolution 7/4, annex II, para. 3",
      "untoc-cop/resolution/7/4 | annex II; paragraph 3 | context"
    ),
  ])
  func acts(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("CTOC/COP/WG.3/2012/5", "doc/CTOC/COP/WG.3/2012/5 | explicit"),
    ("CTOC/COP/2008/18", "doc/CTOC/COP/2008/18 | explicit"),
    ("CAC/COSP/EG.1/2013/3", "doc/CAC/COSP/EG.1/2013/3 | explicit"),
    ("CAC/COSP/ EG.1/2013/3", "doc/CAC/COSP/EG.1/2013/3 | explicit"),
    ("document A/57/40", "doc/A/57/40 | explicit"),
    ("A/RES/69/196", "doc/A/RES/69/196 | explicit"),
    ("S/2016/1*", "doc/S/2016/1* | explicit"),
    ("S/RES/1373 (2001)", "doc/S/RES/1373(2001) | explicit"),
    ("CTOC/COP/2008/18/Add.1/Corr.2", "doc/CTOC/COP/2008/18/Add.1/Corr.2 | explicit"),
    ("CTOC/COP/WG.3/2012/L.1/Rev.1", "doc/CTOC/COP/WG.3/2012/L.1/Rev.1 | explicit"),
    ("CTOC/COP/WG.3/2012/5, para. 4", "doc/CTOC/COP/WG.3/2012/5 | paragraph 4 | explicit"),
    ("CTOC/COP/WG.3/2012/5, paras. 4–9", "doc/CTOC/COP/WG.3/2012/5 | paragraph 4..9 | explicit"),
    (
      "CTOC/COP/WG.3/2012/5, paras. 4-9 and 12",
      "doc/CTOC/COP/WG.3/2012/5 | paragraph 4..9 12 | explicit"
    ),
    (
      "CTOC/COP/WG.3/2012/5, para. 35 (a)",
      "doc/CTOC/COP/WG.3/2012/5 | paragraph 35; subparagraph a | explicit"
    ),
    (
      "A/57/40, paras. 35 (a), 36 (b) and 40",
      "doc/A/57/40 | paragraph 35(a) 36(b) 40 | explicit"
    ),
    ("A/57/40, paras. 4 to 9", "doc/A/57/40 | paragraph 4..9 | explicit"),
    ("A/57/40, sect. IV", "doc/A/57/40 | section IV | explicit"),
    ("A/57/40, sect. II.C, footnote 1", "doc/A/57/40 | section II.C; footnote 1 | explicit"),
    ("A/57/40, annex II, para. 3", "doc/A/57/40 | annex II; paragraph 3 | explicit"),
    ("para. 3 of annex II of A/57/40", "doc/A/57/40 | annex II; paragraph 3 | explicit"),
    ("A/57/40, chap. III, page 2", "doc/A/57/40 | chapter III; page 2 | explicit"),
    ("A/57/40 (para. 4)", "doc/A/57/40 | paragraph 4 | explicit"),
  ])
  func documents(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("article 18", "untoc/18 | context"),
    ("article 18, paragraph 13", "untoc/18/13 | context"),
    ("article 32, paragraph 3 (e)", "untoc/32/3/e | context"),
    ("art. 18, para. 13", "untoc/18/13 | context"),
    ("article 18 (13)", "untoc/18/13 | context"),
    ("article 2 (a)", "untoc/2/a | context"),
    ("article 2, subparagraph (a)", "untoc/2/a | context"),
    ("paragraph 13 of article 18", "untoc/18/13 | context"),
    ("article 18, paragraphs 13-14", "untoc/18 | paragraph 13..14 | context"),
    ("article 16 of the Convention", "untoc/16 | cue"),
    ("article 18, paragraph 13, of the Convention", "untoc/18/13 | cue"),
    ("article 16 of UNTOC", "untoc/16 | explicit"),
    ("untoc article 16", "untoc/16 | explicit"),
    ("article 46 of the Convention against Corruption", "uncac/46 | explicit"),
  ])
  func provisions(_ text: String, _ expected: String) { expect(text, expected) }

  @Test(arguments: [
    ("fifth session", "untoc-wg3/5 | context"),
    ("5th session", "untoc-wg3/5 | context"),
    ("session 5", "untoc-wg3/5 | context"),
    ("the fourth meeting", "untoc-wg3/4 | context"),
    ("twenty-first session", "untoc-wg3/21 | context"),
    ("thirtieth session", "untoc-wg3/30 | context"),
    ("untoc-cop fifth session", "untoc-cop/5 | explicit"),
    ("sixth session of the Conference", "untoc-cop/6 | cue"),
    ("sixth session of untoc-cop", "untoc-cop/6 | explicit"),
    ("sixty-ninth session of the General Assembly", "un-ga/69 | explicit"),
    ("rule 3", "untoc-cop/rule/3 | context"),
    ("rule 3 of the rules of procedure of the Conference", "untoc-cop/rule/3 | cue"),
    ("uncac-cosp rule 3", "uncac-cosp/rule/3 | explicit"),
    ("General Assembly", "un-ga | explicit"),
    ("untoc", "untoc | explicit"),
    ("the Working Group", "untoc-wg3 | cue"),
  ])
  func sessionsRulesAndNames(_ text: String, _ expected: String) { expect(text, expected) }

  private func expect(_ text: String, _ expected: String) {
    let reading = World.recogniser.reference(text, in: World.context("untoc-wg3"))
    #expect(World.line(reading) == expected, "\(text)")
  }
}
