public import Records

extension Recogniser {
  /// Reads a text that should be one reference, as front matter has it, in any of the six languages.
  ///
  /// The target need not be held: whether it is, and of which kind, is for the reader of the records
  /// to say (`KnownBodies.kind(of:)` gives the kind that a key names).
  ///
  /// - Parameters:
  ///   - text: The reference as written, such as `resolution 7/4`, `article 18, paragraph 13`,
  ///     `CTOC/COP/WG.3/2012/5, paras. 4-9` or `untoc-wg3/5/recommendation/a`.
  ///   - context: Whose record it stands in.
  ///   - kinds: The kinds of record that the field admits; any where empty. They decide only
  ///     whether `A/RES/69/196` is the act or the document.
  /// - Returns: The reference, or what was matched, what was left over, or what it could be.
  public func reference(
    _ text: String, in context: CitationContext, expecting kinds: [Kind] = []
  ) -> Reading {
    var text = text
    return text.withUTF8 { reading(Reader($0), context, kinds) }
  }

  private func reading(
    _ reader: Reader, _ context: CitationContext, _ kinds: [Kind]
  ) -> Reading {
    var scanner = Scanner(reader, known.vocabulary)
    guard let whole = scanner.whole(known) else {
      return .malformed(matched: "", leftOver: reader.text(0..<reader.count))
    }
    let rest = reader.text(whole.end..<reader.count)
    guard rest.utf8.allSatisfy({ $0 <= 0x20 || $0 == UInt8(ascii: ".") }),
      rest.utf8.count(where: { $0 == UInt8(ascii: ".") }) < 2
    else {
      return .malformed(matched: reader.text(whole.start..<whole.end), leftOver: rest)
    }
    let attributor = Attributor(known: known, context: context, scanner: scanner)
    var outcome = attributor.outcome(of: whole.object)
    if case .key(let text) = whole.object, outcome.target == nil, known.hasRoot(text) {
      return .malformed(matched: known.longestAddress(of: text), leftOver: known.rest(of: text))
    }
    if kinds.contains(.act), !kinds.contains(.document), let act = act(outcome.target) {
      (outcome.kind, outcome.target) = (.act, act)
    }
    let span = whole.start..<whole.end
    let start = reader.utf16Count(0..<span.lowerBound)
    let citation = Citation(
      utf8: span, utf16: start..<start + reader.utf16Count(span), printed: reader.text(span),
      kind: outcome.kind, target: outcome.target, pinpoint: whole.pinpoint,
      attribution: outcome.attribution, candidates: outcome.candidates,
      isReversed: outcome.isReversed)
    guard let target = outcome.target else { return .unattributed(citation) }
    let written = reader.text(0..<reader.count)
    return .understood(Reference(target, whole.pinpoint, written: written), citation)
  }

  /// The act that a symbol such as `A/RES/69/196` prints, where its series is that of a known body.
  private func act(_ document: Key?) -> Key? {
    guard let symbol = document?.symbol else { return nil }
    let parts = symbol.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    guard
      let (at, form) = parts.enumerated().lazy.compactMap({ at, part in
        ActForm.allCases.first { $0.symbolPart == part }.map { (at, $0) }
      }).first,
      let body = known.body(ofSymbol: parts[..<at].joined(separator: "/")),
      let number = SeriesNumber(parts[(at + 1)...].joined(separator: "/"))
    else { return nil }
    return number.key(of: body, form)
  }
}
