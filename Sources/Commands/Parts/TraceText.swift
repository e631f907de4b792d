internal import Answers
internal import Archive
internal import Diagnostics
internal import Records

/// Traces as the terminal shows them: what each is, who cites it, what it cites.
struct TraceText {
  private(set) var text = ""

  init(_ asked: String, _ answers: [TraceAnswer], _ scope: AnswerScope) {
    if answers.count > 1 {
      line("nothing decides which `\(asked)` is meant; it could be any of these:")
      for answer in answers { line("  \(answer.key)") }
      line("")
    }
    for answer in answers { write(answer) }
    for words in scope.lines { line(words) }
  }

  private mutating func write(_ answer: TraceAnswer) {
    line("\(answer.key)  (\(answer.kind?.rawValue ?? "no record has such a key"))")
    let title = answer.title?.text(for: .en)?.text.split(separator: "\n").first.map(String.init)
    let names = [
      answer.printed.map { $0 + mark("ordinal", answer) }, title.map { $0 + mark("title", answer) },
    ]
    if names.contains(where: { $0 != nil }) {
      line(names.compactMap(\.self).joined(separator: ": "))
    }
    if let session = answer.entry?.record as? Session {
      let days = session.days.map { "\($0.text)\(mark("days", answer))" } ?? "days not recorded"
      let status = session.status.map { ", \($0.rawValue)\(mark("status", answer))" } ?? ""
      line(days + status)
    }
    line(answer.entry.map { "\($0.range.file):\($0.range.start.line)" } ?? "not held")
    for correction in answer.corrections { line("corrected by \(correction.summary)") }
    line("")
    text += TableText(answer.details.flatMap(\.answer.tables)).text
    write("cited by", answer.citedBy) { "\($0.link.from)" }
    if answer.elsewhere > 0 {
      let elsewhere = answer.elsewhere
      line("\(elsewhere) more cite\(elsewhere == 1 ? "s" : "") other places in it, or all of it")
      line("")
    }
    if answer.pinpoint == nil {
      write("cites", answer.cites) { "\($0.link.reference.target)" }
    }
  }

  private mutating func write(
    _ heading: String, _ citations: [TracedCitation], _ name: (TracedCitation) -> String
  ) {
    line(citations.isEmpty ? "\(heading): nothing that is recorded" : "\(heading):")
    for citation in citations {
      let place = citation.link.place
      line("  \(place.file):\(place.start.line): \(name(citation))  (\(self.place(citation)))")
      line("    \(citation.before)[[\(citation.words)]]\(citation.after)")
      if citation.manner != "source", !citation.told.printed.isEmpty {
        line("    \(citation.told.printed)")
      }
      for correction in citation.corrections {
        line("    the paragraph is corrected by \(correction.summary)")
      }
    }
    line("")
  }

  /// Where in the citing record, as a reader of it would look.
  private func place(_ citation: TracedCitation) -> String {
    let path = citation.link.path
    return switch citation.link.manner {
    case .field: path
    case .source: "source of \(path.isEmpty ? "the record" : path)"
    case .template: "\(path), by its key"
    case .text: path
    }
  }

  /// What follows a value that no source prints.
  private func mark(_ path: String, _ answer: TraceAnswer) -> String {
    answer.entry?.provenance.sources[path] != nil
      && answer.entry?.provenance.firmness(of: path) == .inferred ? " (inferred)" : ""
  }

  /// Adds a line, in as many of the terminal as it takes, the others a little further in.
  private mutating func line(_ words: String) {
    guard words.utf8.count > Terminal.width else {
      text += words + "\n"
      return
    }
    let indent = words.prefix { $0 == " " }
    let lines = TableText.broken(
      String(words.dropFirst(indent.count)), Terminal.width - indent.count - 2)
    text += indent + lines.joined(separator: "\n\(indent)  ") + "\n"
  }
}
