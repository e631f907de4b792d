import Documents
import Records

extension AnnotatedText {
  /// The text as Markdown that reads as the same letters, with a link for each citation and a mark
  /// where it was not attributed.
  public var markdown: [UInt8] {
    var lines = [""]
    for run in runs {
      let parts = AnnotatedText.lines(of: run.text)
      // A link over several lines is one over each: what stands between brackets has no empty line.
      for (position, part) in parts.enumerated() {
        if position > 0 { lines.append("") }
        guard !part.isEmpty else { continue }
        let isStart = lines[lines.count - 1].isEmpty
        lines[lines.count - 1] += written(part, run, isStart: isStart)
      }
    }
    return Array((lines.joined(separator: "\n") + "\n").utf8)
  }

  private func written(_ part: String, _ run: Run, isStart: Bool) -> String {
    var letters = MarkdownEscaping.escaped(part)
    // Before a link it would make a picture of it.
    if letters.utf8.last == UInt8(ascii: "!") { letters = letters.dropLast() + "\\!" }
    if let target = run.target { return "[\(letters)](#\(Anchor.escaped(target.text)))" }
    if run.note != nil { return "<mark>\(letters)</mark>" }
    guard isStart else { return letters }
    // Blanks at the start would make a block of code.
    let start = MarkdownEscaping.escapedStart(letters)
    let blanks = letters.utf8.prefix { $0 == 0x20 }.count
    return String(repeating: "&#32;", count: blanks) + start
  }
}
