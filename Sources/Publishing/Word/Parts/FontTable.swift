import Pictures

/// The fonts of a file, with what stands in for each where it is missing.
enum FontTable {
  static func markup(_ sheet: WordSheet) -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw("<w:fonts")
    out.raw(Markup.vocabularies)
    out.raw(">")
    var names: Set<String> = []
    for font in [sheet.latin, sheet.chinese, sheet.arabic] where names.insert(font.name).inserted {
      out.raw("<w:font")
      out.attribute("w:name", font.name)
      out.raw(">")
      out.value("w:altName", font.otherwise)
      out.raw("</w:font>")
    }
    out.raw("</w:fonts>")
    return out
  }
}
