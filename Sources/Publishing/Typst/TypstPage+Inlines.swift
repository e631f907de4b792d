import Documents
import Records

extension TypstPage {
  /// Running text with its markup.
  mutating func writeInlines(_ inlines: [Inline], isInLink: Bool = false) {
    for inline in inlines {
      switch inline {
      case .text(let text): writeWords(text)
      case .emphasis(let inner): wrap("#emph[", inner, isInLink)
      case .strong(let inner): wrap("#strong[", inner, isInLink)
      case .lineBreak: out.raw("#linebreak();")
      case .footnoteMark(let number): writeMark(number)
      case .entry: break
      case .link(let url, let inner): writeLink(WebAddress(url)?.text, inner, isInLink)
      case .citation(let key, _, let inner):
        writeLink(urls[key].flatMap { WebAddress($0)?.text }, inner, isInLink)
      case .localized(let inner, let language): writeFallback(inner, language, isInLink)
      }
    }
  }

  private mutating func wrap(_ opening: StaticString, _ inner: [Inline], _ isInLink: Bool) {
    out.raw(opening)
    writeInlines(inner, isInLink: isInLink)
    out.raw("]")
  }

  private mutating func writeLink(_ address: String?, _ inner: [Inline], _ isInLink: Bool) {
    guard !isInLink, let address, !address.hasPrefix("#") else {
      return writeInlines(inner, isInLink: isInLink)
    }
    out.raw("#link(")
    out.literal(address)
    out.raw(")[")
    writeInlines(inner, isInLink: true)
    out.raw("]")
  }

  /// The mark of a footnote: the first brings its text with it.
  private mutating func writeMark(_ number: Int) {
    guard let footnote = notes[number] else {
      out.raw("#super[")
      out.number(number)
      return out.raw("]")
    }
    guard written.insert(number).inserted else {
      out.raw("#footnote(label(\"fn-")
      out.number(number)
      return out.raw("\"));")
    }
    out.raw("#footnote[#h(3pt)")
    for (index, paragraph) in footnote.paragraphs.enumerated() {
      if index > 0 { out.raw("#parbreak();") }
      writeInlines(paragraph)
    }
    out.raw("]#label(\"fn-")
    out.number(number)
    out.raw("\");")
  }

  /// Text in another language, with a small mark that says which.
  private mutating func writeFallback(
    _ inner: [Inline], _ language: Language, _ isInLink: Bool
  ) {
    out.raw("#fallback(")
    out.literal(language.rawValue)
    out.raw(", ")
    out.literal((labels.fallback.hasSpace ? "\u{A0}" : "") + labels.fallback.mark(for: language))
    out.raw(")[")
    writeInlines(inner, isInLink: isInLink)
    out.raw("]")
  }

  /// Words, in which no symbol is broken at the end of a line.
  private mutating func writeWords(_ text: String) {
    var rest = text.utf8[...]
    var plain = rest.startIndex
    while let start = rest.firstIndex(where: SymbolBytes.canBegin) {
      let end = rest[start...].firstIndex { !SymbolBytes.canHold($0) } ?? rest.endIndex
      let word = rest[start..<end]
      if !breaksSymbols, word.count <= SymbolBytes.longest,
        word.dropLast().contains(UInt8(ascii: "/"))
      {
        out.text(String(Substring(text.utf8[plain..<start])))
        out.raw("#boxed[")
        out.text(String(Substring(word)))
        out.raw("]")
        plain = end
      }
      rest = rest[end...]
    }
    out.text(String(Substring(text.utf8[plain...])))
  }
}

/// The bytes of which symbols of documents and numbers of acts are made.
private enum SymbolBytes {
  /// How long a word may be to stand unbroken; a longer one could leave the page.
  static let longest = 40

  static func canBegin(_ byte: UInt8) -> Bool {
    (48...57).contains(byte) || (65...90).contains(byte) || (97...122).contains(byte)
  }

  static func canHold(_ byte: UInt8) -> Bool {
    canBegin(byte) || byte == UInt8(ascii: "/") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "-")
  }
}
