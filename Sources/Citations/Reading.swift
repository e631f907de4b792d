public import Records

/// What became of a text that should be one reference.
public enum Reading: Sendable, Hashable {
  /// It is a citation of one thing, held or not.
  case understood(Reference, Citation)
  /// It is a citation, but nothing decides of what; its `candidates` say what it could be.
  case unattributed(Citation)
  /// It is no citation, or more than one: the part that was understood, and the rest.
  case malformed(matched: String, leftOver: String)

  /// The reference, where the text was understood.
  public var reference: Reference? {
    if case .understood(let reference, _) = self { reference } else { nil }
  }
}
