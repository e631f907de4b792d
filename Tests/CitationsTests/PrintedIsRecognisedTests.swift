import Citations
import Records
import Testing

/// The law of printing: what is printed is recognised as the same target and pinpoint.
@Suite struct PrintedIsRecognisedTests {
  private static let recogniser = Recogniser(known: KnownBodies.standard)

  @Test(arguments: Language.allCases, CitationStyle.allCases)
  func everyTargetAndPinpoint(_ language: Language, _ style: CitationStyle) {
    for target in PrintedCases.targets {
      for pinpoint in PrintedCases.pinpoints where pinpoint == nil || takesPinpoints(target) {
        let printer = CitationPrinter(known: KnownBodies.standard, language: language)
        let printed = printer.print(target, pinpoint, style: style)
        let context = style == .full && target.symbol == nil ? nil : owner(target)
        let reading = Self.recogniser.reference(
          printed?.text ?? "", in: World.context(context, language))
        #expect(reading.reference?.target == target, "\(printed?.text ?? "nothing")")
        #expect(reading.reference?.pinpoint == pinpoint, "\(printed?.text ?? "nothing")")
      }
    }
  }

  @Test(arguments: Language.allCases, CitationStyle.allCases)
  func severalParagraphsOfAnArticle(_ language: Language, _ style: CitationStyle) {
    for places in [[Pinpoint.Range("13", "14")], [.init("4", "9"), .init("12"), .init("14")]] {
      let pinpoint = Pinpoint([.init(.paragraph, places)])
      let printed = CitationPrinter(known: KnownBodies.standard, language: language)
        .print("untoc/18", pinpoint, style: style)
      let reading = Self.recogniser.reference(
        printed?.text ?? "", in: World.context("untoc-cop", language))
      #expect(reading.reference?.target == "untoc/18", "\(printed?.text ?? "nothing")")
      #expect(reading.reference?.pinpoint == pinpoint, "\(printed?.text ?? "nothing")")
    }
  }

  @Test(arguments: Language.allCases, [CitationStyle.withBody, .full])
  func everyList(_ language: Language, _ style: CitationStyle) {
    for keys in PrintedCases.lists {
      let printed = CitationPrinter(known: KnownBodies.standard, language: language)
        .list(keys.map { Reference($0) }, style: style)
      let found = Self.recogniser.citations(
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
    let kind = KnownBodies.standard.kind(of: target)
    return kind == .document || kind == .act
  }
}
