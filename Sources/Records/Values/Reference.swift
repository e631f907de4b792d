/// A reference from one record to another, as it was written and as it was understood.
public struct Reference: Sendable, Hashable {
  /// The record referred to; it need not be held.
  public var target: Key
  /// The place inside it, where one is named.
  public var pinpoint: Pinpoint?
  /// The reference as the record's author wrote it.
  public var written: String

  /// Makes a reference to a record, or to a place inside it.
  public init(_ target: Key, _ pinpoint: Pinpoint? = nil, written: String? = nil) {
    self.target = target
    self.pinpoint = pinpoint
    self.written = written ?? target.text
  }
}

extension Reference: FieldValue {
  /// A reference to a record of any kind.
  public static var shape: Shape { .reference([]) }
  /// Makes it from a reference.
  public init?(value: Value) {
    guard case .reference(let reference) = value else { return nil }
    self = reference
  }
  /// It, as a reference.
  public var value: Value { .reference(self) }

  /// What stands where a record has not been filled yet; no record read from a file holds it.
  static let unset = Reference("")
}
