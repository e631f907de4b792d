import Documents
import Pictures
import Records

extension HTMLPage {
  /// The rules for paper that depend on the document: its symbol above, its standing below.
  mutating func writePageRules() {
    let isRightToLeft = document.language.isRightToLeft
    out.raw("@page {\n")
    if let line = document.masthead.symbol {
      out.raw(isRightToLeft ? "  @top-left { content: \"" : "  @top-right { content: \"")
      if case .preparedFor = line { styleText(labels.preparedFor + " ") }
      styleText(line.symbol)
      out.raw("\"; }\n")
    }
    if !document.notices.isEmpty {
      out.raw("  @bottom-center { content: \"")
      styleText(document.notices.joined(separator: " \u{B7} "))
      out.raw("\"; font-weight: bold; }\n")
    }
    out.raw(isRightToLeft ? "  @bottom-left" : "  @bottom-right")
    out.raw(" { content: counter(page) \"/\" counter(pages); }\n}\n")
    out.raw("@page :first { @top-left { content: none; } @top-right { content: none; } }\n")
  }

  /// A text inside the quotes of a style sheet: all but letters, digits and blanks as escapes, so
  /// that it ends neither the quotes nor the sheet.
  private mutating func styleText(_ text: String) {
    for scalar in PrintableText.clean(text).unicodeScalars {
      if scalar == " " || (scalar.isASCII && scalar.properties.isAlphabetic)
        || ("0"..."9").contains(scalar)
      {
        out.text(String(scalar))
      } else {
        out.raw("\\")
        out.text(String(scalar.value, radix: 16, uppercase: true))
        out.raw(" ")
      }
    }
  }
}
