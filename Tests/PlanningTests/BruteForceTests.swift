import Planning
import SeededWorkplans
import Testing

@Suite("Plans of tiny problems beside every plan there is")
struct BruteForceTests {
  @Test("300 tiny problems: the same points, and impossible where nothing is possible")
  func agrees() {
    var possible = 0
    for seed in UInt64(1)...300 {
      let problem = TinyWorkplan.problem(seed: seed)
      let answer = Planner(problem).best()
      if case .faults(let faults) = answer {
        #expect(
          faults.allSatisfy {
            if case .longerThanAnySession = $0 { true } else { false }
          }, "seed \(seed): \(faults)")
        continue
      }
      let least = BruteForce(problem).least()
      if let least {
        possible += 1
        #expect(answer.plan?.cost.points == least, "seed \(seed)")
        #expect(answer.plan?.proof.isProven == true, "seed \(seed)")
      } else {
        #expect(answer == .impossible, "seed \(seed)")
      }
    }
    #expect((100...250).contains(possible), "\(possible)")
  }
}
