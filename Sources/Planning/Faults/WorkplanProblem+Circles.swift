extension WorkplanProblem {
  /// Prerequisites that lead back to where they began, one circle for each knot of them.
  ///
  /// Wishes count too: a circle of wishes can never be kept, and says nothing about what is wanted.
  var circles: [PlanningFault] {
    var following: [String: [(prerequisite: String, rule: String)]] = [:]
    for rule in rules {
      if case .after(let topic, let prerequisite, _) = rule.demand {
        following[topic, default: []].append((prerequisite, rule.id))
      }
    }
    var done: Set<String> = []
    var faults: [PlanningFault] = []
    for topic in topics.map(\.key) {
      if let fault = circle(from: topic, following, &done) { faults.append(fault) }
    }
    return faults
  }

  /// A walk along prerequisites that keeps its own stack, as chains can be long.
  private func circle(
    from topic: String, _ following: [String: [(prerequisite: String, rule: String)]],
    _ done: inout Set<String>
  ) -> PlanningFault? {
    guard !done.contains(topic) else { return nil }
    var path = [topic]
    var places = [topic: 0]
    var next = [0]
    var rules: [String] = []
    while let current = path.last {
      let number = next[path.count - 1]
      guard let edges = following[current], number < edges.count else {
        done.insert(current)
        places[current] = nil
        path.removeLast()
        next.removeLast()
        if !rules.isEmpty { rules.removeLast() }
        continue
      }
      next[path.count - 1] += 1
      let edge = edges[number]
      if let place = places[edge.prerequisite] {
        done.formUnion(path)
        return .circularPrerequisites(
          topics: Array(path[place...]), rules: Array(rules[place...]) + [edge.rule])
      }
      guard !done.contains(edge.prerequisite) else { continue }
      places[edge.prerequisite] = path.count
      path.append(edge.prerequisite)
      next.append(0)
      rules.append(edge.rule)
    }
    return nil
  }
}
