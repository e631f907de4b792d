import Documents
import Pictures
import Records

extension HTMLPage {
  /// Running text; a link inside a link, which HTML does not have, is only its text.
  mutating func writeInlines(_ inlines: [Inline], isInLink: Bool = false) {
    for inline in inlines {
      switch inline {
      case .text(let text): out.text(text)
      case .emphasis(let inner): wrap("<em>", inner, isInLink, "</em>")
      case .strong(let inner): wrap("<strong>", inner, isInLink, "</strong>")
      case .lineBreak: out.raw("<br>")
      case .footnoteMark(let number): writeMark(number, isInLink)
      case .entry(let key):
        out.raw("<span")
        out.attribute("id", RecordHomes.anchor(key))
        out.raw("></span>")
      case .link(let url, let inner): writeLink(url, inner, isInLink)
      case .citation(let key, let note, let inner): writeCitation(key, note, inner, isInLink)
      case .localized(let inner, let language): writeFallback(inner, language, isInLink)
      }
    }
  }

  private mutating func wrap(
    _ opening: StaticString, _ inner: [Inline], _ isInLink: Bool, _ closing: StaticString
  ) {
    out.raw(opening)
    writeInlines(inner, isInLink: isInLink)
    out.raw(closing)
  }

  private mutating func writeLink(_ url: String, _ inner: [Inline], _ isInLink: Bool) {
    guard !isInLink, let address = WebAddress(url) else {
      writeInlines(inner, isInLink: isInLink)
      return
    }
    out.raw("<a")
    out.attribute("href", address.text)
    out.raw(">")
    writeInlines(inner, isInLink: true)
    out.raw("</a>")
  }

  /// A citation leads to the list of cited records, and in Arabic keeps its own direction.
  private mutating func writeCitation(
    _ key: Key, _ note: String?, _ inner: [Inline], _ isInLink: Bool
  ) {
    let address =
      listed[key].map { "#" + $0.anchor } ?? document.homes?.address(of: key, ending: "html")
    guard !isInLink, let address else {
      writeInlines(inner, isInLink: isInLink)
      return
    }
    out.raw("<a class=\"cite\"")
    out.attribute("href", address)
    if let note { out.attribute("title", note) }
    if document.language.isRightToLeft {
      // A symbol that stands first must not turn the Arabic words behind it around.
      out.attribute("dir", inner.plainText.hasArabicLetters ? "rtl" : "auto")
    }
    out.raw(">")
    writeInlines(inner, isInLink: true)
    out.raw("</a>")
  }

  private mutating func writeMark(_ number: Int, _ isInLink: Bool) {
    out.raw("<sup>")
    if notes.contains(number), !isInLink {
      let count = written[number, default: 0] + 1
      written[number] = count
      out.raw("<a")
      out.id(count == 1 ? "fnref-\(number)" : "fnref-\(number)-\(count)")
      out.href(to: "fn-\(number)")
      out.raw(" role=\"doc-noteref\">")
      out.text(String(number))
      out.raw("</a>")
    } else {
      out.text(String(number))
    }
    out.raw("</sup>")
  }

  /// Text in another language, with a small mark that says which.
  private mutating func writeFallback(
    _ inner: [Inline], _ language: Language, _ isInLink: Bool
  ) {
    out.raw("<span")
    writeLanguage(language)
    out.raw(">")
    writeInlines(inner, isInLink: isInLink)
    out.raw("</span>")
    writeFallbackMark(language)
  }

  mutating func writeFallbackMark(_ language: Language) {
    if labels.fallback.hasSpace { out.raw("\u{A0}") }
    out.raw("<small class=\"fallback\"")
    writeLanguage(language)
    out.raw(">")
    out.text(labels.fallback.mark(for: language))
    out.raw("</small>")
  }

  mutating func writeLanguage(_ language: Language) {
    out.attribute("lang", language.rawValue)
    out.attribute("dir", language.isRightToLeft ? "rtl" : "ltr")
  }
}

extension String {
  /// Whether a letter of the Arabic script is among its letters.
  fileprivate var hasArabicLetters: Bool {
    unicodeScalars.contains { (0x0621...0x06D3).contains($0.value) && $0.properties.isAlphabetic }
  }
}
