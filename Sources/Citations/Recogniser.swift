public import Records

/// Finds citations in texts and says what each points at.
///
/// A value without state: make it once for the known bodies and use it from any thread. Reading
/// takes time in proportion to the text, whatever the text is.
public struct Recogniser: Sendable {
  /// The bodies and treaties to which citations are attributed.
  public let known: KnownBodies
  private let grammars: [Grammar]

  /// Makes a recogniser for these bodies and treaties.
  public init(known: KnownBodies) {
    self.known = known
    grammars = Lexicon.all.map { Grammar(lexicon: $0, known: known) }
  }

  /// The citations of a text in the order in which they stand; they do not overlap.
  ///
  /// For now a text is understood that consists of nothing but one citation or a list of citations,
  /// in English or Chinese, as front matter has it; any other text gives none. What is found but
  /// belongs to no body that is named or follows from the context has no target and its candidates.
  ///
  /// - Parameters:
  ///   - text: The text. Offsets of citations count from its start.
  ///   - language: The language of the text; that of the context unless given.
  ///   - context: Whose text it is.
  /// - Returns: The citations, each with its place, target and attribution.
  public func citations(
    in text: String, language: Language? = nil, context: CitationContext
  ) -> [Citation] {
    let parse = parse(text, language ?? context.language)
    guard parse.leftOver.isEmpty else { return [] }
    return citations(parse, text, context)
  }

  func parse(_ text: String, _ language: Language) -> Parse {
    let folded = FoldedText(text)
    var best = Parse(folded: folded, mentions: [], end: 0)
    let own = grammars.firstIndex { $0.lexicon.language == language } ?? 0
    for position in grammars.indices {
      // That of the language first, then the others in their order.
      let grammar = grammars[position == 0 ? own : position <= own ? position - 1 : position]
      var cursor = Cursor(folded)
      let mentions = grammar.list(&cursor)
      guard cursor.at > best.end, !mentions.isEmpty else { continue }
      best = Parse(folded: folded, mentions: mentions, end: cursor.at)
      if best.leftOver.isEmpty { break }
    }
    return best
  }

  func citations(_ parse: Parse, _ text: String, _ context: CitationContext) -> [Citation] {
    let attributor = Attributor(known: known, context: context)
    var units = UnitCounter(text)
    return parse.mentions.map { mention in
      let outcome = attributor.outcome(mention)
      let span = parse.folded.original(mention.span)
      return Citation(
        utf8: span, utf16: units.utf16(span), printed: parse.printed(mention.span, of: text),
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
  private let text: String
  private var index: String.Index
  private var bytes = 0
  private var units = 0

  init(_ text: String) {
    self.text = text
    index = text.startIndex
  }

  mutating func utf16(_ span: Range<Int>) -> Range<Int> {
    let start = advance(to: span.lowerBound)
    return start..<advance(to: span.upperBound)
  }

  private mutating func advance(to offset: Int) -> Int {
    let next = text.utf8.index(index, offsetBy: offset - bytes)
    units += text.utf16.distance(from: index, to: next)
    (index, bytes) = (next, offset)
    return units
  }
}
