import Archive
public import Records

/// One place at which a record has to do with a subject: on which basis, and whether that counts.
public struct Consideration: Sendable {
  /// Why something that is recorded is no consideration.
  public enum Apart: String, Sendable, CaseIterable {
    /// It is one on another basis than was asked for.
    case otherBasis
    /// The agenda provides for it; that it was taken up no source tells.
    case agenda
    /// What holds the provision is considered, such as the article; that tells nothing of the part.
    case wider
    /// The source mentions it only.
    case mentioned
    /// Somebody proposes it to the session; nobody has made it their own.
    case proposed

    /// What the word means, in a few English words.
    public var words: String {
      switch self {
      case .otherBasis: "on another basis"
      case .agenda: "on the agenda; not told to have been taken up"
      case .wider: "considered as a part of what holds it, if at all"
      case .mentioned: "mentioned only"
      case .proposed: "proposed to the session only"
      }
    }
  }

  /// The record.
  public let record: Key
  /// The kind of record.
  public let kind: Kind
  /// On which basis.
  public let basis: Basis
  /// What the record names, where it is not the subject itself: a part of it, a narrower topic, or the
  /// topic by which it is that of a provision.
  public let through: Key?
  /// Why it is no consideration; `nil` where it is one.
  public let apart: Apart?
  /// Where it stands.
  public let evidence: Evidence
  /// The sources in print, in English.
  public let printed: String

  init?(_ naming: Naming, _ match: SubjectMatch, counting bases: Set<Basis>, in view: RecordView) {
    guard let entry = view[naming.record],
      let evidence = Evidence(naming.record, naming.path, in: view)
    else { return nil }
    record = naming.record
    kind = entry.kind
    basis = match.basis
    through = match.through
    self.evidence = evidence
    printed = view.printed(evidence.sources)
    apart =
      naming.apart ?? match.apart
      ?? (bases.isEmpty || bases.contains(match.basis) ? nil : .otherBasis)
  }

  /// The consideration as JSON: `record`, `kind`, `basis`, `through`, `apart` and `evidence`.
  public var json: JSON {
    .object([
      .init("record", .string(record.text)),
      .init("kind", .string(kind.rawValue)),
      .init("basis", .string(basis.rawValue)),
      .init("through", through.map { .string($0.text) } ?? .null),
      .init("apart", apart.map { .string($0.rawValue) } ?? .null),
      .init("evidence", evidence.json),
    ])
  }
}
