import Archive
import Records

/// The acts that make up the mandate of a body, and those that concern its subjects and give it no task.
struct Mandates {
  /// The acts with an effect on the body, and those that update or replace one of these, in order.
  let acts: [LineageAct]
  /// The acts that are related to it otherwise, in order.
  let related: [LineageAct]

  init(_ body: Body, in view: RecordView) {
    var grounds = Mandates.mandates(body.key, in: view)
    let mandates = Set(grounds.keys)
    let subjects = Subjects(body, mandates, in: view)
    for act in view.all(Act.self) where !mandates.contains(act.key) {
      let found = subjects.grounds(of: act, in: view)
      if !found.isEmpty { grounds[act.key] = found }
    }
    let records = grounds.keys.compactMap { view[$0]?.record as? Act }
    let told = ActOrder.sorted(records, in: view).compactMap {
      LineageAct($0.key, grounds[$0.key] ?? [], on: body.key, in: view)
    }
    acts = told.filter { $0.grounds.contains(where: \.isMandate) }
    related = told.filter { !$0.grounds.contains(where: \.isMandate) }
  }

  /// The acts with an effect on a body, and those that change one of them, with the grounds of each.
  private static func mandates(_ body: Key, in view: RecordView) -> [Key: Set<LineageAct.Ground>] {
    var grounds: [Key: Set<LineageAct.Ground>] = [:]
    for key in view.referring(to: body, from: "effects", Act.self) {
      guard let act = view[key]?.record as? Act,
        act.effects.contains(where: { $0.on.contains { $0.target == body } })
      else { continue }
      grounds[key] = [.effect]
    }
    var waiting = grounds.keys.sorted()
    while let next = waiting.popLast() {
      for ground in [LineageAct.Ground.updates, .supersedes] {
        for key in view.referring(to: next, from: ground.rawValue, Act.self) {
          if grounds[key] == nil { waiting.append(key) }
          grounds[key, default: []].insert(ground)
        }
      }
    }
    return grounds
  }
}

/// What a body is for, as far as its record and the acts that set its scope say.
private struct Subjects {
  private let body: Key
  /// The body and those above it.
  private let adopting: Set<Key>
  private var topics: Set<Key> = []
  private let provisions: [Key]

  init(_ body: Body, _ mandates: Set<Key>, in view: RecordView) {
    self.body = body.key
    var adopting: Set<Key> = [body.key]
    var above = body.parent?.target
    while let next = above, adopting.insert(next).inserted {
      above = (view[next]?.record as? Body)?.parent?.target
    }
    self.adopting = adopting
    provisions = body.provisions.map(\.target)
    for act in mandates.compactMap({ view[$0]?.record as? Act }) {
      for effect in act.effects
      where effect.effectClass.setsSubjects && effect.on.contains(where: { $0.target == body.key })
      {
        for topic in effect.topics { topics.formUnion(view.narrower(topic.target)) }
      }
    }
  }

  /// Why an act is related to the body; empty where it is not.
  ///
  /// By its subjects an act is related only if the body or one above it adopted it.
  func grounds(of act: Act, in view: RecordView) -> Set<LineageAct.Ground> {
    var grounds: Set<LineageAct.Ground> = []
    if act.follows.contains(where: { body.contains($0.target) }) { grounds.insert(.follows) }
    if act.effects.contains(where: { $0.takesUp.contains { body.contains($0.target) } }) {
      grounds.insert(.takesUp)
    }
    guard adopting.contains(act.body.target) else { return grounds }
    let subjects = act.topics + act.effects.flatMap(\.topics)
    if subjects.contains(where: { topics.contains($0.target) }) { grounds.insert(.topics) }
    let cited = act.effects.flatMap(\.provisions).map(\.target)
    if cited.contains(where: { key in provisions.contains { $0.contains(key) } }) {
      grounds.insert(.provisions)
    }
    return grounds
  }
}
