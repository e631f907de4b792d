import Documents
import Pictures
import Records

extension AkomaNtosoPage {
  /// A paragraph of running text.
  mutating func writeParagraph(_ inlines: [Inline], class name: String? = nil) {
    out.raw("<p")
    if let name { out.attribute("class", name) }
    out.raw(">")
    writeInlines(inlines)
    out.raw("</p>\n")
  }

  /// Running text; a reference inside another is only its text.
  mutating func writeInlines(_ inlines: [Inline], isInLink: Bool = false) {
    for inline in inlines {
      switch inline {
      case .text(let text): out.text(text)
      case .emphasis(let inner): wrap("<i>", inner, isInLink, "</i>")
      case .strong(let inner): wrap("<b>", inner, isInLink, "</b>")
      case .lineBreak: out.raw("<br/>")
      case .footnoteMark(let number): writeMark(number, isInLink)
      case .entry(let key): writeEntry(key)
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

  private mutating func writeEntry(_ key: Key) {
    out.raw("<span")
    out.attribute("eId", identifiers.take("entry-" + key.text))
    out.raw("/>")
  }

  /// A place in the document is referred to, an address outside is linked.
  private mutating func writeLink(_ url: String, _ inner: [Inline], _ isInLink: Bool) {
    guard !isInLink, let address = WebAddress(url)?.text else {
      return writeInlines(inner, isInLink: isInLink)
    }
    let isInside = address.utf8.first == UInt8(ascii: "#")
    out.raw(isInside ? "<ref" : "<a")
    out.attribute("href", address)
    out.raw(">")
    writeInlines(inner, isInLink: true)
    out.raw(isInside ? "</ref>" : "</a>")
  }

  private mutating func writeCitation(
    _ key: Key, _ note: String?, _ inner: [Inline], _ isInLink: Bool
  ) {
    guard !isInLink else { return writeInlines(inner, isInLink: true) }
    out.raw("<ref")
    out.attribute("href", cited[key])
    if let note { out.attribute("title", note) }
    out.raw(">")
    writeInlines(inner, isInLink: true)
    out.raw("</ref>")
  }

  /// Text in another language, with the mark that says which.
  private mutating func writeFallback(
    _ inner: [Inline], _ language: Language, _ isInLink: Bool
  ) {
    out.raw("<span")
    writeLanguage(language)
    out.raw(">")
    writeInlines(inner, isInLink: isInLink)
    out.raw("</span>")
    if labels.fallback.hasSpace { out.raw("\u{A0}") }
    out.raw("<remark class=\"fallback\"")
    writeLanguage(language)
    out.raw(">")
    out.text(labels.fallback.mark(for: language))
    out.raw("</remark>")
  }

  mutating func writeLanguage(_ language: Language) {
    out.attribute("xml:lang", language.rawValue)
  }
}
