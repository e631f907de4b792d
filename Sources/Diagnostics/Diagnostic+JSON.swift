extension Diagnostic {
  /// The diagnostic as a JSON object; every member is always there, `null` where nothing is known.
  ///
  /// Members: code, severity, file, line, column, endLine, endColumn, headline, notes, suggestion.
  public var json: String {
    var text = "{\"code\":"
    JSONText.append(code.rawValue, to: &text)
    text += ",\"severity\":\"\(severity.rawValue)\",\"file\":"
    JSONText.append(range?.file, to: &text)
    text += ",\"line\":\(JSONText.number(range?.start.line))"
    text += ",\"column\":\(JSONText.number(range?.start.column))"
    text += ",\"endLine\":\(JSONText.number(range?.end.line))"
    text += ",\"endColumn\":\(JSONText.number(range?.end.column))"
    text += ",\"headline\":"
    JSONText.append(headline, to: &text)
    text += ",\"notes\":["
    for (index, note) in notes.enumerated() {
      if index > 0 { text += "," }
      JSONText.append(note, to: &text)
    }
    text += "],\"suggestion\":"
    JSONText.append(suggestion, to: &text)
    return text + "}"
  }
}

extension DiagnosticLog {
  /// The problems as a JSON array, one object a line, in the order of `diagnostics`.
  public var json: String {
    let all = diagnostics
    if all.isEmpty { return "[]\n" }
    return "[\n" + all.map(\.json).joined(separator: ",\n") + "\n]\n"
  }
}
