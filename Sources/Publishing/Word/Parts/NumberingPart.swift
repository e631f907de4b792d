import Documents
import Pictures
import Records

/// The lists of a file: how each level counts and where its numbers stand.
enum NumberingPart {
  static func markup(
    _ language: Language, _ numbering: WordNumbering, _ sheet: WordSheet,
    _ instances: [ListInstance]
  ) -> Markup {
    var writer = NumberingWriter(language: language, sheet: sheet)
    writer.write(numbering == .live, instances)
    return writer.out
  }
}

/// A list that begins again: another list of the same definition.
struct ListInstance: Hashable {
  let number: Int
  let list: WordList
  let depth: Int
  let start: Int
}

private struct NumberingWriter {
  let language: Language
  let sheet: WordSheet
  var out = Markup()

  mutating func write(_ isLive: Bool, _ instances: [ListInstance]) {
    out.declareXML()
    out.raw("<w:numbering")
    out.raw(Markup.vocabularies)
    out.raw(">")
    if isLive {
      for list in WordList.allCases { define(list) }
      for list in WordList.allCases { use(list.rawValue, list) }
      for instance in instances { use(instance.number, instance.list, instance) }
    }
    out.raw("</w:numbering>")
  }

  private mutating func define(_ list: WordList) {
    out.raw("<w:abstractNum")
    out.attribute("w:abstractNumId", list.definition)
    out.raw("><w:multiLevelType w:val=\"multilevel\"/>")
    if list == .points {
      for depth in 0..<3 { writePoint(depth) }
    } else {
      for (depth, style) in ListLevel.styles(of: list, language).enumerated() {
        write(style, depth)
      }
    }
    out.raw("</w:abstractNum>")
  }

  private mutating func write(_ style: StyleName, _ depth: Int) {
    let look = sheet.look(style)
    let isHeading = style == .section || style == .part
    let print = Print(style, language)
    begin(depth, print.format)
    out.value("w:pStyle", style.rawValue)
    out.value("w:lvlText", print.before + "%\(depth + 1)" + print.after)
    out.value("w:lvlJc", isHeading ? "right" : "left")
    out.raw("<w:pPr><w:tabs><w:tab w:val=\"num\"")
    out.attribute("w:pos", look.first < 0 || isHeading ? look.left : look.left + sheet.step)
    out.raw("/></w:tabs>")
    out.indent(left: look.left, first: isHeading ? -sheet.gap : look.first)
    out.raw("</w:pPr></w:lvl>")
  }

  private mutating func writePoint(_ depth: Int) {
    let look = sheet.look(ListLevel.style(ofItems: depth + 1))
    begin(depth, "bullet")
    out.value("w:lvlText", "\u{2022}")
    out.raw("<w:lvlJc w:val=\"left\"/><w:pPr>")
    out.indent(left: look.left, first: look.first)
    out.raw("</w:pPr></w:lvl>")
  }

  private mutating func begin(_ depth: Int, _ format: String) {
    out.raw("<w:lvl")
    out.attribute("w:ilvl", depth)
    out.raw("><w:start w:val=\"1\"/>")
    out.value("w:numFmt", format)
  }

  private mutating func use(_ number: Int, _ list: WordList, _ instance: ListInstance? = nil) {
    out.raw("<w:num")
    out.attribute("w:numId", number)
    out.raw(">")
    out.value("w:abstractNumId", list.definition)
    if let instance {
      out.raw("<w:lvlOverride")
      out.attribute("w:ilvl", instance.depth)
      out.raw(">")
      out.value("w:startOverride", instance.start)
      out.raw("</w:lvlOverride>")
    }
    out.raw("</w:num>")
  }

  /// How Word prints the numbers of a style: by the name of a format, and what stands around it.
  struct Print {
    let format: String
    let before: String
    let after: String

    init(_ style: StyleName, _ language: Language) {
      let isBare = [.fr, .es, .ru].contains(language)
      (format, before, after) =
        switch style {
        case .section: (language == .zh ? "chineseCounting" : "upperRoman", "", ".")
        case .part: ("upperLetter", "", ".")
        case .item: ("lowerLetter", isBare ? "" : "(", ")")
        case .subitem: ("lowerRoman", isBare ? "" : "(", ")")
        case .lowestItem: ("lowerLetter", "", ".")
        default: ("decimal", "", language == .ar ? " -" : ".")
        }
    }
  }
}
