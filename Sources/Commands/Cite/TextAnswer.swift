internal import Citations
internal import Publishing

/// The answer for some texts, one after the other, in the form that was asked for.
struct TextAnswer: Sendable {
  private let form: CiteOutput.Form
  private let reader: TextCiter
  private var json: CitationJSON
  private(set) var written: [UInt8] = []

  init(form: CiteOutput.Form, reader: TextCiter) {
    self.form = form
    self.reader = reader
    json = CitationJSON(reader: reader)
  }

  /// What was written.
  var bytes: [UInt8] { written.isEmpty ? json.bytes : written }

  /// Adds a text.
  ///
  /// - Parameters:
  ///   - text: the text.
  ///   - file: in which file it stands.
  ///   - isNamed: whether its JSON says so.
  ///   - line: the line that it is of the file, where each is a text.
  mutating func write(_ text: String, file: String, isNamed: Bool, line: Int? = nil) {
    let citations = reader.citations(in: text)
    switch form {
    case .json: json.element(citations, file: isNamed ? file : nil, line: line)
    case .jsonl: json.line(citations, file: isNamed ? file : nil, line: line)
    case .text:
      CitedPlaces(text, file: file, line: line ?? 1, reader: reader).write(citations, to: &written)
    case .html: written += annotated(text, citations).html
    case .markdown: written += annotated(text, citations).markdown
    }
  }

  /// The text in runs, of which those that cite lead to what they cite.
  private func annotated(_ text: String, _ citations: [Citation]) -> AnnotatedText {
    var runs: [AnnotatedText.Run] = []
    var at = text.startIndex
    for citation in citations {
      let start = text.utf8.index(text.startIndex, offsetBy: citation.utf8.lowerBound)
      let end = text.utf8.index(start, offsetBy: citation.utf8.count)
      runs.append(.init(String(text[at..<start])))
      runs.append(
        .init(
          String(text[start..<end]), target: citation.target,
          note: CitedPlaces.words(citation, reader)))
      at = end
    }
    runs.append(.init(String(text[at...])))
    return AnnotatedText(runs)
  }
}
