import Citations
import Records
import Testing

/// What decides whose an act, article, session or rule is, and that nothing is guessed.
@Suite struct AttributionTests {
  @Test(arguments: [
    (
      "resolution 7/4", nil,
      "? un-ga/resolution/7/4 uncac-cosp/resolution/7/4 untoc-cop/resolution/7/4"
    ),
    ("resolution 7/4", "untoc-cop", "untoc-cop/resolution/7/4 | context"),
    ("resolution 7/4", "uncac-eg1", "uncac-cosp/resolution/7/4 | context"),
    ("resolution 1373 (2001)", "untoc-wg3", "un-sc/resolution/1373(2001) | cue"),
    ("2200 A (XXI)", "un-ga", "un-ga/resolution/2200(XXI)A | context"),
    ("2200 A (XXI)", "untoc-wg3", "un-ga/resolution/2200(XXI)A | cue"),
    ("7/4", "untoc-wg3", "? untoc-cop/decision/7/4 untoc-cop/resolution/7/4"),
    ("第 7/4 号", "untoc-wg3", "? untoc-cop/decision/7/4 untoc-cop/resolution/7/4"),
    ("Conference resolution 7/4", nil, "? uncac-cosp/resolution/7/4 untoc-cop/resolution/7/4"),
    ("Conference resolution 7/4", "uncac-eg1", "uncac-cosp/resolution/7/4 | cue"),
    ("resolution 2012/19", "untoc-wg3", "? "),
    ("article 18", nil, "? uncac/18 untoc/18"),
    ("article 18", "un-ga", "? uncac/18 untoc/18"),
    ("article 18", "uncac-eg1", "uncac/18 | context"),
    ("article 18 of the Convention", nil, "? uncac/18 untoc/18"),
    ("fifth session of the Conference", nil, "? uncac-cosp/5 untoc-cop/5"),
    ("rule 3", "untoc-cop", "untoc-cop/rule/3 | context"),
    ("rule 3", "uncac-eg1", "? uncac-cosp/rule/3 uncac-eg1/rule/3"),
    ("rule 3", nil, "? untoc-cop/rule/3"),
    ("para. 13", "untoc-wg3", "? "),
  ])
  func context(_ text: String, _ body: String?, _ expected: String) {
    #expect(World.line(World.recogniser.reference(text, in: World.context(body))) == expected)
  }

  @Test func theContextMayNameAnotherTreaty() {
    let context = CitationContext(body: "untoc-wg3", treaty: "uncac")
    let reading = World.recogniser.reference("article 46", in: context)
    #expect(reading.reference?.target == "uncac/46")
  }

  @Test(arguments: [
    ("para. 13", "paragraph 13"), ("paras. 13-14", "paragraph 13..14"), ("sect. IV", "section IV"),
    ("footnote 1", "footnote 1"), ("annex", "annex"), ("第 13 段", "paragraph 13"),
    ("第四节", "section IV"), ("脚注 1", "footnote 1"),
    ("para. 3 of annex II", "annex II; paragraph 3"),
  ])
  func aBarePinpointBelongsToTheDocument(_ text: String, _ pinpoint: String) {
    let context = CitationContext(document: "doc/CTOC/COP/WG.3/2016/2")
    let line = World.line(World.recogniser.reference(text, in: context))
    #expect(line == "doc/CTOC/COP/WG.3/2016/2 | \(pinpoint) | context")
  }

  @Test func aFieldOfActsReadsTheSymbolOfAnActAsTheAct() {
    let read = { (text: String, kinds: [Kind]) in
      World.recogniser.reference(text, in: World.context("untoc-wg3"), expecting: kinds)
        .reference?.target
    }
    #expect(read("A/RES/69/196", [.act]) == "un-ga/resolution/69/196")
    #expect(read("S/RES/1373(2001)", [.act]) == "un-sc/resolution/1373(2001)")
    #expect(read("A/RES/69/196", [.act, .document]) == "doc/A/RES/69/196")
    #expect(read("A/RES/69/196", []) == "doc/A/RES/69/196")
    #expect(read("A/57/40", [.act]) == "doc/A/57/40")
  }

  @Test func aCircleOfParentsEnds() {
    var one = Body()
    one.id = "one"
    one.parent = Reference("two")
    var two = Body()
    two.id = "two"
    two.parent = Reference("one")
    let known = KnownBodies(bodies: [one, two], treaties: [])
    let reading = Recogniser(known: known).reference(
      "resolution 7/4", in: CitationContext(body: "one"))
    #expect(World.line(reading) == "? ")
  }

  @Test(arguments: [
    ("", "!  >< "), ("   ", "!  ><    "), ("nothing here", "!  >< nothing here"),
    ("resolution", "!  >< resolution"), ("resolution 7", "!  >< resolution 7"),
    ("resolution 7/4 of the Moon", "! resolution 7/4 ><  of the Moon"),
    ("resolution 7/4/5", "!  >< resolution 7/4/5"),
    ("resolution 7/4 bis", "! resolution 7/4 ><  bis"),
    ("articles 13, 16 and 18", "! articles 13 >< , 16 and 18"),
    ("第 18 条草案", "! 第 18 条 >< 草案"),
    ("A/57/40, para. x", "! A/57/40 >< , para. x"),
    ("UNTOC-cop/resolution/7/4", "! UNTOC-cop >< /resolution/7/4"),
    ("Internet/2", "!  >< Internet/2"),
    ("CTOC/COP", "!  >< CTOC/COP"), ("and/or", "? "), ("fifth", "!  >< fifth"),
    ("第 3 段落", "! 第 3 段 >< 落"),
  ])
  func malformed(_ text: String, _ expected: String) {
    #expect(
      World.line(World.recogniser.reference(text, in: World.context("untoc-wg3"))) == expected)
  }
}
