/// The meetings of all sessions, once it is decided what is discussed at which.
enum SittingOrder {
  /// Columns beyond which the meetings of a session are filled in the order of its matters.
  private static let largest = 2_000
  private static let nodes = 2_000

  /// The sittings of placements, session by session.
  static func sittings(
    _ problem: WorkplanProblem, _ placements: [Placement], _ effort: Effort
  ) -> [Sitting] {
    problem.sessions.indices.flatMap { number -> [Sitting] in
      let content = SessionContent(problem, at: number, placements)
      if content.matters.count * content.meetings > largest || effort.isInterrupted {
        return filled(content)
      }
      let model = SittingModel(content)
      let bound = Effort(nodes: nodes, interruption: effort.interruption)
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
    var next = 0
    while !left.isEmpty {
      let free = left.firstIndex { matter in
        !content.orders.contains { $0.later == matter && left.contains($0.earlier) }
      }
      let matter = content.matters[left.remove(at: free ?? 0)]
      sittings.append(
        Sitting(
          session: content.session, first: next, length: matter.length, matter: matter.key,
          isStanding: matter.isStanding))
      next += matter.length
    }
    return sittings
  }
}
