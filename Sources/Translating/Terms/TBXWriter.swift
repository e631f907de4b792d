import Pictures
import Records

/// Writes a list of terms as TBX-Basic, in the style of its own elements' types (DCA).
package struct TBXWriter: Sendable {
  /// Makes a writer.
  package init() {}

  /// The bytes of the list, in UTF-8.
  package func write(_ list: TermList) -> [UInt8] {
    var out = Markup()
    out.raw("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<tbx type=\"TBX-Basic\" style=\"dca\"")
    out.attribute("xml:lang", list.source.rawValue)
    out.raw(" xmlns=\"urn:iso:std:iso:30042:ed-2\">\n<tbxHeader>\n<fileDesc>\n<sourceDesc>\n<p>")
    out.text("Names and titles as the records hold them, with their sources")
    out.raw("</p>\n</sourceDesc>\n</fileDesc>\n</tbxHeader>\n<text>\n<body>\n")
    for (index, term) in list.terms.enumerated() {
      write(term, index + 1, [list.source, list.target], to: &out)
    }
    out.raw("</body>\n</text>\n</tbx>\n")
    return out.bytes
  }

  private func write(_ term: Term, _ number: Int, _ languages: [Language], to out: inout Markup) {
    out.raw("<conceptEntry")
    out.attribute("id", "c\(number)")
    out.raw(">\n<descrip type=\"subjectField\">")
    out.text(term.kind.rawValue)
    out.raw("</descrip>\n<note>")
    out.text(term.key.text)
    out.raw("</note>\n")
    for language in languages {
      out.raw("<langSec")
      out.attribute("xml:lang", language.rawValue)
      out.raw(">\n")
      for name in term.names { write(name, language, to: &out) }
      out.raw("</langSec>\n")
    }
    out.raw("</conceptEntry>\n")
  }

  private func write(_ name: Term.Name, _ language: Language, to out: inout Markup) {
    out.raw("<termSec>\n<term>")
    out.text(name.texts[language] ?? "")
    out.raw("</term>\n<termNote type=\"termType\">")
    out.text(name.form.rawValue)
    out.raw("</termNote>\n")
    for source in name.sources[language] ?? [] {
      out.raw("<admin type=\"source\">")
      out.text(source)
      out.raw("</admin>\n")
    }
    out.raw("</termSec>\n")
  }
}
