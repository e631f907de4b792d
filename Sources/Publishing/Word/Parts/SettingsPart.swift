import Pictures
import Records

/// How Word treats the file.
enum SettingsPart {
  static func markup(_ language: Language) -> Markup {
    var out = Markup()
    out.declareXML()
    out.raw("<w:settings")
    out.raw(Markup.vocabularies)
    out.raw(
      """
      ><w:zoom w:percent="100"/><w:defaultTabStop w:val="475"/><w:evenAndOddHeaders/>\
      <w:characterSpacingControl w:val="doNotCompress"/>\
      <w:footnotePr><w:footnote w:id="-1"/><w:footnote w:id="0"/></w:footnotePr>\
      <w:compat><w:compatSetting w:name="compatibilityMode" \
      w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>
      """)
    out.raw("<w:themeFontLang")
    out.languages(language)
    out.raw("/></w:settings>")
    return out
  }
}

extension Markup {
  /// Appends which language letters are in, for each of the three groups of scripts that Word knows.
  mutating func languages(_ language: Language) {
    attribute("w:val", Markup.tag(language.usesLatinGroup ? language : .en))
    raw(" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"")
  }

  /// The language as Word names it.
  static func tag(_ language: Language) -> String {
    switch language {
    case .ar: "ar-SA"
    case .zh: "zh-CN"
    case .en: "en-GB"
    case .fr: "fr-FR"
    case .ru: "ru-RU"
    case .es: "es-ES"
    }
  }
}

extension Language {
  /// Whether its letters are of the group that Word sets in the first of its three fonts.
  var usesLatinGroup: Bool { self != .ar && self != .zh }
}
