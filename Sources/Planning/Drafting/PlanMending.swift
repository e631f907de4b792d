/// Mends a draft a few sessions at a time: what stands at these is arranged anew, as well as it can be.
struct PlanMending {
  private let planner: Planner
  private let model: SessionModel
  private let checker: PlanChecker
  private var placements: [Placement]
  private var broken: [PlanningRule]
  private var points: Int

  /// The nodes of the search for each arrangement.
  private static let nodes = 20
  /// How many sessions are arranged together.
  private static let sessions = 3

  init(_ planner: Planner, _ placements: [Placement]) {
    self.planner = planner
    self.placements = placements
    model = SessionModel(planner.problem, for: .mending)
    checker = PlanChecker(planner.problem)
    broken = checker.broken(by: placements)
    points = checker.cost(of: placements).points
  }

  /// The placements after so many arrangements, fewer where the search is to end.
  mutating func mended(rounds: Int) -> [Placement] {
    for round in 0..<rounds {
      if planner.effort.isInterrupted { break }
      arrange(at: sessions(round))
    }
    return placements
  }

  /// Sessions next to each other in turn, and those of what is broken first of all.
  private func sessions(_ round: Int) -> [Int] {
    let count = planner.problem.sessions.count
    let step = round / count + 1
    var chosen: [Int] = []
    if !broken.isEmpty {
      let rule = broken[round % broken.count]
      chosen = rule.demand.sessions.compactMap(model.atlas.session)
      chosen += rule.demand.topics.flatMap { topic in
        placements.filter { $0.topic == topic }.compactMap { model.atlas.session($0.session) }
      }
    }
    chosen = Array(chosen.prefix(Self.sessions - 1))
    for other in 0..<count where Set(chosen).count < min(Self.sessions, count) {
      chosen.append((round + other * step) % count)
    }
    return Array(Set(chosen)).sorted()
  }

  private mutating func arrange(at sessions: [Int]) {
    let keys = Set(sessions.map { planner.problem.sessions[$0].key })
    let counts = Dictionary(placements.map { ($0.topic, 1) }, uniquingKeysWith: +)
    var free = Set(placements.filter { keys.contains($0.session) }.map(\.topic))
    for topic in planner.problem.topics where counts[topic.key] ?? 0 < topic.times {
      free.insert(topic.key)
    }
    let mobile = mobile
    let placed = Set(placements.compactMap(model.column))
    var program = model.program
    for (number, topic) in planner.problem.topics.enumerated() {
      for session in planner.problem.sessions.indices {
        if mobile.contains(topic.key) { continue }
        if free.contains(topic.key), sessions.contains(session) { continue }
        let column = model.topicAt[number][session]
        program.fix(column, at: placed.contains(column) ? 1 : 0)
      }
    }
    let effort = Effort(nodes: Self.nodes, interruption: planner.effort.interruption)
    guard let values = Solver.solve(program.withoutFixed(), effort).values else { return }
    take(model.placements(program.restored(values)))
  }

  /// The topics of what is broken, and those that rules tie to them: they may go anywhere.
  private var mobile: Set<String> {
    let rules = planner.problem.rules.filter { $0.strength == .must }
    var topics = Set(broken.flatMap(\.demand.topics))
    for _ in 0..<2 where topics.count < 20 {
      topics.formUnion(
        rules.map(\.demand.topics).filter { !topics.isDisjoint(with: $0) }.flatMap(\.self))
    }
    return topics.count < 60 ? topics : []
  }

  /// Takes placements where they are better than those so far.
  private mutating func take(_ found: [Placement]) {
    let nowBroken = checker.broken(by: found)
    let nowPoints = checker.cost(of: found).points
    guard (nowBroken.count, nowPoints) < (broken.count, points) else { return }
    placements = found
    broken = nowBroken
    points = nowPoints
  }
}
