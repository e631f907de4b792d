import Documents
import Records

extension MarkdownPage {
  /// Running text with its markup; line breaks as CommonMark writes them.
  func text(_ inlines: [Inline]) -> String {
    let text = text(inlines, lineBreak: "\\\n", isInLink: false)
    let bytes = text.utf8Span.span
    guard bytes.indices.contains(where: { bytes[$0] == 10 }) else { return text }
    let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
    let rest = lines.dropFirst().map { MarkdownEscaping.escapedStart(String(Substring($0))) }
    return ([lines.first.map { String(Substring($0)) } ?? ""] + rest).joined(separator: "\n")
  }

  /// Running text that must stay on one line, as in a cell or a heading.
  func cell(_ inlines: [Inline]) -> String { text(inlines, lineBreak: " ", isInLink: false) }

  private func text(_ inlines: [Inline], lineBreak: String, isInLink: Bool) -> String {
    var text = ""
    for inline in inlines {
      switch inline {
      case .text(let letters): text += MarkdownEscaping.escaped(letters)
      case .lineBreak: text += lineBreak
      case .entry(let key): text += "<a id=\"\(RecordHomes.anchor(key))\"></a>"
      case .footnoteMark(let number): text += isInLink ? "" : "[^\(number)]"
      case .emphasis(let inner):
        text += marked("*", self.text(inner, lineBreak: lineBreak, isInLink: isInLink))
      case .strong(let inner):
        text += marked("**", self.text(inner, lineBreak: lineBreak, isInLink: isInLink))
      case .link(let url, let inner): text += link(url, nil, nil, inner, lineBreak, isInLink)
      case .citation(let key, let note, let inner):
        let home = document.homes?.address(of: key, ending: "md")
        text += link(urls[key], home, note, inner, lineBreak, isInLink)
      case .localized(let inner, let language):
        text += self.text(inner, lineBreak: lineBreak, isInLink: isInLink)
        text += labels.fallback.hasSpace ? " " : ""
        text += MarkdownEscaping.escaped(labels.fallback.mark(for: language))
      }
    }
    return text
  }

  /// A link to an address outside or to a page of the same set, or only its text where there is none
  /// that a document may link to.
  private func link(
    _ url: String?, _ home: String?, _ note: String?, _ inner: [Inline], _ lineBreak: String,
    _ isInLink: Bool
  ) -> String {
    guard !isInLink, let address = url.flatMap({ WebAddress($0)?.text }) ?? home else {
      return text(inner, lineBreak: lineBreak, isInLink: isInLink)
    }
    let title = note.map { " \"\(MarkdownEscaping.title($0))\"" } ?? ""
    return "[" + text(inner, lineBreak: lineBreak, isInLink: true) + "](<\(address)>\(title))"
  }

  /// Text between marks of emphasis, which must touch it: blanks at its ends go outside.
  private func marked(_ mark: String, _ inner: String) -> String {
    let bytes = Array(inner.utf8)
    guard let first = bytes.firstIndex(where: { $0 != 0x20 }),
      let last = bytes.lastIndex(where: { $0 != 0x20 })
    else { return inner }
    let before = String(repeating: " ", count: first)
    let after = String(repeating: " ", count: bytes.count - 1 - last)
    return before + mark + String(decoding: bytes[first...last], as: UTF8.self) + mark + after
  }
}
