public import Records

extension Recogniser {
  /// Reads a text that should be one reference, as front matter has it.
  ///
  /// The target need not be held: whether it is, and of which kind, is for the reader of the records
  /// to say (`KnownBodies.kind(of:)` gives the kind that a key names).
  ///
  /// - Parameters:
  ///   - text: The reference as written, such as `resolution 7/4`, `article 18, paragraph 13`,
  ///     `CTOC/COP/WG.3/2012/5, paras. 4-9` or `untoc-wg3/5/recommendation/a`.
  ///   - context: Whose record it stands in; its language is tried first, then the others.
  ///   - kinds: The kinds of record that the field admits; any where empty. They decide only
  ///     whether `A/RES/69/196` is the act or the document.
  /// - Returns: The reference, or what was matched, what was left over, or what it could be.
  public func reference(
    _ text: String, in context: CitationContext, expecting kinds: [Kind] = []
  ) -> Reading {
    let parse = parse(text, context.language)
    guard let first = parse.mentions.first, parse.mentions.count == 1, parse.leftOver.isEmpty else {
      return malformed(parse, text)
    }
    guard var citation = citations(parse, text, context).first else {
      return malformed(parse, text)
    }
    if case .key(let key) = first.object, citation.target == nil, known.hasRoot(key) {
      return .malformed(matched: known.longestAddress(of: key), leftOver: known.rest(of: key))
    }
    if kinds.contains(.act), !kinds.contains(.document), let act = act(of: citation) {
      citation.kind = .act
      citation.target = act
    }
    guard let target = citation.target else { return .unattributed(citation) }
    return .understood(Reference(target, citation.pinpoint, written: text), citation)
  }

  private func malformed(_ parse: Parse, _ text: String) -> Reading {
    guard let first = parse.mentions.first else { return .malformed(matched: "", leftOver: text) }
    let matched = parse.printed(first.span, of: text)
    let end = parse.folded.original(first.span).upperBound
    let rest = text.utf8.dropFirst(end)
    return .malformed(matched: matched, leftOver: String(Substring(rest)))
  }

  /// The act that a symbol such as `A/RES/69/196` prints, where its series is that of a known body.
  private func act(of citation: Citation) -> Key? {
    guard let symbol = citation.target?.symbol else { return nil }
    let forms: [String: ActForm] = ["RES": .resolution, "DEC": .decision]
    let parts = symbol.utf8.split(separator: UInt8(ascii: "/")).map { String($0) ?? "" }
    guard let at = parts.firstIndex(where: { forms[$0] != nil }), let form = forms[parts[at]],
      let body = known.body(ofSymbol: parts[..<at].joined(separator: "/"))
    else { return nil }
    var cursor = Cursor(FoldedText(parts[(at + 1)...].joined(separator: "/")))
    guard let number = cursor.actNumber(), cursor.isAtEnd else { return nil }
    return body.appending("\(form.rawValue)/\(number.text)")
  }
}

extension KnownBodies {
  /// Whether the first part of a key is known, so that the fault lies further on.
  fileprivate func hasRoot(_ text: String) -> Bool {
    let first = String(text.utf8.prefix { $0 != UInt8(ascii: "/") }) ?? ""
    return KnownBodies.roots[first] != nil || body(Key(first)) != nil || treaty(Key(first)) != nil
  }

  /// The longest beginning of a malformed key that is itself the key of something, or its root.
  fileprivate func longestAddress(of text: String) -> String {
    // No key but that of a document has more than four parts, and those fail at an empty part only.
    let parts = text.utf8.split(
      separator: UInt8(ascii: "/"), maxSplits: 4, omittingEmptySubsequences: false
    ).map { String($0) ?? "" }
    for count in stride(from: min(4, parts.count - 1), to: 1, by: -1) {
      let key = parts.prefix(count).joined(separator: "/")
      if address(of: Key(key)) != nil { return key }
    }
    return parts[0]
  }

  fileprivate func rest(of text: String) -> String {
    String(text.utf8.dropFirst(longestAddress(of: text).utf8.count)) ?? ""
  }
}
