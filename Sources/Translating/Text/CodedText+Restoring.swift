import Documents
import Records

extension CodedText {
  /// The running text of a translation, its codes being those of this text.
  ///
  /// What is marked as being in the language of the translation loses that mark.
  ///
  /// - Parameters:
  ///   - tokens: the translation; its codes are paired and inside one another.
  ///   - language: its language.
  ///   - notes: the translated notes, by the numbers of codes.
  /// - Returns: the text.
  func restored(_ tokens: [Token], in language: Language, notes: [Int: String]) -> [Inline] {
    var open: [(code: Int, inlines: [Inline])] = [(0, [])]
    for token in tokens {
      switch token {
      case .text(let text): append(text, to: &open[open.count - 1].inlines)
      case .opening(let number): open.append((number, []))
      case .mark(let number):
        if let inline = mark(number) { open[open.count - 1].inlines.append(inline) }
      case .closing:
        guard open.count > 1, let (number, inner) = open.popLast() else { continue }
        open[open.count - 1].inlines += wrapped(number, inner, language, notes[number])
      }
    }
    return open[0].inlines
  }

  /// Letters with every white space as one blank, for tools break lines where they like.
  private func append(_ text: String, to inlines: inout [Inline]) {
    let isSpace = { (byte: UInt8?) in byte == 32 || (9...13).contains(byte ?? 0) }
    let words = text.singleSpaced
    let before = isSpace(text.utf8.first) ? " " : ""
    let after = isSpace(text.utf8.last) && !words.isEmpty ? " " : ""
    inlines.append(.text(before + words + after))
  }

  private func mark(_ number: Int) -> Inline? {
    switch code(number) {
    case .footnote(let note): .footnoteMark(note)
    case .entry(let key): .entry(key)
    case .lineBreak: .lineBreak
    default: nil
    }
  }

  private func wrapped(
    _ number: Int, _ inner: [Inline], _ language: Language, _ note: String?
  ) -> [Inline] {
    switch code(number) {
    case .emphasis: [.emphasis(inner)]
    case .strong: [.strong(inner)]
    case .link(let url): [.link(url: url, inner)]
    case .citation(let key): [.citation(key: key, note: note, inner)]
    case .localized(let other): other == language ? inner : [.localized(inner, other)]
    default: inner
    }
  }
}
