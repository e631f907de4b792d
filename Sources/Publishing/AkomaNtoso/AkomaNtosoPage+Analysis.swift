import Documents
import Pictures
import Records

extension AkomaNtosoPage {
  /// Where the text comes from, by the identifiers of its parts, and which versions there are to be.
  mutating func writeAnalysis() {
    out.raw("<analysis")
    out.attribute("source", "#" + AkomaNtoso.program)
    out.raw(">\n<otherAnalysis")
    out.attribute("source", "#" + AkomaNtoso.program)
    out.raw(">\n<origins xmlns=\"")
    out.raw(AkomaNtoso.origins)
    out.raw("\">\n")
    for language in identity.languages {
      out.raw("<version")
      out.attribute("language", language.threeLetters)
      out.attribute("href", addresses.expression(language))
      out.raw("/>\n")
    }
    for part in origins { write(part.origins, behind: part.identifier) }
    out.raw("</origins>\n</otherAnalysis>\n</analysis>\n")
  }

  private mutating func write(_ origins: [Origin], behind identifier: String) {
    out.raw("<text")
    out.attribute("href", "#" + identifier)
    out.raw(">\n")
    for origin in origins {
      switch origin {
      case .record(let key, let field, let sources): write(key, field, sources)
      case .prose(let file, let line): writePlace("prose", file, line)
      case .wording(let file, let line): writePlace("wording", file, line)
      }
    }
    out.raw("</text>\n")
  }

  private mutating func write(_ key: Key, _ field: String?, _ sources: [Reference]) {
    out.raw("<record")
    out.attribute("key", key.text)
    if let field { out.attribute("field", field) }
    guard !sources.isEmpty else { return out.raw("/>\n") }
    out.raw(">")
    for source in sources {
      out.raw("<source")
      out.attribute("document", source.target.symbol ?? source.target.text)
      out.raw(">")
      out.text(source.written)
      out.raw("</source>")
    }
    out.raw("</record>\n")
  }

  /// A file by its path in the workspace; of one elsewhere only the name, which tells nothing of a machine.
  private mutating func writePlace(_ element: StaticString, _ file: String, _ line: Int) {
    let name = file.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) }
    out.raw("<")
    out.raw(element)
    out.attribute("file", file.utf8.first == UInt8(ascii: "/") ? name ?? "" : file)
    out.attribute("line", line)
    out.raw("/>\n")
  }
}
