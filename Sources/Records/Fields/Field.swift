/// One field of a record or group: declared once, and everything else follows from it.
///
/// Reading, hints for unknown names, `new`, the names that a template may use, JSON, JSON Schema
/// and the places where a source can stand come from the table of these.
public struct Field<Root: Sendable>: Sendable {
  /// Its name, meaning and shape.
  public let description: FieldDescription
  let get: @Sendable (Root) -> Value?
  let set: @Sendable (inout Root, Value) -> Bool

  // The initialisers stay generic: specialised for each of some 250 fields they take a third of the
  // time in which this room is compiled, and the program reads no faster.

  /// Declares a field that a record need not have.
  @_semantics("optimize.sil.specialize.generic.never")
  public init<V: FieldValue>(
    _ name: String, _ path: any WritableKeyPath<Root, V?> & Sendable, _ summary: String
  ) {
    description = FieldDescription(
      name: name, summary: summary, shape: V.shape, isRequired: false)
    get = { $0[keyPath: path]?.value }
    set = { root, value in
      guard let typed = V(value: value) else { return false }
      root[keyPath: path] = typed
      return true
    }
  }

  /// Declares a field of several values, of which a record need not have any.
  @_semantics("optimize.sil.specialize.generic.never")
  public init<V: FieldValue>(
    _ name: String, _ path: any WritableKeyPath<Root, [V]> & Sendable, _ summary: String
  ) {
    description = FieldDescription(
      name: name, summary: summary, shape: [V].shape, isRequired: false)
    get = { $0[keyPath: path].isEmpty ? nil : $0[keyPath: path].value }
    set = { root, value in
      guard let typed = [V](value: value) else { return false }
      root[keyPath: path] = typed
      return true
    }
  }

  /// Declares a field without which the record is wrong.
  @_semantics("optimize.sil.specialize.generic.never")
  public init<V: FieldValue>(
    required name: String, _ path: any WritableKeyPath<Root, V> & Sendable, _ summary: String
  ) {
    description = FieldDescription(name: name, summary: summary, shape: V.shape, isRequired: true)
    get = { $0[keyPath: path].value }
    set = { root, value in
      guard let typed = V(value: value) else { return false }
      root[keyPath: path] = typed
      return true
    }
  }

  /// The same field, holding references to records of these kinds only.
  public func to(_ kinds: Kind...) -> Field {
    var narrowed = description
    narrowed.shape = Field.narrow(description.shape, kinds)
    return Field(description: narrowed, get: get, set: set)
  }

  /// The same field, holding running text, in which citations are looked for.
  public func running() -> Field {
    var running = description
    running.isRunning = true
    return Field(description: running, get: get, set: set)
  }

  /// The same field, holding the names by which texts call what the record tells of.
  public func naming() -> Field {
    var naming = description
    naming.isNaming = true
    return Field(description: naming, get: get, set: set)
  }

  private init(
    description: FieldDescription, get: @escaping @Sendable (Root) -> Value?,
    set: @escaping @Sendable (inout Root, Value) -> Bool
  ) {
    self.description = description
    self.get = get
    self.set = set
  }

  private static func narrow(_ shape: Shape, _ kinds: [Kind]) -> Shape {
    switch shape {
    case .reference: .reference(kinds)
    case .list(let element): .list(narrow(element, kinds))
    default: shape
    }
  }
}
