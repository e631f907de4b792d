import Archive
import Records

extension Request {
  /// What a record asks of somebody, each with the fields of the record that the request has.
  ///
  /// Of an act those effects that oblige and name an addressee, a body that is to act or a session at
  /// which something is due; of a session what it requested, encouraged or recommended by address.
  static func all(in entry: Entry, _ view: RecordView) -> [(request: Request, values: FieldValues)]
  {
    guard let values = view.values(of: entry.key) else { return [] }
    switch entry.record {
    case let act as Act:
      return act.effects.filter(asks).map { effect in
        (request(effect, of: act, in: view), alone(effect, values))
      }
    case let statement as Statement:
      return request(statement, in: view).map { [($0, values)] } ?? []
    case let recommendation as Recommendation:
      return request(recommendation, in: view).map { [($0, values)] } ?? []
    default: return []
    }
  }

  private static func asks(_ effect: Effect) -> Bool {
    switch effect.effectClass {
    case .requests: true
    case .establishes, .makesConstant, .setsScope, .widensScope, .adopts: !effect.due.isEmpty
    default:
      effect.effectClass.obliges
        && (effect.addressee != nil || !effect.due.isEmpty || !effect.on.isEmpty)
    }
  }

  /// The fields of an act as if it did only that; its own subjects count where the effect has none.
  private static func alone(_ effect: Effect, _ act: FieldValues) -> FieldValues {
    var values = act
    values["effects"] = .list([effect.value])
    if !effect.topics.isEmpty { values["topics"] = nil }
    return values
  }

  private static func request(_ effect: Effect, of act: Act, in view: RecordView) -> Request {
    let told = LineageEffect(effect, of: act, in: view)
    let convened = fulfilling(effect, of: act, in: view)
    let standing: Standing =
      convened.isEmpty ? (told.term.state == .ended ? .ended : .open) : .fulfilled
    let followers = ["follows-up", "builds-on"].flatMap { field in
      view.referring(to: act.key, from: field, Recommendation.self)
        + view.referring(to: act.key, from: field, Statement.self)
    }
    let events = view.referring(to: act.key, from: "under", Event.self)
    let sessions = view.referring(to: act.key, from: "convened-under", Session.self)
    return Request(
      key: act.key, path: "effects.\(effect.id)", amounts: effect.effectClass.rawValue, state: nil,
      obliges: effect.effectClass.obliges, addressee: effect.addressee,
      bodies: told.effect.on.map(\.target), text: effect.text, verb: effect.verb,
      due: told.effect.due.map(\.target), standing: standing, fulfilledBy: convened,
      followedBy: (followers + events + sessions).filter { !convened.contains($0) }.sorted(),
      told: told.told)
  }

  /// What a record says came of an effect by itself: the sessions held under an act that convenes
  /// them, the bodies that it set up.
  private static func fulfilling(_ effect: Effect, of act: Act, in view: RecordView) -> [Key] {
    let bodies = Set(effect.on.map(\.target))
    switch effect.effectClass {
    case .convenes:
      return view.referring(to: act.key, from: "convened-under", Session.self).filter { key in
        guard let session = view[key]?.record as? Session else { return false }
        return bodies.contains(session.body.target) && (session.status ?? .held) == .held
      }
    case .establishes:
      return view.referring(to: act.key, from: "established-by", Body.self).filter(bodies.contains)
    default: return []
    }
  }

  private static func request(_ statement: Statement, in view: RecordView) -> Request? {
    let asking: Set<Nature> = [.request, .encouragement, .recommendation, .decision]
    guard asking.contains(statement.nature), statement.addressee != nil else { return nil }
    let followers =
      view.referring(to: statement.key, from: "follows-up", Recommendation.self)
      + view.referring(to: statement.key, from: "builds-on", Statement.self)
    return Request(
      key: statement.key, path: "", amounts: statement.nature.rawValue, state: nil,
      obliges: statement.nature == .request || statement.nature == .decision,
      addressee: statement.addressee, bodies: [], text: statement.text, verb: statement.verb,
      due: [], standing: .open, fulfilledBy: [], followedBy: followers.sorted(),
      told: Told(statement.key, in: view))
  }

  private static func request(_ recommendation: Recommendation, in view: RecordView) -> Request? {
    let actor = view.open(recommendation.actor)?.target
    guard recommendation.addressee != nil || actor != nil else { return nil }
    let history = view.history(of: recommendation)
    let last = history.last?.state
    let isDone = history.contains { $0.state == .followedUp }
    let done = history.filter { $0.state == .followedUp }.compactMap { view.open($0.by)?.target }
    let isEnded = last == .superseded || last == .noFurtherStep
    let standing: Standing =
      isDone
      ? .fulfilled : isEnded ? .ended : view.isOnlyProposed(recommendation) ? .proposed : .open
    let due = history.compactMap { view.open($0.to)?.target }
    return Request(
      key: recommendation.key, path: "", amounts: "recommendation", state: last, obliges: false,
      addressee: recommendation.addressee, bodies: actor.map { [$0] } ?? [],
      text: recommendation.text, verb: recommendation.modal, due: due,
      standing: standing, fulfilledBy: done,
      followedBy: view.referring(to: recommendation.key, from: "follows-up", Recommendation.self),
      told: Told(recommendation.key, in: view))
  }
}
