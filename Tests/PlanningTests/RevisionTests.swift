import Planning
import SeededWorkplans
import Testing

@Suite("A plan that changes")
struct RevisionTests {
  @Test("fewest moves and fewest points of tiny problems, beside every plan there is")
  func leastMoves() throws {
    var compared = 0
    for seed in UInt64(1)...40 {
      let problem = TinyWorkplan.problem(seed: seed)
      guard let former = Planner(problem).best().plan, !former.placements.isEmpty else { continue }
      var changed = problem
      changed.sessions[0].meetings = max(changed.sessions[0].meetings - 1, 0)
      changed.rules.append(
        Example.rule(
          "elsewhere",
          .exclude(
            topic: former.placements[0].topic, session: former.placements[0].session)))
      var fewest = (moves: Int.max, points: Int.max)
      var best = (points: Int.max, moves: Int.max)
      EveryPlan.each(of: changed) { placements, points in
        let moves = MoveCount(from: former.placements, to: placements).count
        fewest = min(fewest, (moves, points)) { $0 < $1 }
        best = min(best, (points, moves)) { $0 < $1 }
      }
      switch Planner(changed).revisions(of: former.placements) {
      case .revisions(let revisions):
        compared += 1
        let first = try #require(revisions.first)
        let last = try #require(revisions.last)
        #expect(first.moveCount == fewest.moves && first.plan.cost.points == fewest.points)
        #expect(last.plan.cost.points == best.points && last.moveCount == best.moves)
        #expect(first.fewness.isProven && last.plan.proof.isProven)
      case .impossible: #expect(fewest.moves == Int.max, "seed \(seed)")
      case let other: Issue.record("\(other)")
      }
    }
    #expect(compared > 10)
  }

  private func min<Value>(_ one: Value, _ other: Value, _ isLess: (Value, Value) -> Bool) -> Value {
    isLess(other, one) ? other : one
  }

  @Test("what was adopted stays, the rest is proposed, and a move says why")
  func adopted() throws {
    let problem = SeededWorkplan(
      seed: 5, SeededWorkplan.Size(sessions: 6, meetings: 5, topics: 18)
    ).problem
    var former = try #require(Planner(problem).best().plan).placements
    for number in former.indices where ["session/0", "session/1"].contains(former[number].session) {
      former[number].state = .adopted
    }
    var changed = problem
    changed.sessions[4].meetings -= 1
    guard
      case .revisions(let revisions) = Planner(changed.fixing(adopted: former)).revisions(
        of: former)
    else {
      Issue.record("no revision")
      return
    }
    for revision in revisions {
      let adopted = revision.plan.placements.filter { $0.state == .adopted }
      #expect(Set(adopted) == Set(former.filter { $0.state == .adopted }))
      let early = revision.plan.placements.filter {
        ["session/0", "session/1"].contains($0.session)
      }
      #expect(early.count == adopted.count)
      #expect(revision.moves.allSatisfy { $0.former.state == .superseded })
    }
    #expect(
      zip(revisions, revisions.dropFirst()).allSatisfy {
        $0.moveCount < $1.moveCount && $0.plan.cost.points > $1.plan.cost.points
      })
    let reasons = Set(revisions[0].moves.flatMap { $0.reasons.map(\.id) })
    #expect(reasons.contains("meetings of session/4"))
  }
}
