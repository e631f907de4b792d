import Citations
import Records
import Testing

/// The law of printing in running text: what is printed in full is recognised there, in six languages.
@Suite struct PrintedInRunningTextTests {
  private static let recogniser = Recogniser(known: PrintingWorld.known)

  @Test(arguments: Language.allCases)
  func everyTarget(_ language: Language) {
    for target in PrintedCases.targets where isCited(target) {
      guard let text = PrintingWorld.print(target, style: .full, in: language) else { continue }
      let found = found(in: text)
      #expect(found.map(\.target) == [target], "\(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func everyPinpoint(_ language: Language) {
    for target in ["untoc-cop/resolution/7/4", "doc/CTOC/COP/WG.3/2012/5"] as [Key] {
      for pinpoint in PrintedCases.pinpoints.compactMap(\.self) {
        guard let text = PrintingWorld.print(target, pinpoint, style: .full, in: language) else {
          continue
        }
        let found = found(in: text)
        #expect(found.map(\.target) == [target], "\(text)")
        #expect(found.first?.pinpoint == pinpoint, "\(text)")
      }
    }
  }

  /// The citations of a printed text inside brackets; `~` stands for a no-break space.
  private func found(in text: String) -> [Citation] {
    Self.recogniser.citations(
      in: "(\(text.replacing("~", with: "\u{A0}")))", context: CitationContext())
  }

  /// A name alone is no citation in running text.
  private func isCited(_ target: Key) -> Bool {
    ![.body, .treaty].contains(PrintingWorld.known.kind(of: target)) || target.text.contains("/")
  }
}
