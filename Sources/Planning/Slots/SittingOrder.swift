/// The meetings of all sessions, once it is decided what is discussed at which.
enum SittingOrder {
  /// Columns beyond which the meetings of a session are filled in the order of its matters.
  private static let largest = 2_000
  private static let nodes = 2_000

  /// The sittings of placements, session by session.
  static func sittings(
    _ problem: WorkplanProblem, _ placements: [Placement], keeping former: Arrangement,
    _ effort: Effort
  ) -> [Sitting] {
    problem.sessions.indices.flatMap { number -> [Sitting] in
      let content = SessionContent(problem, at: number, placements, former)
      // What is pinned or kept has to be searched for, which is soon done.
      let isEnded = effort.isInterrupted && content.isFree
      if content.matters.count * content.meetings > largest || isEnded { return filled(content) }
      let model = SittingModel(content)
      let bound = Effort(nodes: nodes, interruption: content.isFree ? effort.interruption : nil)
      let outcome = Solver.solve(model.program, bound)
      return outcome.values.map(model.sittings) ?? filled(content)
    }
  }

  /// The meetings filled one after the other, standing items first, what others rest on before them.
  private static func filled(_ content: SessionContent) -> [Sitting] {
    var left = Array(content.matters.indices)
    let rank = { (matter: Int) in content.matters[matter].position == .last ? 1 : 0 }
    left.sort { (rank($0), $0) < (rank($1), $1) }
    var sittings: [Sitting] = []
    var taken: Set<Int> = []
    for pin in content.pins where pin.weight == nil && left.contains(pin.matter) {
      left.removeAll { $0 == pin.matter }
      sittings.append(content.sitting(pin.matter, at: pin.meeting))
      taken.formUnion(pin.meeting..<(pin.meeting + content.matters[pin.matter].length))
    }
    while !left.isEmpty {
      let free = left.firstIndex { matter in
        !content.orders.contains { $0.later == matter && left.contains($0.earlier) }
      }
      let matter = left.remove(at: free ?? 0)
      let length = content.matters[matter].length
      var first = 0
      while !taken.isDisjoint(with: first..<(first + length)) { first += 1 }
      sittings.append(content.sitting(matter, at: first))
      taken.formUnion(first..<(first + length))
    }
    return sittings.sorted { $0.first < $1.first }
  }
}
