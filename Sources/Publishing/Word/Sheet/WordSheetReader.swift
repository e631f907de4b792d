package import Diagnostics
package import Files
import YAML

/// Reads how Word files look from `word.yaml`; what the file does not name stays as it is.
package struct WordSheetReader {
  /// The name of the file in the folder of templates.
  package static let fileName = "word.yaml"

  private var sheet = WordSheet()
  var diagnostics: [Diagnostic] = []

  /// The sheet that a file gives, and all that is wrong with it.
  package static func read(_ file: File) -> (sheet: WordSheet, diagnostics: [Diagnostic]) {
    let (node, problems) = YAMLReader.read(file.text[...], file: file.path)
    var reader = WordSheetReader()
    reader.diagnostics = problems
    if let node, !node.isNull { reader.read(node) }
    return (reader.sheet, reader.diagnostics)
  }

  private mutating func read(_ node: Node) {
    each(of: node, among: ["paper", "margins", "fonts", "numbers", "styles"]) {
      reader, name, value in
      switch name {
      case "paper":
        reader.sheet.paper =
          reader.word(value, WordSheet.Paper.allCases.map(\.rawValue)).flatMap {
            WordSheet.Paper(rawValue: $0)
          } ?? reader.sheet.paper
      case "margins": reader.readMargins(value)
      case "fonts": reader.readFonts(value)
      case "numbers": reader.readNumbers(value)
      default: reader.readStyles(value)
      }
    }
  }

  private mutating func readMargins(_ node: Node) {
    let table: [(name: String, path: WritableKeyPath<WordSheet.Margins, Int>)] = [
      ("top", \.top), ("bottom", \.bottom), ("left", \.left), ("right", \.right),
      ("header", \.header), ("footer", \.footer),
    ]
    each(of: node, among: table.map(\.name)) { reader, name, value in
      guard let path = table.first(where: { $0.name == name })?.path,
        let length = reader.length(value, within: 0...4_000)
      else { return }
      reader.sheet.margins[keyPath: path] = length
    }
  }

  private mutating func readNumbers(_ node: Node) {
    each(of: node, among: ["step", "gap"]) { reader, name, value in
      guard let length = reader.length(value, within: 20...2_000) else { return }
      if name == "step" { reader.sheet.step = length } else { reader.sheet.gap = length }
    }
  }

  private mutating func readFonts(_ node: Node) {
    let table: [(name: String, path: WritableKeyPath<WordSheet, WordSheet.Font>)] = [
      ("latin", \.latin), ("chinese", \.chinese), ("arabic", \.arabic),
    ]
    each(of: node, among: table.map(\.name)) { reader, name, value in
      guard let path = table.first(where: { $0.name == name })?.path else { return }
      var font = reader.sheet[keyPath: path]
      reader.each(of: value, among: ["name", "otherwise", "larger", "line"]) {
        reader, name, value in
        switch name {
        case "name": font.name = reader.fontName(value) ?? font.name
        case "otherwise": font.otherwise = reader.fontName(value) ?? font.otherwise
        case "larger": font.larger = reader.length(value, within: -200...200) ?? font.larger
        default: font.line = reader.percent(value, within: 50...300) ?? font.line
        }
      }
      reader.sheet[keyPath: path] = font
    }
  }

  private mutating func readStyles(_ node: Node) {
    each(of: node, among: StyleName.allCases.map(\.rawValue)) { reader, name, value in
      guard let style = StyleName(rawValue: name) else { return }
      reader.readLook(value, of: style)
    }
  }

  private mutating func readLook(_ node: Node, of style: StyleName) {
    var look = sheet.look(style)
    let lengths:
      [(name: String, path: WritableKeyPath<ParagraphLook, Int>, range: ClosedRange<Int>)] = [
        ("size", \.size, 20...2_000), ("before", \.before, 0...4_000),
        ("after", \.after, 0...4_000),
        ("line", \.line, 20...4_000), ("left", \.left, 0...8_000), ("right", \.right, 0...8_000),
        ("first", \.first, -4_000...4_000),
      ]
    let flags: [(name: String, path: WritableKeyPath<ParagraphLook, Bool>)] = [
      ("bold", \.bold), ("italic", \.italic),
    ]
    let names = lengths.map(\.name) + flags.map(\.name) + ["align"]
    each(of: node, among: names) { reader, name, value in
      if let (_, path, range) = lengths.first(where: { $0.name == name }) {
        look[keyPath: path] = reader.length(value, within: range) ?? look[keyPath: path]
      } else if let path = flags.first(where: { $0.name == name })?.path {
        look[keyPath: path] = reader.flag(value) ?? look[keyPath: path]
      } else {
        look.align =
          reader.word(value, ParagraphLook.Alignment.allCases.map(\.rawValue)).flatMap {
            ParagraphLook.Alignment(rawValue: $0)
          } ?? look.align
      }
    }
    sheet.looks[style] = look
  }
}
