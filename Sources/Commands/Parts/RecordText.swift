internal import Answers
internal import Archive
internal import Citations
internal import Diagnostics
internal import Records

/// A record as the terminal shows it: fields one below the other, sources beside them.
struct RecordText {
  private(set) var text = ""
  private let provenance: Provenance
  private let printer: CitationPrinter
  private let view: RecordView

  init(_ answer: RecordAnswer, in view: RecordView) {
    let entry = answer.entry
    provenance = entry.provenance
    self.view = view
    printer = CitationPrinter(known: view.archive.known, language: .en)
    text += "\(answer.key)  (\(entry.kind.rawValue))\n"
    text += "\(entry.range.file):\(entry.range.start.line)\n"
    for correction in answer.corrections { text += "corrected by \(correction.summary)\n" }
    text += "\n"
    write(.group(answer.values), at: answer.path, indent: 0)
    writeAbsences()
    writeCiting(answer.citedBy)
  }

  private mutating func write(_ value: Value, at path: String, indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .group(let values):
      for pair in values.pairs {
        line(pair.name, pair.value, FieldPath.field(pair.name, in: path), indent)
      }
    case .list(let values):
      for (position, element) in values.enumerated() {
        let inner = FieldPath.element(of: path, at: position, element)
        switch element {
        case .group, .localized, .list:
          text += "\(margin)-\(source(inner))\n"
          write(element, at: inner, indent: indent + 2)
        default:
          text += "\(margin)- \(words(element))\(source(inner))\n"
        }
      }
    case .localized(let localized):
      for language in localized.languages {
        let own = source(FieldPath.field(language.rawValue, in: path))
        text += "\(margin)\(language.rawValue): \(localized[language] ?? "")\(own)\n"
      }
    default: text += "\(margin)\(words(value))\n"
    }
  }

  private mutating func line(_ name: String, _ value: Value, _ path: String, _ indent: Int) {
    let margin = String(repeating: " ", count: indent)
    switch value {
    case .group, .list, .localized:
      text += "\(margin)\(name):\(source(path))\n"
      write(value, at: path, indent: indent + 2)
    default: text += "\(margin)\(name): \(words(value))\(source(path))\n"
    }
  }

  private func words(_ value: Value) -> String {
    switch value {
    case .text(let text), .choice(let text): text
    case .integer(let number): String(number)
    case .flag(let flag): flag ? "yes" : "no"
    case .date(let date): date.text
    case .days(let days): days.text
    case .language(let language): language.rawValue
    case .reference(let reference):
      reference.written == reference.target.text
        ? reference.written : "\(reference.written) -> \(reference.target)"
    case .localized, .list, .group: ""
    }
  }

  /// The source of a place that has one of its own.
  private func source(_ path: String) -> String {
    guard let sources = provenance.sources[path] else { return "" }
    return "   [\(sources.map(words).joined(separator: "; "))]"
  }

  /// A source in words: the document and place, how firm, what is printed there, what to know.
  private func words(_ source: Source) -> String {
    var words = printer.print(source.cite.target, source.cite.pinpoint)?.text ?? source.cite.written
    if let firmness = source.firmness { words += ", \(firmness.rawValue)" }
    for language in source.printed?.languages ?? [] {
      words += ", printed \(language.rawValue) \(source.printed?[language] ?? "")"
    }
    if let otherwise = source.otherwise { words += ", gives \(otherwise)" }
    for correction in view.corrections(touching: source.cite, in: source.version) {
      words += ", corrected by \(correction.summary)"
    }
    if let note = source.note { words += " (\(note))" }
    return words
  }

  private mutating func writeAbsences() {
    if let own = provenance.sources[""] {
      text += "source: \(own.map(words).joined(separator: "; "))\n"
    }
    for path in provenance.absences.keys.sorted() {
      text += "\(path): none given (\(provenance.absences[path]?.sentence ?? ""))\n"
    }
  }

  private mutating func writeCiting(_ links: [Links.Link]) {
    guard !links.isEmpty else { return }
    text += "\nreferred to by:\n"
    for link in links {
      let place =
        link.isSource ? "source of \(link.path.isEmpty ? "the record" : link.path)" : link.path
      text += "  \(link.from)  (\(place))\n"
    }
  }
}
