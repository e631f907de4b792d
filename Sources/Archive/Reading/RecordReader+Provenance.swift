import Diagnostics
import Records
import YAML

extension RecordReader {
  /// Reads `source`, `sources` or `absent` of the record or group at a path.
  mutating func beside(_ pair: Node.Pair, at place: Places.Place) {
    let path = places.path(of: place)
    switch pair.key {
    case "source": sources(pair.value, for: path)
    case "sources":
      for entry in entries(pair.value) {
        let inner = FieldPath.field(entry.key, in: path)
        besides["\(inner)@source"] = entry.keyRange
        sources(entry.value, for: inner)
      }
    default:
      for entry in entries(pair.value) {
        let inner = FieldPath.field(entry.key, in: path)
        besides["\(inner)@absent"] = entry.keyRange
        let words = Absence.allCases.map(\.rawValue)
        guard let word = word(entry.value, among: words) else { continue }
        provenance.absences[inner] = Absence(rawValue: word)
      }
    }
  }

  private mutating func entries(_ node: Node) -> [Node.Pair] {
    guard case .mapping(let pairs) = node.content else {
      let _: Value? = refuse(.wrongType, node, "expected field paths with their values")
      return []
    }
    return pairs
  }

  private mutating func sources(_ node: Node, for path: String) {
    let nodes: [Node] = if case .sequence(let nodes) = node.content { nodes } else { [node] }
    guard !nodes.isEmpty else { return }
    // What cannot be read leaves an empty list: a source was written, and its fault is reported.
    let read = nodes.compactMap { node in
      group(node, Source.table.shape, at: .nowhere).flatMap { Source(value: .group($0)) }
    }
    provenance.sources[path, default: []] += read
  }

  /// Reports sources and absences that name no field of the record, and values said to be absent.
  mutating func checkPaths(_ values: FieldValues, _ shape: GroupShape, _ range: SourceRange) {
    for path in provenance.sources.keys.sorted() where !path.isEmpty {
      if !names(path, in: shape) {
        refusePath(path, "@source", shape, range)
      }
    }
    for path in provenance.absences.keys.sorted() {
      if !names(path, in: shape) {
        refusePath(path, "@absent", shape, range)
      } else if FieldPath.value(at: path, in: values) != nil {
        log.report(
          Diagnostic(
            .valueAndAbsence, at: besides["\(path)@absent"] ?? range,
            "`\(path)` has a value and is said to be absent"))
      }
    }
  }

  private mutating func refusePath(
    _ path: String, _ mark: String, _ shape: GroupShape, _ range: SourceRange
  ) {
    log.report(
      Diagnostic(
        .unknownPath, at: besides[path + mark] ?? range, "`\(path)` names no field of this record",
        suggestion: NearMiss.of(path, among: shape.fields.map(\.name))))
  }

  private func names(_ path: String, in shape: GroupShape) -> Bool {
    var current: Shape? = .group(shape)
    for step in path.split(separator: ".") {
      switch current {
      case .group(let group): current = group.field(String(step))?.shape
      case .list(let element): current = element
      case .localized where Language(rawValue: String(step)) != nil: current = .text
      default: return false
      }
    }
    return current != nil
  }
}
