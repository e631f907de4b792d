/// How the places inside a record are named: `effects.establishes.verb.zh`.
public enum FieldPath {
  /// The path of a field inside a group.
  public static func field(_ name: String, in path: String) -> String {
    path.isEmpty ? name : "\(path).\(name)"
  }

  /// The path of an element of a list: by its `id` where it has one, else by its position from 1.
  public static func element(of path: String, at position: Int, _ value: Value) -> String {
    if case .group(let fields) = value, case .text(let id) = fields["id"] {
      return field(id, in: path)
    }
    return field(String(position + 1), in: path)
  }

  /// The value at a path, or `nil` where there is none.
  public static func value(at path: String, in values: FieldValues) -> Value? {
    var value = Value.group(values)
    for step in path.split(separator: ".") {
      guard let next = self.step(String(step), in: value) else { return nil }
      value = next
    }
    return value
  }

  private static func step(_ step: String, in value: Value) -> Value? {
    switch value {
    case .group(let fields): return fields[step]
    case .localized(let text):
      return Language(rawValue: step).flatMap { text[$0] }.map(Value.text)
    case .list(let values):
      return values.enumerated().first { element(of: "", at: $0, $1) == step }?.element
    default: return nil
    }
  }
}
