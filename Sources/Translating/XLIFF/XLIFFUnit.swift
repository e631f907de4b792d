import Documents
import Pictures
import Records

/// One unit as it is written.
struct XLIFFUnit {
  private let unit: TranslationUnit
  private let coded: CodedText
  /// The text in the language of the translation, with the codes of the original.
  private let target: [CodedText.Token]?

  init(_ unit: TranslationUnit, rendering: [Inline]?) {
    self.unit = unit
    coded = CodedText(unit.text)
    target = rendering.flatMap { [coded] in coded.aligned(CodedText($0)) }
  }

  func write(to out: inout Markup) {
    out.raw("<unit")
    out.attribute("id", unit.id)
    out.attribute("name", unit.kind.rawValue)
    out.raw(">\n")
    writeNotes(to: &out)
    writeData(to: &out)
    out.raw("<segment id=\"s1\"")
    out.attribute("state", target == nil ? "initial" : "translated")
    out.raw(">\n<source>")
    write(coded.tokens, to: &out)
    out.raw("</source>\n")
    if let target {
      out.raw("<target>")
      write(target, to: &out)
      out.raw("</target>\n")
    }
    out.raw("</segment>\n</unit>\n")
  }

  /// The records and sources behind the text; files of the workspace tell a translator nothing.
  private func writeNotes(to out: inout Markup) {
    var lines: [String] = []
    for case .record(let key, let field, let sources) in unit.origins {
      let places = sources.map { source in
        let document = source.target.symbol ?? source.target.text
        return source.written.hasPrefix(document)
          ? source.written : "\(document), \(source.written)"
      }
      let record = field.map { "\(key.text), \($0)" } ?? key.text
      let line = ([record] + places).joined(separator: "; ")
      if !lines.contains(line) { lines.append(line) }
    }
    guard !lines.isEmpty else { return }
    out.raw("<notes>\n")
    for (index, line) in lines.enumerated() {
      out.raw("<note")
      out.attribute("id", "o\(index + 1)")
      out.raw(" category=\"origin\">")
      out.text(line)
      out.raw("</note>\n")
    }
    out.raw("</notes>\n")
  }

  private func writeData(to out: inout Markup) {
    guard !coded.codes.isEmpty else { return }
    out.raw("<originalData>\n")
    for (index, code) in coded.codes.enumerated() {
      write(code.opening, as: "d\(index + 1)", to: &out)
      if code.isPaired { write(code.closing, as: "e\(index + 1)", to: &out) }
    }
    out.raw("</originalData>\n")
  }

  private func write(_ data: String, as id: String, to out: inout Markup) {
    out.raw("<data")
    out.attribute("id", id)
    out.raw(">")
    out.text(data)
    out.raw("</data>\n")
  }

  private func write(_ tokens: [CodedText.Token], to out: inout Markup) {
    for token in tokens {
      switch token {
      case .text(let text): out.text(text)
      case .closing: out.raw("</pc>")
      case .opening(let number):
        guard let code = coded.code(number) else { continue }
        out.raw("<pc")
        out.attribute("id", number)
        writeKind(code, to: &out)
        out.attribute("dataRefStart", "d\(number)")
        out.attribute("dataRefEnd", "e\(number)")
        out.raw(">")
      case .mark(let number):
        guard let code = coded.code(number) else { continue }
        out.raw("<ph")
        out.attribute("id", number)
        writeKind(code, to: &out)
        out.attribute("dataRef", "d\(number)")
        out.attribute("disp", code.opening)
        out.raw("/>")
      }
    }
  }

  private func writeKind(_ code: CodedText.Code, to out: inout Markup) {
    out.attribute("type", code.type)
    out.attribute("subType", code.subType)
    out.raw(" canCopy=\"no\"")
    if !code.canBeLost { out.raw(" canDelete=\"no\"") }
  }
}
