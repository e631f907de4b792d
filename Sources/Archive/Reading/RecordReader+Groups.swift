import Diagnostics
import Records
import YAML

extension RecordReader {
  /// Reads fields inside a record; a plain scalar fills the field that the shape names for it.
  mutating func group(_ node: Node, _ shape: GroupShape, at path: String) -> FieldValues? {
    switch node.content {
    case .mapping(let pairs): return fields(pairs, of: node, shape, at: path)
    case .scalar:
      guard let name = shape.shorthand, let field = shape.field(name) else {
        return refuse(
          .wrongType, node, "expected fields, found a single value",
          "the fields are \(shape.fields.map { "`\($0.name)`" }.joined(separator: ", "))")
      }
      return value(node, field.shape, at: FieldPath.field(name, in: path))
        .map { FieldValues([.init(name, $0)]) }
    case .sequence:
      return refuse(.wrongType, node, "expected fields, found a list")
    }
  }

  /// Reads the fields of a record or group, and what stands beside them: sources and absences.
  mutating func fields(
    _ pairs: [Node.Pair], of node: Node, _ shape: GroupShape, at path: String
  ) -> FieldValues? {
    var values = FieldValues()
    var given: Set<String> = []
    for pair in pairs {
      let inner = FieldPath.field(pair.key, in: path)
      if CommonFields.inGroups.contains(pair.key) {
        beside(pair, at: path)
        continue
      }
      guard let field = shape.field(pair.key) else {
        unknown(pair, among: shape.fields.map(\.name) + CommonFields.inGroups.sorted())
        continue
      }
      given.insert(pair.key)
      places[inner] = pair.value.range
      guard !pair.value.isNull else {
        let _: Value? = refuse(
          .wrongType, pair.value, "`\(pair.key)` has no value",
          "leave the field out, or say under `absent` why it has none")
        continue
      }
      if let value = value(pair.value, field.shape, at: inner) {
        values.pairs.append(.init(pair.key, value))
      }
    }
    let missing = shape.fields.filter { $0.isRequired && !given.contains($0.name) }
    for field in missing {
      let _: Value? = refuse(
        .missingField, node, "`\(field.name)` is missing", field.summary)
    }
    return shape.fields.contains { $0.isRequired && values[$0.name] == nil } ? nil : values
  }

  private mutating func unknown(_ pair: Node.Pair, among names: [String]) {
    log.report(
      Diagnostic(
        .unknownField, at: pair.keyRange, "`\(pair.key)` is not a field here",
        notes: ["the fields are \(names.joined(separator: ", "))"],
        suggestion: NearMiss.of(pair.key, among: names)))
  }

  /// Reads a list; a single value stands for a list of one.
  mutating func list(_ node: Node, of element: Shape, at path: String) -> Value? {
    guard case .sequence(let nodes) = node.content else {
      return value(node, element, at: FieldPath.field("1", in: path)).map { .list([$0]) }
    }
    var values: [Value] = []
    var names: Set<String> = []
    for (position, node) in nodes.enumerated() {
      let name = node["id"]?.text ?? String(position + 1)
      let inner = FieldPath.field(name, in: path)
      if !names.insert(name).inserted {
        let _: Value? = refuse(.repeatedID, node, "the id `\(name)` stands twice in this list")
      }
      places[inner] = node.range
      if let value = value(node, element, at: inner) { values.append(value) }
    }
    return .list(values)
  }
}
