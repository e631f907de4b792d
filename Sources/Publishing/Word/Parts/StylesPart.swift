import Pictures
import Records

/// The styles of a file: every one that a paragraph or a run names.
enum StylesPart {
  static func markup(
    _ language: Language, _ numbering: WordNumbering, _ sheet: WordSheet
  ) -> Markup {
    var writer = StyleWriter(language: language, numbering: numbering, sheet: sheet)
    writer.write()
    return writer.out
  }
}

private struct StyleWriter {
  let language: Language
  let numbering: WordNumbering
  let sheet: WordSheet
  var out = Markup()

  mutating func write() {
    out.declareXML()
    out.raw("<w:styles")
    out.raw(Markup.vocabularies)
    out.raw("><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts")
    out.attribute("w:ascii", sheet.latin.name)
    out.attribute("w:eastAsia", sheet.chinese.name)
    out.attribute("w:hAnsi", sheet.latin.name)
    out.attribute("w:cs", sheet.arabic.name)
    out.raw("/><w:lang")
    out.languages(language)
    out.raw("/></w:rPr></w:rPrDefault><w:pPrDefault/></w:docDefaults>")
    out.raw(
      "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/>"
    )
    writeLook(sheet.look(.session), isHead: false)
    out.raw("</w:style>")
    for style in StyleName.allCases { write(style) }
    out.raw(StyleWriter.others)
  }

  private mutating func write(_ style: StyleName) {
    out.raw("<w:style w:type=\"paragraph\"")
    if !StyleWriter.known.contains(style) { out.raw(" w:customStyle=\"1\"") }
    out.attribute("w:styleId", style.rawValue)
    out.raw(">")
    out.value("w:name", style.shown)
    out.raw("<w:basedOn w:val=\"Normal\"/>")
    if style.keepsNext { out.value("w:next", StyleName.text.rawValue) }
    out.raw("<w:qFormat/>")
    writeLook(sheet.look(style), of: style, isHead: style == .tableHead)
    out.raw("</w:style>")
  }

  /// The styles that Word has of itself.
  private static let known: Set<StyleName> = [.quotation, .caption, .footnote, .header, .footer]

  private mutating func writeLook(
    _ look: ParagraphLook, of style: StyleName? = nil, isHead: Bool
  ) {
    out.raw("<w:pPr>")
    if style?.keepsNext == true { out.raw("<w:keepNext/><w:keepLines/>") }
    if numbering == .live, let level = style.flatMap({ ListLevel.level(of: $0, language) }) {
      out.raw("<w:numPr>")
      if level.depth > 0 { out.value("w:ilvl", level.depth) }
      out.value("w:numId", level.list.rawValue)
      out.raw("</w:numPr>")
    }
    if let style { writeTabs(style) }
    if language.isRightToLeft { out.raw("<w:bidi/>") }
    out.spacing(look, percent: linePercent)
    out.indent(left: look.left, right: look.right, first: first(look, style))
    out.value("w:jc", StyleWriter.justification(look.align))
    if let level = style?.outline { out.value("w:outlineLvl", level) }
    out.raw("</w:pPr><w:rPr>")
    if look.bold { out.raw("<w:b/><w:bCs/>") }
    if look.italic, language != .zh, language != .ar { out.raw("<w:i/><w:iCs/>") }
    let size = look.size + (language == .zh ? sheet.chinese.larger : 0)
    out.value("w:sz", max(size, 20) / 10)
    out.value("w:szCs", max(look.size + sheet.arabic.larger, 20) / 10)
    out.raw("</w:rPr>")
  }

  private var linePercent: Int {
    switch language {
    case .zh: sheet.chinese.line
    case .ar: sheet.arabic.line
    default: sheet.latin.line
    }
  }

  /// A heading stands out by its number: by that much where Word counts it, and by its tabs where it is
  /// typed.
  private func first(_ look: ParagraphLook, _ style: StyleName?) -> Int {
    guard let style, style == .section || style == .part else { return look.first }
    return isCounted(style) ? -sheet.gap : -look.left
  }

  /// Whether Word counts the paragraphs of a style.
  private func isCounted(_ style: StyleName) -> Bool {
    numbering == .live && ListLevel.level(of: style, language) != nil
  }

  private mutating func writeTabs(_ style: StyleName) {
    let stops = TabStops.of(style, isCounted: isCounted(style), sheet)
    guard !stops.isEmpty else { return }
    out.raw("<w:tabs>")
    for stop in stops {
      out.raw(stop.isAtEnd ? "<w:tab w:val=\"right\"" : "<w:tab w:val=\"left\"")
      out.attribute("w:pos", stop.position)
      out.raw("/>")
    }
    out.raw("</w:tabs>")
  }

  /// In a paragraph from right to left, Word takes `left` for the side where reading begins.
  private static func justification(_ align: ParagraphLook.Alignment) -> String {
    switch align {
    case .start: "left"
    case .center: "center"
    case .end: "right"
    case .justified: "both"
    }
  }

  private static let others: StaticString = """
    <w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont">\
    <w:name w:val="Default Paragraph Font"/><w:uiPriority w:val="1"/><w:semiHidden/></w:style>\
    <w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/>\
    <w:rPr><w:color w:val="0000FF"/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="FootnoteReference">\
    <w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>\
    <w:style w:type="character" w:customStyle="1" w:styleId="LanguageMark">\
    <w:name w:val="Language Mark"/><w:rPr><w:sz w:val="14"/><w:szCs w:val="16"/></w:rPr></w:style>\
    <w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/><w:tblPr><w:tblInd w:w="0" w:type="dxa"/>\
    <w:tblCellMar><w:top w:w="0" w:type="dxa"/><w:left w:w="60" w:type="dxa"/>\
    <w:bottom w:w="0" w:type="dxa"/><w:right w:w="60" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>\
    <w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/>\
    <w:uiPriority w:val="99"/><w:semiHidden/></w:style></w:styles>
    """
}
