import Citations
import Records
import Testing

/// How citations look in print; `~` stands for a no-break space.
@Suite struct PrintingTests {
  @Test(arguments: [
    ("untoc-cop/resolution/7/4", CitationStyle.plain, "resolution~7/4", "第 7/4 号决议"),
    ("untoc-cop/resolution/7/4", .withBody, "Conference resolution~7/4", "缔约方会议第 7/4 号决议"),
    ("un-ga/resolution/69/196", .withBody, "General Assembly resolution~69/196", "大会第 69/196 号决议"),
    (
      "untoc-cop/decision/2/2", .full,
      "decision~2/2 of the Conference of the Parties to the United Nations Convention against "
        + "Transnational Organized Crime", "联合国打击跨国有组织犯罪公约缔约方会议第 2/2 号决定"
    ),
    ("un-sc/resolution/1373(2001)", .plain, "resolution~1373~(2001)", "第 1373 (2001) 号决议"),
    ("un-ga/resolution/2200(XXI)A", .plain, "resolution~2200~A~(XXI)", "第 2200 A (XXI) 号决议"),
    ("un-ga/resolution/44/118A", .plain, "resolution~44/118~A", "第 44/118 A 号决议"),
    ("doc/CTOC/COP/WG.3/2012/5", .plain, "CTOC/COP/WG.3/2012/5", "CTOC/COP/WG.3/2012/5"),
    ("untoc/18/13", .plain, "article~18, paragraph~13", "第 18 条第 13 款"),
    ("untoc/32/3/e", .plain, "article~32, paragraph~3~(e)", "第 32 条第 3 款(e)项"),
    ("untoc/18", .withBody, "article~18 of the Convention", "《公约》第 18 条"),
    ("untoc/18/13", .withBody, "article~18, paragraph~13, of the Convention", "《公约》第 18 条第 13 款"),
    (
      "uncac/46", .full, "article~46 of the United Nations Convention against Corruption",
      "《联合国反腐败公约》第 46 条"
    ),
    ("untoc-cop/5", .plain, "fifth session", "第五届会议"),
    ("untoc-cop/21", .withBody, "twenty-first session of the Conference", "缔约方会议第二十一届会议"),
    ("un-ga/105", .plain, "105th session", "第 105 届会议"),
    ("untoc-cop/rule/3", .plain, "rule~3", "规则 3"),
    (
      "untoc-cop/rule/3", .withBody, "rule~3 of the rules of procedure of the Conference",
      "缔约方会议议事规则第 3 条"
    ),
    ("un-ga", .plain, "General Assembly", "大会"),
    ("untoc", .plain, "Convention", "《公约》"),
  ])
  func targets(_ key: Key, _ style: CitationStyle, _ english: String, _ chinese: String) {
    #expect(print(key, nil, style, .en) == english)
    #expect(print(key, nil, style, .zh) == chinese)
  }

  @Test(arguments: [
    ("A/57/40, paras. 4-9", "A/57/40, paras.~4-9", "A/57/40，第 4-9 段"),
    ("A/57/40, paras. 4-9 and 12", "A/57/40, paras.~4-9 and 12", "A/57/40，第 4-9 段和第 12 段"),
    ("A/57/40, para. 35 (a)", "A/57/40, para.~35~(a)", "A/57/40，第 35 段(a)"),
    ("A/57/40, sect. IV", "A/57/40, sect.~IV", "A/57/40，第四节"),
    ("A/57/40, sects. II.C and IV", "A/57/40, sects.~II.C and IV", "A/57/40，第二.C节和第四节"),
    ("A/57/40, annex II, para. 3", "A/57/40, annex~II, para.~3", "A/57/40，附件二第 3 段"),
    ("A/57/40, footnote 1", "A/57/40, footnote~1", "A/57/40，脚注 1"),
    (
      "untoc-cop resolution 7/4, operative paragraph 5 (a)",
      "resolution~7/4, operative paragraph~5~(a)", "第 7/4 号决议执行部分第 5 段(a)"
    ),
    ("untoc article 18, paragraphs 13-14", "article~18, paragraphs~13-14", "第 18 条第 13-14 款"),
  ])
  func pinpoints(_ text: String, _ english: String, _ chinese: String) throws {
    let read = World.recogniser.reference(text, in: World.context(nil)).reference
    let reference = try #require(read)
    #expect(print(reference.target, reference.pinpoint, .plain, .en) == english)
    #expect(print(reference.target, reference.pinpoint, .plain, .zh) == chinese)
  }

  @Test(arguments: [
    (["untoc/13", "untoc/16", "untoc/18"], "articles~13, 16 and 18", "第 13 条、第 16 条和第 18 条"),
    (
      ["untoc/18/13", "untoc/32"], "article~18, paragraph~13, and article~32", "第 18 条第 13 款和第 32 条"
    ),
    (
      ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
      "resolutions~7/4 and 7/5 and decision~7/1", "第 7/4 号和第 7/5 号决议和第 7/1 号决定"
    ),
    (["untoc-cop/7", "untoc-cop/8"], "seventh and eighth sessions", "第七届和第八届会议"),
    (["doc/A/57/40", "doc/A/57/41"], "A/57/40 and A/57/41", "A/57/40和A/57/41"),
    (["untoc-cop/rule/3", "untoc-cop/rule/4"], "rules~3 and 4", "规则 3 和 4"),
  ])
  func lists(_ keys: [String], _ english: String, _ chinese: String) {
    let references = keys.map { Reference(Key($0)) }
    for (language, expected) in [(Language.en, english), (.zh, chinese)] {
      let printed = CitationPrinter(known: World.known, language: language).list(references)
      #expect(printed?.text.visible == expected)
    }
  }

  @Test(arguments: [
    (2012, "fifth meeting", "第五次会议"), (2018, "fifth session", "第五次会议"),
    (nil, "fifth session", "第五次会议"),
  ])
  func gatheringsAreNamedByDateAndLanguage(_ year: Int?, _ english: String, _ chinese: String) {
    let date = year.flatMap { PartialDate(year: $0) }
    for (language, expected) in [(Language.en, english), (.zh, chinese)] {
      let printer = CitationPrinter(known: World.known, language: language)
      #expect(printer.print("untoc-wg3/5", on: date)?.text == expected)
    }
  }

  @Test func aFallbackIsVisible() {
    let printer = CitationPrinter(known: World.known, language: .fr)
    #expect(
      printer.print("untoc/18", style: .withBody)
        == Printed("article\u{A0}18 of the Convention", .en))
    #expect(printer.print("untoc/18") == Printed("article\u{A0}18", .fr))
    let unknown = KnownBodies(bodies: [], treaties: [])
    #expect(CitationPrinter(known: unknown, language: .en).print("untoc/18") == nil)
    #expect(CitationPrinter(known: World.known, language: .en).print("untoc-wg3/5/item/2") == nil)
    #expect(CitationPrinter(known: World.known, language: .en).print("untoc-wg3/informal") == nil)
    #expect(CitationPrinter(known: World.known, language: .en).list([]) == nil)
  }

  private func print(
    _ key: Key, _ pinpoint: Pinpoint?, _ style: CitationStyle, _ language: Language
  ) -> String? {
    let printer = CitationPrinter(known: World.known, language: language)
    return printer.print(key, pinpoint, style: style)?.text.visible
  }
}

extension String {
  /// The text with no-break spaces made visible.
  var visible: String { split(separator: "\u{A0}").joined(separator: "~") }
}
