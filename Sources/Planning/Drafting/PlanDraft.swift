/// A plan that is improved step by step: quickly good, never proven.
///
/// It serves where a problem is too large to be searched, and where a search is ended before it has
/// found anything. Its chance is drawn from a fixed seed, so that it is the same on every run.
struct PlanDraft {
  private let atlas: Atlas
  private let rules: [DraftRule]
  private let rulesOfTopic: [[Int]]
  private let rulesOfSession: [[Int]]
  private var sets: [SessionSet]
  /// The topics at each session, in the order in which they came.
  private var topicsAt: [[Int]]
  private var loads: DraftLoads
  private var losses: [Int]
  private(set) var cost = 0
  private var chance = DraftChance(state: 1)

  init(_ problem: WorkplanProblem) {
    let atlas = Atlas(problem)
    self.atlas = atlas
    // Dearer than all that a discussion can lose by waiting or by the wishes about it.
    let firm = max(problem.weights.strongly, problem.weights.ifPossible, 100) * 20
    let rules = problem.everyRule.flatMap { DraftRule.forms($0, atlas, firm: firm) }
    self.rules = rules
    var ofTopic = [[Int]](repeating: [], count: problem.topics.count)
    var ofSession = [[Int]](repeating: [], count: atlas.sessions)
    for (number, rule) in rules.enumerated() {
      if case .load(let sessions, _, _) = rule.form {
        for session in ofSession.indices where sessions.contains(session) {
          ofSession[session].append(number)
        }
      } else {
        for topic in rule.topics { ofTopic[topic].append(number) }
      }
    }
    rulesOfTopic = ofTopic
    rulesOfSession = ofSession
    sets = [SessionSet](repeating: SessionSet(), count: problem.topics.count)
    topicsAt = [[Int]](repeating: [], count: atlas.sessions)
    let standing = (0..<atlas.sessions).map { session in
      problem.items.filter { atlas.sessions($0.sessions).contains(session) }
        .reduce(0) { $0 + $1.length }
    }
    loads = DraftLoads(
      meetings: standing, documents: [Int](repeating: 0, count: atlas.sessions))
    losses = []
    losses = rules.map { $0.loss(sets, loads) }
    cost = losses.reduce(0, +)
  }

  /// The placements, by session and then by topic.
  var placements: [Placement] {
    (0..<atlas.sessions).flatMap { session in
      sets.indices.filter { sets[$0].contains(session) }.map {
        atlas.problem.placement(atlas.problem.topics[$0], at: atlas.problem.sessions[session])
      }
    }
  }
}

extension PlanDraft {
  /// Improves the draft by so many trials for each topic, at first taking what is worse as well.
  mutating func improve(trials: Int, unless isStopped: () -> Bool) {
    let count = sets.count
    guard count > 0, atlas.sessions > 0 else { return }
    let total = trials * count
    var best = (cost: cost, sets: sets)
    for step in 0..<total {
      if step % 1024 == 0, isStopped() { break }
      // The heat falls from about a strong wish to below a point.
      let left = Double(total - step) / Double(total)
      let heat = 0.3 + 60 * left * left * left
      let before = cost
      let undo = move()
      let worse = Double(cost - before)
      if worse > 0, worse > heat * chance.threshold() {
        for change in undo.reversed() { toggle(change.topic, change.session) }
      } else if cost < best.cost {
        best = (cost, sets)
      }
    }
    restore(best.sets)
  }

  private typealias Change = (topic: Int, session: Int)

  /// Moves, adds, drops or exchanges discussions by chance, and gives what was toggled.
  private mutating func move() -> [Change] {
    let topic = chance.below(sets.count)
    let session = chance.below(atlas.sessions)
    var changes: [Change] = [(topic, session)]
    if !sets[topic].contains(session), !sets[topic].isEmpty,
      sets[topic].count >= atlas.problem.topics[topic].times
    {
      let former = sets[topic].first
      changes.append((topic, former))
      if chance.below(2) == 0 {
        let here = topicsAt[session]
        if !here.isEmpty {
          let other = here[chance.below(here.count)]
          if !sets[other].contains(former) { changes += [(other, session), (other, former)] }
        }
      }
    }
    for change in changes { toggle(change.topic, change.session) }
    return changes
  }

  private mutating func restore(_ wanted: [SessionSet]) {
    for topic in sets.indices {
      for session in 0..<atlas.sessions
      where sets[topic].contains(session) != wanted[topic].contains(session) {
        toggle(topic, session)
      }
    }
  }

  private mutating func toggle(_ topic: Int, _ session: Int) {
    let planned = atlas.problem.topics[topic]
    let sign = sets[topic].contains(session) ? -1 : 1
    if sign > 0 {
      sets[topic].insert(session)
      topicsAt[session].append(topic)
    } else {
      sets[topic].remove(session)
      if let place = topicsAt[session].firstIndex(of: topic) { topicsAt[session].remove(at: place) }
    }
    loads.meetings[session] += sign * planned.length
    loads.documents[session] += sign * planned.documents
    cost += sign * planned.urgency * session
    weigh(rulesOfTopic[topic])
    weigh(rulesOfSession[session])
  }

  private mutating func weigh(_ numbers: [Int]) {
    for number in numbers {
      let loss = rules[number].loss(sets, loads)
      cost += loss - losses[number]
      losses[number] = loss
    }
  }
}
