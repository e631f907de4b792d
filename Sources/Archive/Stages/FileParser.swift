import Diagnostics
import Files
import Records
import YAML

/// Turns files into records not yet read, one file after the other.
struct FileParser {
  private(set) var records: [ParsedRecord] = []
  private(set) var log = DiagnosticLog()
  /// The files that hold one record, each with the number of its record.
  private(set) var originals: [(path: String, record: Int)] = []

  mutating func front(_ file: File) -> (fields: [Node.Pair], node: Node, text: ParsedText?)? {
    let (matter, problems) = FrontMatter.split(file.text, file: file.path)
    log.report(problems)
    guard let matter else { return nil }
    let (read, mistakes) = YAMLReader.read(matter)
    log.report(mistakes)
    guard let node = read else { return nil }
    guard let pairs = node.pairs else {
      log.report(
        Diagnostic(
          .wrongType, at: node.range, "expected the fields of a record, found \(node.summary)"))
      return nil
    }
    guard matter.body.utf8.contains(where: { $0 != 10 && $0 != 32 && $0 != 9 }) else {
      return (pairs, node, nil)
    }
    let place = SourceRange(file: file.path, start: matter.bodyStart)
    return (pairs, node, ParsedText(text: String(matter.body), range: place))
  }

  mutating func parse(_ file: File) {
    guard let (pairs, node, text) = front(file) else { return }
    guard let table = kind(pairs, node) else { return }
    guard let list = pairs.first(where: { $0.key == "records" }) else {
      if let text, table.bodyField == nil {
        log.report(
          Diagnostic(
            .misplacedText, at: text.firstLine,
            "a record of kind `\(table.kind.rawValue)` has no text below the front matter"))
      }
      originals.append((file.path, records.count))
      records.append(ParsedRecord(table: table, own: pairs, node: node, text: text))
      return
    }
    parseList(list.value, pairs, table)
    if let text {
      log.report(
        Diagnostic(.misplacedText, at: text.firstLine, "a list of records has no text below it"))
    }
  }

  private mutating func parseList(_ list: Node, _ pairs: [Node.Pair], _ table: KindTable) {
    guard let nodes = list.items else {
      log.report(
        Diagnostic(.wrongType, at: list.range, "expected a list of records, found \(list.summary)"))
      return
    }
    let each = each(pairs)
    for pair in pairs where !["records", "each"].contains(pair.key) {
      if !FieldsOfEveryKind.inLists.contains(pair.key) {
        log.report(
          Diagnostic(
            .unknownField, at: pair.keyRange, "`\(pair.key)` does not stand above a list",
            notes: ["what all records of the list share stands under `each`"],
            suggestion: NearMiss.of(
              pair.key, among: ["each", "records"] + FieldsOfEveryKind.inLists)))
      }
    }
    let common = pairs.filter { FieldsOfEveryKind.inLists.contains($0.key) && $0.key != "kind" }
    let shared = each + common
    for node in nodes {
      guard let own = node.pairs else {
        log.report(
          Diagnostic(
            .wrongType, at: node.range, "expected the fields of a record, found \(node.summary)"))
        continue
      }
      let isGiven = { (pair: Node.Pair) in own.contains { $0.key == pair.key } }
      records.append(
        ParsedRecord(
          table: table,
          shared: shared.contains(where: isGiven) ? shared.filter { !isGiven($0) } : shared,
          own: own, node: node, text: nil))
    }
  }

  private mutating func each(_ pairs: [Node.Pair]) -> [Node.Pair] {
    guard let each = pairs.first(where: { $0.key == "each" })?.value else { return [] }
    guard let shared = each.pairs else {
      log.report(
        Diagnostic(.wrongType, at: each.range, "expected fields, found \(each.summary)"))
      return []
    }
    return shared
  }

  private mutating func kind(_ pairs: [Node.Pair], _ node: Node) -> KindTable? {
    guard let pair = pairs.first(where: { $0.key == "kind" }) else {
      log.report(
        Diagnostic(.missingKind, at: node.range, "the record does not say what kind it is"))
      return nil
    }
    let names = Kind.allCases.map(\.rawValue)
    guard let word = pair.value.text, let kind = Kind(rawValue: word) else {
      log.report(
        Diagnostic(
          .unknownKind, at: pair.value.range,
          "`\(pair.value.text ?? pair.value.summary)` is not a kind of record",
          notes: ["the kinds are \(names.joined(separator: ", "))"],
          suggestion: pair.value.text.flatMap { NearMiss.of($0, among: names) }))
      return nil
    }
    return kind.table
  }
}
