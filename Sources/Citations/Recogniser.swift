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
    let attributor = TextAttributor(known: known, context: context, scanner: scanner)
    let outcomes = attributor.attribute()
    var units = UnitCounter(reader)
    var end = 0
    return zip(scanner.findings, outcomes).compactMap { finding, outcome in
      guard !outcome.isForeign, !finding.isFormless(in: scanner.findings), finding.start >= end,
        finding.end > finding.start
      else { return nil }
      // Of what nobody known can have, nothing can be said.
      if outcome.target == nil, outcome.candidates.isEmpty,
        outcome.kind == .act || outcome.kind == .session
      {
        return nil
      }
      end = finding.end
      let span = finding.start..<finding.end
      return Citation(
        utf8: span, utf16: units.utf16(span), printed: reader.text(span), kind: outcome.kind,
        target: outcome.target, pinpoint: finding.pinpoint, attribution: outcome.attribution,
        candidates: outcome.candidates, isReversed: outcome.isReversed)
    }
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

/// Counts UTF-16 units up to byte offsets that only grow.
private struct UnitCounter {
  private let reader: Reader
  private var bytes = 0
  private var units = 0

  init(_ reader: Reader) { self.reader = reader }

  mutating func utf16(_ span: Range<Int>) -> Range<Int> {
    let start = advance(to: span.lowerBound)
    return start..<advance(to: span.upperBound)
  }

  private mutating func advance(to offset: Int) -> Int {
    while bytes < offset {
      let byte = reader.byte(bytes)
      if byte & 0xC0 != 0x80 { units += byte >= 0xF0 ? 2 : 1 }
      bytes += 1
    }
    return units
  }
}
