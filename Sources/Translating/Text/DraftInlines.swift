import Documents
import Drafting
import Publishing
import Records

/// Writes running text as the Markdown of a draft, in which nothing is taken for a tag of a template.
struct DraftInlines {
  /// A text on one line, as a heading or a cell is.
  func line(_ inlines: [Inline]) -> String { text(inlines, lineBreak: " ") }

  /// A paragraph whose further lines stand behind an indent.
  func paragraph(_ inlines: [Inline], indent: String) -> String {
    let lines = text(inlines, lineBreak: "\n").split(
      separator: "\n", omittingEmptySubsequences: false)
    return lines.map { MarkdownEscaping.escapedStart(trimmed($0)) }
      .joined(separator: "\\\n" + indent)
  }

  private func trimmed(_ line: Substring) -> String {
    let line = line.utf8.drop { $0 == 32 }
    guard let last = line.lastIndex(where: { $0 != 32 }) else { return "" }
    return String(Substring(line[...last]))
  }

  private func text(_ inlines: [Inline], lineBreak: String) -> String {
    var text = ""
    for inline in inlines {
      let emphasisEnds = isEmphasis(text)
      switch inline {
      case .text(let letters):
        let letters = letters.singleSpacedInside
        text += emphasisEnds ? begun(letters) : escaped(letters)
      case .lineBreak: text += lineBreak
      case .footnoteMark(let number): text += "[^\(number)]"
      case .entry(let key): text += "[](entry:\(CitationLinks.address(key)))"
      case .emphasis(let inner): mark("*", self.text(inner, lineBreak: lineBreak), &text)
      case .strong(let inner): mark("**", self.text(inner, lineBreak: lineBreak), &text)
      case .link(let url, let inner):
        link(self.text(inner, lineBreak: lineBreak), "<\(destination(url))>", &text)
      case .citation(let key, let note, let inner):
        let title = note.map { " \"\(braced(MarkdownEscaping.title($0)))\"" } ?? ""
        let address = "record:\(CitationLinks.address(key))"
        // A name in another language is marked where it stands, as a part of the address.
        if case .localized(let name, let language)? = inner.first, inner.count == 1 {
          let address = "\(address)?\(language.rawValue)\(title)"
          link(self.text(name, lineBreak: lineBreak), address, &text)
        } else {
          link(self.text(inner, lineBreak: lineBreak), address + title, &text)
        }
      case .localized(let inner, let language):
        link(self.text(inner, lineBreak: lineBreak), "lang:\(language.rawValue)", &text)
      }
    }
    return text
  }

  private func escaped(_ letters: String) -> String { braced(MarkdownEscaping.escaped(letters)) }

  /// Braces that would begin a tag, with a backslash between the two.
  private func braced(_ text: String) -> String {
    text.replacing("{{", with: "{\\{").replacing("{{", with: "{\\{").replacing("{%", with: "{\\%")
      .replacing("{#", with: "{\\#")
  }

  private func destination(_ url: String) -> String {
    url.replacing("\\", with: "%5C").replacing("<", with: "%3C").replacing(">", with: "%3E")
      .replacing("{", with: "%7B")
  }

  /// A link; an exclamation mark before it would make a picture of it.
  private func link(_ inner: String, _ destination: String, _ text: inout String) {
    if text.utf8.last == UInt8(ascii: "!") { text = text.dropLast() + "\\!" }
    text += "[\(inner)](\(destination))"
  }
}

extension DraftInlines {
  /// Emphasis touches the letters: blanks at its ends go outside.
  private func mark(_ mark: String, _ inner: String, _ text: inout String) {
    let letters = trimmed(inner[...])
    guard !letters.isEmpty else {
      text += inner
      return
    }
    if inner.utf8.first == 32 { text += " " }
    if let last = text.unicodeScalars.last, last.isLetter,
      letters.unicodeScalars.first?.isLetter != true
    {
      // Between a letter and a mark of punctuation emphasis would not begin.
      text.unicodeScalars.removeLast()
      text += "&#\(last.value);"
    }
    text += mark + letters + mark
    if inner.utf8.last == 32 { text += " " }
  }

  /// Whether a text ends with emphasis that has a mark of punctuation at its end.
  private func isEmphasis(_ text: String) -> Bool {
    var scalars = text.unicodeScalars[...]
    guard scalars.last == "*" else { return false }
    while scalars.last == "*" { scalars.removeLast() }
    return scalars.last.map { !$0.isLetter && $0 != "\\" } ?? false
  }

  /// Letters behind such emphasis, which would not end before a letter.
  private func begun(_ letters: String) -> String {
    guard let first = letters.unicodeScalars.first, first.isLetter else { return escaped(letters) }
    return "&#\(first.value);" + escaped(String(letters.unicodeScalars.dropFirst()))
  }
}

extension Unicode.Scalar {
  /// Whether it is no mark of punctuation and no space.
  fileprivate var isLetter: Bool { properties.isAlphabetic || properties.numericType != nil }
}

extension String {
  /// The text with every white space inside as one blank.
  fileprivate var singleSpacedInside: String {
    var spaced = ""
    var isAfterSpace = false
    for scalar in unicodeScalars {
      let isSpace = scalar == " " || (9...13).contains(scalar.value)
      if isSpace, isAfterSpace { continue }
      spaced.unicodeScalars.append(isSpace ? " " : scalar)
      isAfterSpace = isSpace
    }
    return spaced
  }
}
