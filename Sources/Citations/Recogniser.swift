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
    var text = text
    return text.withUTF8 { citations(Reader($0), context) }
  }

  private func citations(_ reader: Reader, _ context: CitationContext) -> [Citation] {
    var scanner = Scanner(reader, known.vocabulary)
    scanner.scan()
    guard !scanner.findings.isEmpty else { return [] }
    let outcomes = TextAttributor(known: known, context: context, scanner: scanner).attribute()
    var citations: [Citation] = []
    citations.reserveCapacity(outcomes.count)
    var end = 0
    var units = (offset: 0, count: 0)
    for index in outcomes.indices {
      guard let span = span(index, scanner.findings, outcomes[index], after: end) else { continue }
      let start = units.count + reader.utf16Count(units.offset..<span.lowerBound)
      end = span.upperBound
      units = (end, start + reader.utf16Count(span))
      citations.append(
        Citation(
          utf8: span, utf16: start..<units.count, printed: reader.text(span),
          kind: outcomes[index].kind, target: outcomes[index].target,
          pinpoint: scanner.findings[index].pinpoint, attribution: outcomes[index].attribution,
          candidates: outcomes[index].candidates, isReversed: outcomes[index].isReversed))
    }
    return citations
  }

  /// Where a finding stands that is a citation; `nil` where it is none.
  private func span(
    _ index: Int, _ findings: [Finding], _ outcome: TextAttributor.Outcome, after end: Int
  ) -> Range<Int>? {
    let (start, last) = (findings[index].start, findings[index].end)
    guard !outcome.isForeign, start >= end, last > start, !findings[index].isFormless(in: findings)
    else { return nil }
    // Of what nobody known can have, nothing can be said.
    if outcome.target == nil, outcome.candidates.isEmpty,
      outcome.kind == .act || outcome.kind == .session
    {
      return nil
    }
    return start..<last
  }

  func parse(_ text: String, _ language: Language) -> Parse {
    let folded = FoldedText(text)
    var best = Parse(folded: folded, mentions: [], end: 0)
    for lexicon in Lexicon.tried(for: language) {
      var cursor = Cursor(folded)
      let mentions = Grammar(lexicon: lexicon, known: known).list(&cursor)
      guard cursor.at > best.end, !mentions.isEmpty else { continue }
      best = Parse(folded: folded, mentions: mentions, end: cursor.at)
      if best.leftOver.isEmpty { break }
    }
    return best
  }

  func citations(_ parse: Parse, _ text: String, _ context: CitationContext) -> [Citation] {
    let attributor = Attributor(known: known, context: context)
    return parse.mentions.map { mention in
      let outcome = attributor.outcome(mention)
      let span = parse.folded.original(mention.span)
      return Citation(
        utf8: span, utf16: 0..<0, printed: parse.printed(mention.span, of: text),
        kind: outcome.kind, target: outcome.target, pinpoint: mention.pinpoint,
        attribution: outcome.attribution, candidates: outcome.candidates)
    }
  }
}

/// What a grammar made of a text.
struct Parse: Sendable {
  let folded: FoldedText
  let mentions: [Mention]
  /// How far the mentions reach in the folded text.
  let end: Int

  /// What stands after the last mention, without the space and the stop that may end a text.
  var leftOver: ArraySlice<UInt8> {
    var rest = folded.kept[end...]
    while rest.first == 32 { rest.removeFirst() }
    while rest.last == 32 { rest.removeLast() }
    return rest.elementsEqual([UInt8(ascii: ".")]) ? [] : rest
  }

  /// A stretch of the folded text as the original has it.
  func printed(_ span: Range<Int>, of text: String) -> String {
    let original = folded.original(span)
    let start = text.utf8.index(text.utf8.startIndex, offsetBy: original.lowerBound)
    let end = text.utf8.index(start, offsetBy: original.count)
    return String(text[start..<end])
  }
}
