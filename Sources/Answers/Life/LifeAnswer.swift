import Archive
public import Records

/// What became of a recommendation: its dated states, and what of its life is not known.
public struct LifeAnswer: RecordDetail {
  /// The member of a trace.
  public static let name = "life"

  /// An effect of an act that takes up the recommendation, or the outcome of its session.
  public struct TakenUp: Sendable {
    /// The act.
    public let act: Key
    /// The effect.
    public let effect: LineageEffect
    /// What it takes up: the recommendation itself, or its session.
    public let target: Key
  }

  /// The recommendation.
  public let recommendation: Recommendation
  /// Its states in view, in order.
  public let states: [LifeState]
  /// What is not known.
  public let silences: [LifeSilence]
  /// The effects of acts that take it up, or its session.
  public let takenUp: [TakenUp]
  /// The recommendations in view that repeat it.
  public let repeatedBy: [Key]
  /// The recommendations in view that follow it up.
  public let followedUpBy: [Key]
  /// How much of what its session recommended is recorded.
  public let listed: Listing?
  /// Where that is recorded.
  let listing: Told
  /// Where its parts stand, by the name of the field.
  let told: [String: Told]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Answers for a recommendation in view.
  public init?(_ key: Key, in view: RecordView) {
    guard var record = view[key]?.record as? Recommendation else { return nil }
    let history = view.history(of: record)
    states = history.enumerated().map { LifeState($1, at: $0, of: record, in: view) }
    silences = LifeSilence.all(record, in: view)
    let session = record.session.target
    takenUp = [key, session].flatMap { LifeAnswer.taking(up: $0, in: view) }
    repeatedBy = view.referring(to: key, from: "repeats", Recommendation.self)
    followedUpBy = view.referring(to: key, from: "follows-up", Recommendation.self)
    listed = (view[session]?.record as? Session)?.recommendationsListed
    listing = Told(session, "recommendations-listed", in: view)
    told = Dictionary(
      uniqueKeysWithValues: ["", "repeats", "follows-up", "printed"].map {
        ($0, Told(key, $0, in: view))
      })
    record.followsUp = view.open(record.followsUp)
    record.concerns = view.open(record.concerns)
    record.printed = record.printed.filter { view.open($0.document) != nil }
    let repeated = view.open(record.repeats?.of)
    record.repeats?.of = repeated
    recommendation = record
    let body = (view[session]?.record as? Session)?.body.target
    scope = AnswerScope(view, bodies: body.map { [$0] } ?? [])
  }

  /// Its latest state in view.
  public var current: State? { states.last?.state }

  private static func taking(up key: Key, in view: RecordView) -> [TakenUp] {
    view.referring(to: key, from: "effects", Act.self).flatMap { name -> [TakenUp] in
      guard let act = view[name]?.record as? Act else { return [] }
      return act.effects.filter { $0.takesUp.contains { $0.target == key } }.map {
        TakenUp(act: name, effect: LineageEffect($0, of: act, in: view), target: key)
      }
    }
  }
}
