import Citations
import Records
import Testing

/// What holds of printing in every language.
@Suite struct SixLanguagePrintingTests {
  @Test(arguments: Language.allCases, CitationStyle.allCases)
  func everythingIsPrintedInTheLanguageAskedFor(_ language: Language, _ style: CitationStyle) {
    for target in PrintedCases.targets {
      let texts = PrintedCases.pinpoints.map {
        PrintingWorld.print(target, $0, style: style, in: language) ?? ""
      }
      let isSound = texts.allSatisfy {
        !$0.isEmpty && !$0.contains("~~") && !$0.contains("  ") && !$0.hasSuffix("~")
      }
      #expect(isSound, "\(target): \(texts)")
    }
    for keys in PrintedCases.lists {
      #expect(PrintingWorld.list(keys, style: style, in: language)?.isEmpty == false)
    }
  }

  @Test(arguments: Language.allCases)
  func whatDiffersIsPrintedDifferently(_ language: Language) {
    var printed: [String: String] = [:]
    for target in PrintedCases.targets {
      let kind = PrintingWorld.known.kind(of: target)
      for pinpoint in PrintedCases.pinpoints
      where pinpoint == nil || kind == .act || kind == .document {
        let text = PrintingWorld.print(target, pinpoint, style: .full, in: language) ?? ""
        let meant = "\(target) \(World.pinpoint(pinpoint))"
        if let other = printed.updateValue(meant, forKey: text) {
          Issue.record("\(text) stands for \(meant) and \(other)")
        }
      }
    }
  }

  @Test(arguments: [Language.fr, .es, .ru])
  func aNameIsNotBentByGuess(_ language: Language) {
    var body = Body()
    body.id = "un-ga"
    body.name = LocalizedText([.en: "General Assembly", language: "Ω"])
    let printer = CitationPrinter(
      known: KnownBodies(bodies: [body], treaties: []), language: language)
    #expect(printer.print("un-ga")?.text == "Ω")
    #expect(printer.print("un-ga/resolution/69/196")?.language == language)
    #expect(
      printer.print("un-ga/resolution/69/196", style: .full)
        == Printed("resolution\u{A0}69/196 of the General Assembly", .en))
  }

  @Test(arguments: [
    (Language.fr, "A/57/40, par.~4, et A/57/41", "A/57/40, par.~4; A/57/41; et A/57/42"),
    (.es, "A/57/40, párr.~4, y A/57/41", "A/57/40, párr.~4; A/57/41; y A/57/42"),
    (.ru, "A/57/40, пункт~4, и A/57/41", "A/57/40, пункт~4; A/57/41; и A/57/42"),
    (.ar, "A/57/40، الفقرة~4، وA/57/41", "A/57/40، الفقرة~4؛ A/57/41؛ وA/57/42"),
    (.en, "A/57/40, para.~4, and A/57/41", "A/57/40, para.~4; A/57/41; and A/57/42"),
  ])
  func itemsWithPartsAreKeptApart(_ language: Language, _ two: String, _ three: String) throws {
    let first = Reference("doc/A/57/40", try PrintedCases.pinpoint("paragraph 4"))
    let printer = CitationPrinter(known: PrintingWorld.known, language: language)
    let others = [Reference("doc/A/57/41"), Reference("doc/A/57/42")]
    #expect(printer.list([first, others[0]])?.text.visible == two)
    #expect(printer.list([first] + others)?.text.visible == three)
  }
}
