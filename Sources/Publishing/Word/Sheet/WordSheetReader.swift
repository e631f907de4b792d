package import Diagnostics
package import Files
import YAML

/// Reads how Word files look from `word.yaml`; what the file does not name stays as it is.
package struct WordSheetReader {
  /// The name of the file in the folder of templates.
  package static let fileName = "word.yaml"

  private var sheet = WordSheet()
  private(set) var diagnostics: [Diagnostic] = []

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
}

extension WordSheetReader {
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

  /// Goes through named values; a name that is none of the known ones is reported.
  private mutating func each(
    of node: Node, among names: [String], _ read: (inout WordSheetReader, String, Node) -> Void
  ) {
    guard let pairs = node.pairs else { return refuse(node, "names with values are expected here") }
    for pair in pairs {
      if names.contains(pair.key) {
        read(&self, pair.key, pair.value)
      } else {
        diagnostics.append(
          Diagnostic(
            .unknownStyleName, at: pair.keyRange, "there is no `\(pair.key)` here",
            notes: ["there are \(names.joined(separator: ", "))"],
            suggestion: NearMiss.of(pair.key, among: names)))
      }
    }
  }

  private mutating func length(_ node: Node, within range: ClosedRange<Int>) -> Int? {
    number(node, SheetValue.length, range, unit: "pt", twentieths: 20, such: "12 pt")
  }

  private mutating func percent(_ node: Node, within range: ClosedRange<Int>) -> Int? {
    number(node, SheetValue.percent, range, unit: "%", twentieths: 1, such: "120 %")
  }

  private mutating func number(
    _ node: Node, _ read: (String) -> Int?, _ range: ClosedRange<Int>, unit: String,
    twentieths: Int, such example: String
  ) -> Int? {
    guard let value = node.text.flatMap(read) else {
      refuse(node, "a number with its unit is expected here, such as `\(example)`")
      return nil
    }
    guard range.contains(value) else {
      let (low, high) = (range.lowerBound / twentieths, range.upperBound / twentieths)
      refuse(node, "from \(low) to \(high) \(unit) is possible here")
      return nil
    }
    return value
  }

  private mutating func flag(_ node: Node) -> Bool? {
    let flag = node.text.flatMap(SheetValue.flag)
    if flag == nil { refuse(node, "`yes` or `no` is expected here") }
    return flag
  }

  private mutating func word(_ node: Node, _ words: [String]) -> String? {
    if let text = node.text, words.contains(text) { return text }
    refuse(
      node, "one of \(words.joined(separator: ", ")) is expected here",
      suggestion: node.text.flatMap { NearMiss.of($0, among: words) })
    return nil
  }

  /// Word keeps names of fonts of at most 31 letters.
  private mutating func fontName(_ node: Node) -> String? {
    if let text = node.text, (1...31).contains(text.unicodeScalars.count) { return text }
    refuse(node, "the name of a font is expected here, of at most 31 letters")
    return nil
  }

  private mutating func refuse(_ node: Node, _ expected: String, suggestion: String? = nil) {
    let headline =
      switch node.text {
      case ""?: "nothing stands in this place"
      case let text?: "`\(text)` is no value of this place"
      case nil: "a list or names stand in this place"
      }
    diagnostics.append(
      Diagnostic(
        .wrongStyleValue, at: node.range, headline, notes: [expected], suggestion: suggestion))
  }
}
