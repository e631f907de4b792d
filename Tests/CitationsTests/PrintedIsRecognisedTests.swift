import Citations
import Records
import Testing

/// The law of printing: what is printed is recognised as the same target and pinpoint.
@Suite struct PrintedIsRecognisedTests {
  static let targets: [Key] = [
    "untoc-cop/resolution/7/4", "untoc-cop/decision/2/2", "uncac-cosp/resolution/4/2",
    "un-ga/resolution/69/196", "un-ga/resolution/S-30/1", "un-ga/resolution/ES-10/2",
    "un-ga/resolution/2200(XXI)A", "un-ga/resolution/3201(XXVIII)", "un-ga/resolution/44/118A",
    "un-sc/resolution/1373(2001)", "doc/CTOC/COP/WG.3/2012/5", "doc/CTOC/COP/2008/18/Add.1/Rev.2",
    "doc/S/2016/1*", "doc/A/RES/69/196", "doc/S/RES/1373(2001)", "untoc/1", "untoc/18",
    "untoc/18/13", "untoc/32/3/e", "untoc/32/3/e/i", "untoc/2/a", "uncac/46", "untoc-cop/1",
    "untoc-wg3/5", "untoc-wg3/10", "untoc-cop/20", "untoc-wg3/99", "un-ga/100", "un-ga/111",
    "un-ga/122", "untoc-cop/rule/3", "un-ga", "untoc-wg3", "untoc", "uncac", "untoc-cop",
  ]

  static let pinpoints: [Pinpoint?] = [
    nil,
    Pinpoint([.init(.paragraph, [.init("4")])]),
    Pinpoint([.init(.paragraph, [.init("4", "9")])]),
    Pinpoint([.init(.paragraph, [.init("4", "9"), .init("12"), .init("14")])]),
    Pinpoint([.init(.paragraph, [.init("35(a)"), .init("36")])]),
    Pinpoint([.init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a")])]),
    Pinpoint([.init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a", "c")])]),
    Pinpoint([
      .init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a"), .init("c")]),
    ]),
    Pinpoint([
      .init(.operativeParagraph, [.init("5")]), .init(.subparagraph, [.init("a")]),
      .init(.subparagraph, [.init("iv")]),
    ]),
    Pinpoint([.init(.preambularParagraph, [.init("3")])]),
    Pinpoint([.init(.section, [.init("IV")])]),
    Pinpoint([.init(.section, [.init("C")])]),
    Pinpoint([.init(.section, [.init("II.C"), .init("III")])]),
    Pinpoint([.init(.section, [.init("II", "IV")]), .init(.footnote, [.init("1", "3")])]),
    Pinpoint([.init(.annex, [])]),
    Pinpoint([.init(.annex, []), .init(.paragraph, [.init("3")])]),
    Pinpoint([.init(.annex, [.init("II")]), .init(.paragraph, [.init("3")])]),
    Pinpoint([.init(.annex, [.init("A")]), .init(.appendix, [.init("I")])]),
    Pinpoint([.init(.chapter, [.init("XXI")]), .init(.section, [.init("A")])]),
    Pinpoint([.init(.part, [.init("I")]), .init(.page, [.init("2")])]),
    Pinpoint([.init(.footnote, [.init("1"), .init("7")]), .init(.page, [.init("2", "3")])]),
    Pinpoint([.init(.subparagraph, [.init("a"), .init("b")])]),
  ]

  @Test(arguments: [Language.en, .zh], CitationStyle.allCases)
  func everyTargetAndPinpoint(_ language: Language, _ style: CitationStyle) {
    for target in Self.targets {
      for pinpoint in Self.pinpoints where pinpoint == nil || takesPinpoints(target) {
        let printer = CitationPrinter(known: World.known, language: language)
        let printed = printer.print(target, pinpoint, style: style)
        let context = style == .full && target.symbol == nil ? nil : owner(target)
        let reading = World.recogniser.reference(
          printed?.text ?? "", in: World.context(context, language))
        #expect(reading.reference?.target == target, "\(printed?.text ?? "nothing")")
        #expect(reading.reference?.pinpoint == pinpoint, "\(printed?.text ?? "nothing")")
      }
    }
  }

  @Test(arguments: [Language.en, .zh], CitationStyle.allCases)
  func severalParagraphsOfAnArticle(_ language: Language, _ style: CitationStyle) {
    for places in [[Pinpoint.Range("13", "14")], [.init("4", "9"), .init("12"), .init("14")]] {
      let pinpoint = Pinpoint([.init(.paragraph, places)])
      let printed = CitationPrinter(known: World.known, language: language)
        .print("untoc/18", pinpoint, style: style)
      let reading = World.recogniser.reference(
        printed?.text ?? "", in: World.context("untoc-cop", language))
      #expect(reading.reference?.target == "untoc/18", "\(printed?.text ?? "nothing")")
      #expect(reading.reference?.pinpoint == pinpoint, "\(printed?.text ?? "nothing")")
    }
  }

  @Test(arguments: [Language.en, .zh], [CitationStyle.withBody, .full])
  func everyList(_ language: Language, _ style: CitationStyle) {
    let lists: [[Key]] = [
      ["untoc/13", "untoc/16", "untoc/18"], ["untoc/18/13", "untoc/32/3/e"],
      ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
      ["untoc-cop/7", "untoc-cop/8", "untoc-cop/9"],
      ["doc/A/57/40", "doc/A/57/41", "doc/S/2016/1"],
      ["untoc-cop/rule/3", "untoc-cop/rule/4"], ["untoc/18/13", "untoc-cop/resolution/7/4"],
      ["un-ga/resolution/69/196", "un-ga/resolution/2200(XXI)A"],
    ]
    for keys in lists {
      let printed = CitationPrinter(known: World.known, language: language)
        .list(keys.map { Reference($0) }, style: style)
      let found = World.recogniser.citations(
        in: printed?.text ?? "", context: World.context("untoc-cop", language))
      #expect(found.map(\.target) == keys, "\(printed?.text ?? "nothing")")
    }
  }

  /// The body or treaty of a target, as the context in which a plain citation is printed.
  private func owner(_ target: Key) -> String? {
    let first = target.text.split(separator: "/")[0]
    return ["untoc", "uncac"].contains(first)
      ? (first == "untoc" ? "untoc-cop" : "uncac-cosp") : String(first)
  }

  private func takesPinpoints(_ target: Key) -> Bool {
    let kind = World.known.kind(of: target)
    return kind == .document || kind == .act
  }
}
