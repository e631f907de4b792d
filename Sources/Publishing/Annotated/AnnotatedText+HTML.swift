import Pictures
import Records

extension AnnotatedText {
  /// What stands before the texts of a page.
  public static let opening = """
    <!DOCTYPE html>
    <html>
    <head>
    <meta charset="utf-8">
    <title>Citations</title>
    <style>pre { white-space: pre-wrap; unicode-bidi: plaintext; }</style>
    </head>
    <body>

    """

  /// What stands after them.
  public static let closing = "</body>\n</html>\n"

  /// The text as an element of a page: a link for each citation, a mark where it was not attributed.
  public var html: [UInt8] {
    var out = Markup()
    // The line end that follows the tag is no part of what it holds.
    out.raw("<pre>\n")
    for run in runs {
      switch (run.target, run.note) {
      case (let target?, let note):
        out.raw("<a")
        out.href(to: target.text)
        out.attribute("title", note ?? target.text)
        out.raw(">")
        lines(run.text, &out)
        out.raw("</a>")
      case (nil, let note?):
        out.raw("<mark")
        out.attribute("title", note)
        out.raw(">")
        lines(run.text, &out)
        out.raw("</mark>")
      case (nil, nil): lines(run.text, &out)
      }
    }
    out.raw("</pre>\n")
    return out.bytes
  }

  /// Writes a text with its line ends, which the text of a page otherwise does not keep.
  private func lines(_ text: String, _ out: inout Markup) {
    for (position, line) in AnnotatedText.lines(of: text).enumerated() {
      if position > 0 { out.raw("\n") }
      out.text(line)
    }
  }

  /// The lines of a text, by bytes: a carriage return before the feed goes, with what else is no text.
  static func lines(of text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false).map { line in
      String(Substring(line.last == UInt8(ascii: "\r") ? line.dropLast() : line))
    }
  }
}
