import Citations
import Records
import Testing

/// Keys as references, and the kind of record that a key names.
@Suite struct KeyTests {
  @Test(arguments: [
    ("untoc-wg3/5", CitationKind.session, Kind.session),
    ("untoc-wg3/2007-informal", .session, .session),
    ("untoc-cop/resolution/7/4", .act, .act),
    ("un-sc/resolution/1373(2001)", .act, .act),
    ("untoc-wg3/5/recommendation/a", .record, .recommendation),
    ("untoc-wg3/4/item/confiscation", .record, .item),
    ("untoc-wg3/4/statement/x", .record, .statement),
    ("untoc-wg3/4/statistic/x", .record, .statistic),
    ("untoc-wg3/7/document/draft", .record, .document),
    ("untoc-wg3/event/workshop-2007-bogota", .record, .event),
    ("untoc-wg3/method/x", .record, .method),
    ("untoc-wg3/workplan/2027-2030", .record, .workplan),
    ("untoc-cop/rule/3", .rule, .body),
    ("topic/electronic-evidence", .record, .topic),
    ("person/x", .record, .person),
    ("verb/x", .record, .verb),
    ("fact/CTOC/COP/WG.3/2016/2/12.3", .record, .fact),
    ("doc/CTOC/COP/WG.3/2012/5", .document, .document),
    ("doc/S/2016/1*", .document, .document),
    ("untoc/18/13", .provision, .treaty),
    ("untoc/32/3/e", .provision, .treaty),
    ("untoc-wg3", .record, .body),
    ("untoc", .record, .treaty),
  ])
  func understood(_ text: String, _ citation: CitationKind, _ kind: Kind) {
    let reading = World.recogniser.reference(text, in: World.context(nil))
    guard case .understood(let reference, let found) = reading else {
      Issue.record("\(text): \(World.line(reading))")
      return
    }
    #expect(reference == Reference(Key(text), written: text))
    #expect(found.kind == citation)
    #expect(found.attribution == .explicit)
    #expect(World.known.kind(of: Key(text)) == kind)
  }

  @Test func aPinpointMayFollow() {
    let reading = World.recogniser.reference(
      "doc/CTOC/COP/WG.3/2012/5, paras. 4-9", in: World.context(nil))
    #expect(World.line(reading) == "doc/CTOC/COP/WG.3/2012/5 | paragraph 4..9 | explicit")
  }

  @Test(arguments: [
    ("untoc-wg9/5", "? untoc-wg3/5"),
    ("untoc-wg33", "? untoc-wg3"),
    ("topics/electronic-evidence", "? topic/electronic-evidence"),
    ("nobody/5", "? "),
    ("untoc-wg3/5/recomendation/a", "! untoc-wg3/5 >< /recomendation/a"),
    ("untoc-wg3//5", "! untoc-wg3 >< //5"),
    ("untoc-wg3/", "! untoc-wg3 >< /"),
    ("topic/a/b", "! topic/a >< /b"),
    ("untoc-wg3/5\"", "! untoc-wg3/5 >< \""), ("untoc-wg3/5#days", "! untoc-wg3/5 >< #days"),
    ("untoc-wg3/5.", "untoc-wg3/5 | explicit"),
    ("untoc-wg3/5 and more", "! untoc-wg3/5 ><  and more"),
  ])
  func faulty(_ text: String, _ expected: String) {
    #expect(World.line(World.recogniser.reference(text, in: World.context(nil))) == expected)
  }
}
