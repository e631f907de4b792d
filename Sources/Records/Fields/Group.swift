/// A value with fields of its own, declared in one table.
public protocol Group: FieldValue {
  /// Makes one without any value, to be filled field by field.
  init()
  /// Its fields.
  static var table: FieldTable<Self> { get }
}

extension Group {
  /// The fields of its table.
  public static var shape: Shape { .group(table.shape) }
  /// Makes it from fields of its table; a value that does not fit its field makes it `nil`.
  public init?(value: Value) {
    guard case .group(let values) = value else { return nil }
    self.init()
    let table = Self.table
    for pair in values.pairs {
      guard let field = table.field(pair.name), field.set(&self, pair.value) else {
        return nil
      }
    }
  }
  /// It, as its fields that have a value.
  public var value: Value { .group(values) }

  /// Its fields that have a value, in the order of the table.
  public var values: FieldValues {
    FieldValues(
      Self.table.fields.compactMap { field in
        field.get(self).map { FieldValues.Pair(field.description.name, $0) }
      })
  }
}

/// The fields of a record or group, each declared once.
public struct FieldTable<Root: Sendable>: Sendable {
  /// The fields in the order in which they are written.
  public let fields: [Field<Root>]
  /// The field that a plain scalar fills where the others are not needed.
  public let shorthand: String?
  /// The fields as a shape.
  public let shape: GroupShape
  private let positions: [String: Int]

  /// Makes a table of fields.
  public init(shorthand: String? = nil, _ fields: Field<Root>...) {
    self.fields = fields
    self.shorthand = shorthand
    shape = GroupShape(fields: fields.map(\.description), shorthand: shorthand)
    positions = Dictionary(
      fields.enumerated().map { ($1.description.name, $0) }, uniquingKeysWith: { first, _ in first }
    )
  }

  /// The field of that name.
  public func field(_ name: String) -> Field<Root>? { positions[name].map { fields[$0] } }
}
