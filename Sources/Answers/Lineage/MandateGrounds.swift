import Archive
import Records

/// Why acts belong to the lineage of a body, or are related to it.
struct MandateGrounds {
  private let body: Key
  private let grounds: [Key: Set<LineageAct.Ground>]
  /// The body and those above it, by whose acts alone it is touched through their subjects.
  private let adopting: Set<Key>
  /// What the body is for, as the acts say that set it up or set its scope.
  private let topics: Set<Key>
  private let provisions: [Key]

  init(_ body: Body, in view: RecordView) {
    self.body = body.key
    grounds = MandateGrounds.mandates(body, in: view)
    adopting = MandateGrounds.above(body, in: view)
    provisions = body.provisions.map(\.target)
    let scopes = grounds.keys.compactMap { view[$0]?.record as? Act }.flatMap(\.effects).filter {
      $0.effectClass.setsSubjects && $0.on.contains { $0.target == body.key }
    }
    topics = Set(scopes.flatMap(\.topics).flatMap { view.narrower($0.target) })
  }

  /// Whether an act is one of the mandates.
  func isMandate(_ key: Key) -> Bool { grounds[key] != nil }

  /// The mandates in order.
  func mandates(in view: RecordView) -> [Act] {
    ActOrder.sorted(grounds.keys.sorted().compactMap { view[$0]?.record as? Act }, in: view)
  }

  /// Why an act is a mandate, or else is related; `nil` where it is neither.
  func grounds(of act: Act, in view: RecordView) -> Set<LineageAct.Ground>? {
    if let own = grounds[act.key] { return own }
    var found: Set<LineageAct.Ground> = []
    if act.follows.contains(where: { body.contains($0.target) }) { found.insert(.follows) }
    if act.effects.contains(where: { $0.takesUp.contains { body.contains($0.target) } }) {
      found.insert(.takesUp)
    }
    if adopting.contains(act.body.target) {
      let subjects = act.topics + act.effects.flatMap(\.topics)
      if subjects.contains(where: { topics.contains($0.target) }) { found.insert(.topics) }
      let cited = act.effects.flatMap(\.provisions).map(\.target)
      if cited.contains(where: { key in provisions.contains { $0.contains(key) } }) {
        found.insert(.provisions)
      }
    }
    return found.isEmpty ? nil : found
  }

  /// The acts that set a body up or have an effect on it, and those that change one of them, with the
  /// grounds of each.
  private static func mandates(_ body: Body, in view: RecordView) -> [Key: Set<LineageAct.Ground>] {
    var grounds: [Key: Set<LineageAct.Ground>] = [:]
    for key in view.referring(to: body.key, from: "effects", Act.self) {
      guard let act = view[key]?.record as? Act,
        act.effects.contains(where: { $0.on.contains { $0.target == body.key } })
      else { continue }
      grounds[key] = [.effect]
    }
    if let act = body.establishedBy?.target, view[act]?.record is Act {
      grounds[act, default: []].insert(.establishes)
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

  private static func above(_ body: Body, in view: RecordView) -> Set<Key> {
    var found: Set<Key> = [body.key]
    var above = body.parent?.target
    while let next = above, found.insert(next).inserted {
      above = (view[next]?.record as? Body)?.parent?.target
    }
    return found
  }
}
