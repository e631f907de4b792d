import Archive
import Citations
import Records
import Testing

/// The law of printing over the real records: what is printed of any target of any record, in any of the
/// six languages, is recognised as the same target and pinpoint.
@Suite struct EveryCitationPrintedTests {
  private static let archive = Archive.read(RealRecords.files).archive

  /// Everything that the records cite, with its pinpoint, and the records themselves.
  private static let references: [Reference] = {
    var seen: Set<Reference> = []
    let cited = archive.links.to.values.joined().map(\.reference)
    let own = archive.allEntries.map { Reference($0.key) }
    return (cited + own).map { Reference($0.target, $0.pinpoint) }
      .filter { seen.insert($0).inserted }.sorted { $0.target < $1.target }
  }()

  @Test(arguments: Language.allCases)
  func inFullItIsFoundInRunningText(_ language: Language) {
    let printer = CitationPrinter(known: Self.archive.known, language: language)
    var count = 0
    for reference in Self.references where isFound(reference.target) {
      guard let printed = printer.print(reference.target, reference.pinpoint, style: .full) else {
        continue
      }
      let text = printed.text
      let found = Self.archive.recogniser.citations(in: "(\(text))", context: CitationContext())
      #expect(found.map(\.target) == [reference.target], "\(text)")
      #expect(found.first?.pinpoint == reference.pinpoint, "\(text)")
      count += 1
    }
    #expect(count > 100)
  }

  @Test(arguments: Language.allCases, CitationStyle.allCases)
  func inContextItIsReadAsAReference(_ language: Language, _ style: CitationStyle) {
    let printer = CitationPrinter(known: Self.archive.known, language: language)
    for reference in Self.references {
      guard let printed = printer.print(reference.target, reference.pinpoint, style: style) else {
        continue
      }
      // A name alone that two bodies have in full, such as "Secretariat", is either's out of context.
      if style == .full, !isFound(reference.target),
        Self.archive.known.named(printed.text).count > 1
      {
        continue
      }
      let reading = Self.archive.recogniser.reference(
        printed.text, in: context(of: reference.target, style, language))
      #expect(reading.reference?.target == reference.target, "\(printed.text)")
      #expect(reading.reference?.pinpoint == reference.pinpoint, "\(printed.text)")
    }
  }

  /// A name alone is no citation in running text.
  private func isFound(_ target: Key) -> Bool { target.text.contains("/") }

  /// Whose text it is; nobody's where the citation is in full.
  private func context(
    of target: Key, _ style: CitationStyle, _ language: Language
  ) -> CitationContext {
    guard style != .full else { return CitationContext(language: language) }
    let owner = Key(String(target.text.prefix { $0 != "/" }))
    let isTreaty = Self.archive.known.treaty(owner) != nil
    return CitationContext(
      body: isTreaty ? nil : owner, treaty: isTreaty ? owner : nil, language: language)
  }
}
