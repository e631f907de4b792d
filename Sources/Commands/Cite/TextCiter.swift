internal import Citations
internal import Records

/// Reads texts in one context, whatever bytes they are.
struct TextCiter: Sendable {
  let recogniser: Recogniser
  let context: Key?
  let language: Language?
  let usesSymbols: Bool

  /// The citations of a text.
  func citations(in text: String) -> [Citation] {
    recogniser.citations(
      in: text, language: language,
      context: CitationContext(body: context, language: language ?? .en))
  }

  /// What a target is called in the answer: its symbol, where those are asked for, or its key.
  func name(of key: Key) -> String {
    guard usesSymbols else { return key.text }
    return recogniser.known.symbol(of: key) ?? key.text
  }
}
