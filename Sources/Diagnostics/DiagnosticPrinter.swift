/// Shows diagnostics as a compiler does: place, code, headline, the line at fault, notes.
public struct DiagnosticPrinter {
  /// Whether severity and underline are coloured by terminal sequences.
  public var usesColour: Bool
  private let source: (_ file: String) -> String?

  /// Makes a printer that takes the text of a file from the given closure.
  public init(usesColour: Bool = false, source: @escaping (_ file: String) -> String?) {
    self.usesColour = usesColour
    self.source = source
  }

  /// All problems of a log and the summary line, ready for the terminal; nothing when it is empty.
  public func text(of log: DiagnosticLog) -> String {
    guard !log.isEmpty else { return "" }
    return text(of: log.diagnostics) + log.summary + "\n"
  }

  /// The given problems in their order, each ending with a line end.
  public func text(of diagnostics: some Sequence<Diagnostic>) -> String {
    var result = ""
    var current: (file: String, lines: SourceLines?)?
    for diagnostic in diagnostics {
      if let file = diagnostic.range?.file, file != current?.file {
        current = (file, source(file).map(SourceLines.init))
      }
      write(diagnostic, lines: diagnostic.range == nil ? nil : current?.lines, to: &result)
    }
    return result
  }

  private func write(_ diagnostic: Diagnostic, lines: SourceLines?, to result: inout String) {
    if let range = diagnostic.range {
      let place = ":\(range.start.line):\(range.start.column): "
      result += coloured(TerminalText.escaped(range.file) + place, .place)
    }
    let severity = diagnostic.severity
    result += coloured("\(severity.rawValue)[\(diagnostic.code.rawValue)]:", .severity(severity))
    result += " \(coloured(TerminalText.escaped(diagnostic.headline), .place))\n"
    if let range = diagnostic.range, let line = lines?[range.start.line], !line.isEmpty {
      // A stretch over several lines is underlined to the end of its first.
      let end = range.end.line > range.start.line ? nil : range.end.column
      let excerpt = SourceExcerpt(of: line, from: range.start.column, to: end)
      result += "  \(excerpt.line)\n  \(indented(excerpt.underline))\n"
    }
    for note in diagnostic.notes { result += "  note: \(TerminalText.escaped(note))\n" }
    if let suggestion = diagnostic.suggestion {
      result += "  suggestion: did you mean '\(TerminalText.escaped(suggestion))'?\n"
    }
  }

  private func indented(_ underline: String) -> String {
    guard usesColour else { return underline }
    let blanks = underline.prefix { $0 != "^" }
    return blanks + coloured(String(underline.dropFirst(blanks.count)), .underline)
  }

  private enum Part {
    case place
    case underline
    case severity(Severity)
  }

  private func coloured(_ text: String, _ part: Part) -> String {
    guard usesColour else { return text }
    let sequence =
      switch part {
      case .place: "1"
      case .underline: "1;32"
      case .severity(.error): "1;31"
      case .severity(.warning): "1;35"
      case .severity(.note): "1;36"
      }
    return "\u{1B}[\(sequence)m\(text)\u{1B}[0m"
  }
}
