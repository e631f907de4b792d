public import Records

/// Finds citations in texts and says what each points at.
///
/// A value without state: make it once for the known bodies and use it from any thread. Reading
/// takes time in proportion to the text, whatever the text is.
public struct Recogniser: Sendable {
  /// The bodies and treaties to which citations are attributed.
  public let known: KnownBodies

  /// Makes a recogniser for these bodies and treaties.
  public init(known: KnownBodies) { self.known = known }

  /// The citations of a text in the order in which they stand; they do not overlap.
  ///
  /// The text may be in any of the six languages, or in several. What is found but belongs to no body
  /// that is named or follows from the context has no target and its candidates.
  ///
  /// - Parameters:
  ///   - text: The text. Offsets of citations count from its start.
  ///   - language: The language of the text; that of the context unless given.
  ///   - context: Whose text it is.
  /// - Returns: The citations, each with its place, target and attribution.
  public func citations(
    in text: String, language: Language? = nil, context: CitationContext
  ) -> [Citation] {
    if let found = text.utf8.withContiguousStorageIfAvailable({ citations(Reader($0), context) }) {
      return found
    }
    var text = text
    return text.withUTF8 { citations(Reader($0), context) }
  }

  private func citations(_ reader: Reader, _ context: CitationContext) -> [Citation] {
    var scanner = Scanner(reader, known.vocabulary)
    scanner.scan()
    guard !scanner.findings.isEmpty else { return [] }
    let attributor = Attributor(known: known, context: context, scanner: consume scanner)
    let outcomes = attributor.attribute()
    let findings = attributor.findings
    var citations: [Citation] = []
    citations.reserveCapacity(outcomes.count)
    var end = 0
    var units = (offset: 0, count: 0)
    for index in outcomes.indices {
      guard let span = span(findings[index], reader, findings, outcomes[index], after: end) else {
        continue
      }
      let start = units.count + reader.utf16Count(units.offset..<span.lowerBound)
      end = span.upperBound
      units = (end, start + reader.utf16Count(span))
      citations.append(
        Citation(
          utf8: span, utf16: start..<units.count, printed: reader.text(span),
          kind: outcomes[index].kind, target: outcomes[index].target,
          pinpoint: findings[index].pinpoint, attribution: outcomes[index].attribution,
          candidates: outcomes[index].candidates, covered: outcomes[index].covered,
          isReversed: outcomes[index].isReversed))
    }
    return citations
  }

  /// Where a finding stands that is a citation; `nil` where it is none.
  private func span(
    _ finding: Finding, _ reader: Reader, _ findings: [Finding], _ outcome: Attributor.Outcome,
    after end: Int
  ) -> Range<Int>? {
    // A part of a ligature is printed as the whole of it.
    let start = reader.wholeStart(finding.start)
    let last = reader.wholeEnd(finding.end)
    guard !outcome.isForeign, start >= end, last > start, !finding.isFormless(in: findings)
    else { return nil }
    // Of what nobody known can have, nothing can be said.
    if outcome.target == nil, outcome.candidates.isEmpty,
      outcome.kind == .act || outcome.kind == .session
    {
      return nil
    }
    return start..<last
  }
}
