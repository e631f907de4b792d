public import Records

/// Which records an answer is to tell of; what is not set admits all.
public struct RecordFilter: Sendable {
  /// The body whose records they are, or whose session's.
  public var body: Key?
  /// The session whose records they are.
  public var session: Key?
  /// The day before which they did not happen.
  public var since: CivilDay?
  /// The day after which they did not happen.
  public var until: CivilDay?
  /// The subject, narrower ones among it.
  public var topic: Key?
  /// The treaty, article or paragraph, what is part of it among it.
  public var provision: Key?
  /// On what basis the provision counts; any where none is named.
  public var bases: Set<Basis> = []
  /// Who said it, by class.
  public var speaker: Speaker?
  /// Words of the addressee, in any language and case.
  public var addressee: String?
  /// The body that is to act, or on which an effect is.
  public var actor: Key?
  /// The latest state of a recommendation in view.
  public var state: StateWord?

  /// Makes a filter that admits everything.
  public init() {}

  /// Whether it admits everything.
  public var isEmpty: Bool { criteria.isEmpty }

  /// The criteria that are set, each with what it asks of a record.
  var criteria: [Criterion] { Criterion.all.filter { $0.isSet(self) } }

  /// The criteria that are set and do not apply to a kind of record, by their names.
  public func inapplicable(to kind: Kind) -> [String] {
    criteria.filter { !$0.applies(kind) }.map(\.name)
  }
}
