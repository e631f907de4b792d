import Documents
import Pictures
import Records

extension WordText {
  /// Running text; a link inside a link, which Word does not have, is only its text.
  mutating func writeInlines(
    _ inlines: [Inline], _ look: RunLook = RunLook(), isInLink: Bool = false
  ) {
    for inline in inlines {
      switch inline {
      case .text(let text): run(text, look)
      case .emphasis(let inner): writeInlines(inner, emphasized(look), isInLink: isInLink)
      case .strong(let inner):
        var strong = look
        strong.isBold = true
        writeInlines(inner, strong, isInLink: isInLink)
      case .lineBreak: element("<w:br/>", look)
      case .footnoteMark(let number): writeMark(number)
      case .entry(let key):
        let bookmark = beginBookmark(RecordHomes.anchor(key))
        endBookmark(bookmark)
      case .link(let url, let inner): writeLink(url, inner, look, isInLink)
      case .citation(let key, let note, let inner):
        writeCitation(key, note, inner, look, isInLink)
      case .localized(let inner, let language):
        var other = look
        other.language = language
        writeInlines(inner, other, isInLink: isInLink)
        writeFallbackMark(language)
      }
    }
  }

  /// Chinese and Arabic have no italic letters.
  private func emphasized(_ look: RunLook) -> RunLook {
    var emphasized = look
    if document.language == .zh || document.language == .ar {
      emphasized.isBold = true
    } else {
      emphasized.isItalic = true
    }
    return emphasized
  }

  /// The mark of a language in which a text stands because the document's is missing.
  mutating func writeFallbackMark(_ language: Language) {
    if labels.fallback.hasSpace { run("\u{A0}") }
    run(
      labels.fallback.mark(for: language), RunLook(style: .languageMark, language: language))
  }

  private mutating func writeLink(
    _ url: String, _ inner: [Inline], _ look: RunLook, _ isInLink: Bool
  ) {
    guard !isInLink, let address = WebAddress(url) else {
      return writeInlines(inner, look, isInLink: isInLink)
    }
    if url.utf8.first == UInt8(ascii: "#") {
      writeCrossReference(String(url.dropFirst()), inner, look)
    } else {
      writeHyperlink(.outside(address.text), nil, inner, look)
    }
  }

  /// A citation leads to where the record can be read, else to its entry in the list of records cited.
  private mutating func writeCitation(
    _ key: Key, _ note: String?, _ inner: [Inline], _ look: RunLook, _ isInLink: Bool
  ) {
    let anchor = RecordHomes.anchor(key)
    if isInLink {
      writeInlines(inner, look, isInLink: true)
    } else if let address = urls[key].flatMap({ WebAddress($0) }) {
      writeHyperlink(.outside(address.text), note, inner, look)
    } else if places.contains(anchor) {
      writeHyperlink(.inside(anchor), note, inner, look)
    } else {
      writeInlines(inner, look)
    }
  }

  /// Where a link leads.
  enum Target {
    case outside(String)
    case inside(String)
  }

  mutating func writeHyperlink(
    _ target: Target, _ note: String?, _ inner: [Inline], _ look: RunLook
  ) {
    out.raw("<w:hyperlink")
    switch target {
    case .outside(let address): out.attribute("r:id", reference(to: address))
    case .inside(let id): out.attribute("w:anchor", BookmarkName.of(id))
    }
    if let note { out.attribute("w:tooltip", note) }
    out.raw(" w:history=\"1\">")
    var link = look
    link.style = .link
    writeInlines(inner, link, isInLink: true)
    out.raw("</w:hyperlink>")
  }

  /// A reference to a place of the document; to a paragraph whose number Word counts by a field, so that
  /// the number follows it.
  private mutating func writeCrossReference(_ id: String, _ inner: [Inline], _ look: RunLook) {
    guard places.contains(id) else { return writeInlines(inner, look) }
    guard mode == .live, document.language != .ar, let number = places.number(at: id),
      case .text(let text)? = inner.first, inner.count == 1,
      let (before, after) = WordText.parts(of: text, around: String(number))
    else { return writeHyperlink(.inside(id), nil, inner, look) }
    run(before, look)
    field("REF \(BookmarkName.of(id)) \\r \\h", shows: String(number), look)
    run(after, look)
  }

  /// What stands before and after a number in a text; `nil` where it does not stand there alone.
  static func parts(of text: String, around number: String) -> (String, String)? {
    let bytes = Array(text.utf8)
    let digits = Array(number.utf8)
    func isDigit(_ index: Int) -> Bool {
      bytes.indices.contains(index) && (48...57).contains(bytes[index])
    }
    for start in 0...max(bytes.count - digits.count, 0)
    where bytes.dropFirst(start).starts(with: digits) {
      let end = start + digits.count
      guard !isDigit(start - 1), !isDigit(end) else { continue }
      return (
        String(decoding: bytes[..<start], as: UTF8.self),
        String(decoding: bytes[end...], as: UTF8.self)
      )
    }
    return nil
  }
}
