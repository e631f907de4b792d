import Documents
import Pictures
import Records

extension WordText {
  /// Writes letters, in as many runs as their scripts need.
  mutating func run(_ text: String, _ look: RunLook = RunLook()) {
    guard !text.isEmpty else { return }
    for piece in ScriptRun.all(of: text, isRightToLeft: isRightToLeft) {
      out.raw("<w:r>")
      writeLook(look, piece.script)
      out.raw("<w:t xml:space=\"preserve\">")
      out.text(piece.text)
      out.raw("</w:t></w:r>")
    }
  }

  /// Writes a run that is something else than letters.
  mutating func element(_ content: StaticString, _ look: RunLook = RunLook()) {
    out.raw("<w:r>")
    writeLook(look, .latin)
    out.raw(content)
    out.raw("</w:r>")
  }

  /// Writes a field that Word fills in, with what it shows until then.
  mutating func field(_ instruction: String, shows text: String, _ look: RunLook = RunLook()) {
    element("<w:fldChar w:fldCharType=\"begin\"/>", look)
    out.raw("<w:r>")
    writeLook(look, .latin)
    out.raw("<w:instrText xml:space=\"preserve\"> ")
    out.text(instruction)
    out.raw(" </w:instrText></w:r>")
    element("<w:fldChar w:fldCharType=\"separate\"/>", look)
    out.raw("<w:r>")
    writeLook(look, .latin)
    out.raw("<w:t>")
    out.text(text)
    out.raw("</w:t></w:r>")
    element("<w:fldChar w:fldCharType=\"end\"/>", look)
  }

  /// The order of the elements is that of the schema.
  mutating func writeLook(_ look: RunLook, _ script: ScriptRun.Script) {
    guard look != RunLook() || script != .latin else { return }
    out.raw("<w:rPr>")
    if let style = look.style { out.value("w:rStyle", style.rawValue) }
    if script == .chinese { out.raw("<w:rFonts w:hint=\"eastAsia\"/>") }
    if look.isBold { out.raw("<w:b/><w:bCs/>") }
    if look.isItalic { out.raw("<w:i/><w:iCs/>") }
    if let size = look.size {
      out.value("w:sz", size)
      out.value("w:szCs", size)
    }
    if look.isOnLine { out.raw("<w:vertAlign w:val=\"baseline\"/>") }
    if script == .arabic { out.raw("<w:rtl/>") }
    writeLanguage(look.language, script)
    out.raw("</w:rPr>")
  }

  private mutating func writeLanguage(_ language: Language?, _ script: ScriptRun.Script) {
    guard let language else { return }
    switch (script, language.usesLatinGroup) {
    case (.latin, true):
      out.raw("<w:lang")
      out.attribute("w:val", Markup.tag(language))
      out.raw("/>")
    case (.chinese, _): out.raw("<w:lang w:eastAsia=\"zh-CN\"/>")
    case (.arabic, _): out.raw("<w:lang w:bidi=\"ar-SA\"/>")
    case (.latin, false): break
    }
  }
}
