import Archive
public import Records

/// One act of a lineage: why it belongs there, what it does, and what changed it.
public struct LineageAct: Sendable {
  /// Why an act belongs to a lineage, or is related to it.
  public enum Ground: String, Sendable, CaseIterable {
    /// It has an effect on the body.
    case effect
    /// It set the body up.
    case establishes
    /// It updates an act of the lineage.
    case updates
    /// It replaces an act of the lineage.
    case supersedes
    /// It follows a session or act of the body.
    case follows
    /// It takes up an outcome of the body.
    case takesUp = "takes-up"
    /// It is on a subject of the body.
    case topics
    /// It is on a provision with which the body is concerned.
    case provisions

    /// Whether it makes an act one of the mandates.
    var isMandate: Bool {
      switch self {
      case .effect, .establishes, .updates, .supersedes: true
      case .follows, .takesUp, .topics, .provisions: false
      }
    }
  }

  /// The act.
  public let act: Act
  /// The days within which it was adopted; `nil` where nothing dates it.
  public let days: ClosedRange<CivilDay>?
  /// Why it belongs here.
  public let grounds: [Ground]
  /// Its effects on the body; all its effects where none is on it.
  public let effects: [LineageEffect]
  /// The bodies that are recorded as set up by it, of which this one alone where it is asked for; each
  /// with where that stands.
  public let establishes: [(body: Key, told: Told)]
  /// The acts in view that update it.
  public let updatedBy: [Key]
  /// The acts in view that replace it.
  public let supersededBy: [Key]
  /// Where its record stands.
  public let told: Told
  /// Every place that tells of it, whichever of its fields it is for.
  public let places: [Reference]
  private let updates: [Key]
  private let supersedes: [Key]
  private let follows: [Reference]

  init?(_ key: Key, _ grounds: Set<Ground>, on body: Key?, in view: RecordView) {
    guard let entry = view[key], let act = entry.record as? Act else { return nil }
    self.act = act
    self.grounds = Ground.allCases.filter(grounds.contains)
    days = view.days(of: entry)
    let own = act.effects.filter { effect in effect.on.contains { $0.target == body } }
    effects = (own.isEmpty ? act.effects : own).map { LineageEffect($0, of: act, in: view) }
    establishes = view.referring(to: key, from: "established-by", Body.self)
      .filter { body == nil || $0 == body }.map { ($0, Told($0, "established-by", in: view)) }
    updatedBy = view.referring(to: key, from: "updates", Act.self)
    supersededBy = view.referring(to: key, from: "supersedes", Act.self)
    updates = view.open(act.updates).map(\.target)
    supersedes = view.open(act.supersedes).map(\.target)
    follows = view.open(act.follows)
    told = Told(key, in: view)
    var places: [Reference] = []
    for path in entry.provenance.sources.keys.sorted() {
      for source in view.open((entry.provenance.sources[path] ?? []).map(\.cite))
      where !places.contains(where: { $0.target == source.target && $0.pinpoint == source.pinpoint }
      ) {
        places.append(source)
      }
    }
    self.places = places
  }

  /// The act as JSON.
  var json: JSON {
    .object([
      .init("key", .string(act.key.text)), .init("body", .string(act.body.target.text)),
      .init("form", .string(act.form.rawValue)), .init("number", .string(act.number)),
      .init("title", JSON(act.title)), .init("session", JSON(act.session?.target)),
      .init("earliest", JSON(days?.lowerBound.text)), .init("latest", JSON(days?.upperBound.text)),
      .init("grounds", .array(grounds.map { .string($0.rawValue) })),
      .init("effects", .array(effects.map(\.json))),
      .init(
        "establishes",
        .array(
          establishes.map {
            .object([.init("body", .string($0.body.text)), .init("evidence", $0.told.json)])
          })),
      .init("updates", JSON(updates)), .init("supersedes", JSON(supersedes)),
      .init("follows", JSON(follows)), .init("updatedBy", JSON(updatedBy)),
      .init("supersededBy", JSON(supersededBy)), .init("places", JSON(places)),
      .init("evidence", told.json),
    ])
  }

  /// The bodies that it set up, where none of its effects says so.
  public var setUp: [(body: Key, told: Told)] {
    establishes.filter { body, _ in
      !effects.contains { told in
        told.effect.effectClass == .establishes && told.effect.on.contains { $0.target == body }
      }
    }
  }

  /// A row for each body that it set up and each effect, the act named in the first; one row where it
  /// has none.
  var rows: [[String]] {
    let name = "\(act.key)" + (grounds.first.map { $0 == .effect ? "" : " (\(why))" } ?? "")
    let setUp = setUp.map { [EffectClass.establishes.words, $0.body.text, $0.told.printed] }
    let told = effects.map { told in
      [
        "\(told.effect.effectClass.words); \(told.effect.verb.byLanguage)", told.words,
        told.told.printed,
      ]
    }
    let rows = setUp + told
    return rows.isEmpty
      ? [[name, "no effect is recorded", "", self.told.printed]]
      : rows.enumerated().map { [$0 == 0 ? name : ""] + $1 }
  }

  /// What it changes and what changed it, in words.
  var changes: [String] {
    let named = [
      ("updates", updates), ("supersedes", supersedes), ("follows", follows.map(\.target)),
      ("updated by", updatedBy), ("superseded by", supersededBy),
    ]
    return named.filter { !$0.1.isEmpty }.map { name, keys in
      "\(name) \(keys.map(\.text).joined(separator: ", "))"
    }
  }

  private var why: String { grounds.map(\.rawValue).joined(separator: ", ") }
}
