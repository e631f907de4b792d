import Diagnostics
import Records
import YAML

extension RecordReader {
  /// Reads fields inside a record; a plain scalar fills the field that the shape names for it.
  mutating func group(_ node: Node, _ shape: GroupShape, at place: Places.Place) -> FieldValues? {
    switch node.content {
    case .mapping(let pairs): return fields(pairs, of: node, shape, at: place)
    case .scalar:
      guard let name = shape.shorthand, let field = shape.field(name) else {
        return refuse(
          .wrongType, node, "expected fields, found a single value",
          "the fields are \(shape.fields.map { "`\($0.name)`" }.joined(separator: ", "))")
      }
      return value(node, field.shape, at: places.add(name, in: place, at: node.range))
        .map { FieldValues([.init(name, $0)]) }
    case .sequence:
      return refuse(.wrongType, node, "expected fields, found a list")
    }
  }

  /// Reads the fields of a record or group, and what stands beside them: sources and absences.
  mutating func fields(
    _ pairs: [Node.Pair], of node: Node, _ shape: GroupShape, at place: Places.Place
  ) -> FieldValues? {
    var read: [(position: Int, value: Value)] = []
    read.reserveCapacity(pairs.count)
    for pair in pairs {
      if place == .record, FieldsOfEveryKind.inLists.contains(pair.key) { continue }
      if place != .nowhere, FieldsOfEveryKind.inGroups.contains(pair.key) {
        beside(pair, at: place)
        continue
      }
      guard let position = shape.names.firstIndex(of: pair.key) else {
        unknown(pair, among: shape.names + FieldsOfEveryKind.inGroups.sorted())
        continue
      }
      let inner = places.add(pair.key, in: place, at: pair.value.range)
      guard !pair.value.isNull else {
        let _: Value? = refuse(
          .wrongType, pair.value, "`\(pair.key)` has no value",
          "leave the field out, or say under `absent` why it has none")
        continue
      }
      guard let value = value(pair.value, shape.fields[position].shape, at: inner) else { continue }
      // A list without elements says no more than no list.
      if case .list(let elements) = value, elements.isEmpty { continue }
      read.append((position, value))
    }
    return whole(read, pairs, of: node, shape)
  }

  /// The values in the order of the table; `nil` where one is missing, which is reported.
  private mutating func whole(
    _ read: [(position: Int, value: Value)], _ pairs: [Node.Pair], of node: Node,
    _ shape: GroupShape
  ) -> FieldValues? {
    let values = FieldValues(
      read.sorted { $0.position < $1.position }.map { .init(shape.names[$0.position], $0.value) })
    var isWhole = true
    for position in shape.required where values[shape.names[position]] == nil {
      let field = shape.fields[position]
      isWhole = false
      guard !pairs.contains(where: { $0.key == field.name }) else { continue }
      let _: Value? = refuse(
        .missingField, node, "`\(field.name)` is missing", field.summary)
    }
    return isWhole ? values : nil
  }

  private mutating func unknown(_ pair: Node.Pair, among names: [String]) {
    log.report(
      Diagnostic(
        .unknownField, at: pair.keyRange, "`\(pair.key)` is not a field here",
        notes: ["the fields are \(names.joined(separator: ", "))"],
        suggestion: NearMiss.of(pair.key, among: names)))
  }

  /// Reads a list; a single value stands for a list of one.
  mutating func list(_ node: Node, of element: Shape, at place: Places.Place) -> Value? {
    guard case .sequence(let nodes) = node.content else {
      let inner = places.add("1", in: place, at: node.range)
      return value(node, element, at: inner).map { .list([$0]) }
    }
    var values: [Value] = []
    values.reserveCapacity(nodes.count)
    var names: Set<String> = []
    for (position, node) in nodes.enumerated() {
      let name = node["id"]?.text ?? String(position + 1)
      let inner = places.add(name, in: place, at: node.range)
      if nodes.count > 1, !names.insert(name).inserted {
        let _: Value? = refuse(.repeatedID, node, "the id `\(name)` stands twice in this list")
      }
      if let value = value(node, element, at: inner) { values.append(value) }
    }
    return .list(values)
  }
}
