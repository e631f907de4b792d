import Diagnostics
import YAML

extension WordSheetReader {
  /// Goes through named values; a name that is none of the known ones is reported.
  mutating func each(
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

  mutating func length(_ node: Node, within range: ClosedRange<Int>) -> Int? {
    number(node, SheetValue.length, range, unit: "pt", twentieths: 20, such: "12 pt")
  }

  mutating func percent(_ node: Node, within range: ClosedRange<Int>) -> Int? {
    number(node, SheetValue.percent, range, unit: "%", twentieths: 1, such: "120 %")
  }

  mutating func number(
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

  mutating func flag(_ node: Node) -> Bool? {
    let flag = node.text.flatMap(SheetValue.flag)
    if flag == nil { refuse(node, "`yes` or `no` is expected here") }
    return flag
  }

  mutating func word(_ node: Node, _ words: [String]) -> String? {
    if let text = node.text, words.contains(text) { return text }
    refuse(
      node, "one of \(words.joined(separator: ", ")) is expected here",
      suggestion: node.text.flatMap { NearMiss.of($0, among: words) })
    return nil
  }

  /// Word keeps names of fonts of at most 31 letters.
  mutating func fontName(_ node: Node) -> String? {
    if let text = node.text, (1...31).contains(text.unicodeScalars.count) { return text }
    refuse(node, "the name of a font is expected here, of at most 31 letters")
    return nil
  }

  mutating func refuse(_ node: Node, _ expected: String, suggestion: String? = nil) {
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
