import Documents
import Pictures
import Records

/// What a Word file says of itself: nothing that is not in the document, no clock and no person.
enum Properties {
  static func core(_ document: DocumentTree) -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw(
      """
      <cp:coreProperties \
      xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" \
      xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>
      """)
    out.text(document.title)
    out.raw("</dc:title><dc:language>")
    out.text(document.language.rawValue)
    out.raw("</dc:language><cp:contentStatus>")
    out.text(document.status.rawValue)
    out.raw("</cp:contentStatus></cp:coreProperties>")
    return out
  }

  static func application() -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw(
      """
      <Properties \
      xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">\
      <Application>Rapporteur</Application></Properties>
      """)
    return out
  }

  /// By which draft the file is known when it comes back.
  static func custom(_ document: DocumentTree) -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw(
      """
      <Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/custom-properties" \
      xmlns:vt="http://schemas.openxmlformats.org/officeDocument/2006/docPropsVTypes">
      """)
    let values: [(StaticString, String)] = [
      ("Rapporteur draft", document.key.text),
      ("Rapporteur language", document.language.rawValue),
      ("Rapporteur digest", document.digest),
    ]
    for (index, (name, value)) in values.enumerated() {
      out.raw("<property fmtid=\"{D5CDD505-2E9C-101B-9397-08002B2CF9AE}\" pid=\"")
      out.text(String(index + 2))
      out.raw("\" name=\"")
      out.raw(name)
      out.raw("\"><vt:lpwstr>")
      out.text(value)
      out.raw("</vt:lpwstr></property>")
    }
    out.raw("</Properties>")
    return out
  }
}
