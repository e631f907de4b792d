import Records

/// How letters differ from those around them.
struct RunLook: Hashable {
  /// The style of the letters, such as that of a link.
  enum Style: String, Hashable {
    case link = "Hyperlink"
    case note = "FootnoteReference"
    case languageMark = "LanguageMark"
  }

  var style: Style?
  var isBold = false
  var isItalic = false
  /// The size in half points, where not that of the paragraph.
  var size: Int?
  /// The language, where not the document's.
  var language: Language?
  /// Whether they stand on the line although their style raises them.
  var isOnLine = false
}
