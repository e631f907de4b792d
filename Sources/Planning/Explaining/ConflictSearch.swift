/// Finds a smallest knot of rules that cannot hold together, by halving (QuickXplain, Junker 2004).
///
/// The background, in which nothing is demanded, is tried first: were it impossible by itself, any
/// rule would be blamed for what it did not do.
struct ConflictSearch {
  private var oracle: PossibilityOracle
  private let count: Int
  private(set) var isSure = true

  init(_ oracle: PossibilityOracle, count: Int) {
    self.oracle = oracle
    self.count = count
  }

  /// The numbers of the rules, in order; `nil` where they can hold together, or nothing can.
  mutating func find() -> [Int]? {
    guard isImpossible(Array(0..<count)), !isImpossible([]) else { return nil }
    return reduced([], hasNew: false, Array(0..<count)).sorted()
  }

  /// Whether the rules are proven to be impossible, and possible without any one of them.
  mutating func isIrreducible(_ numbers: [Int]) -> Bool {
    oracle.verdict(numbers) == .impossible
      && numbers.allSatisfy { left in
        oracle.verdict(numbers.filter { $0 != left }) == .possible
      }
  }

  private mutating func isImpossible(_ numbers: [Int]) -> Bool {
    let verdict = oracle.verdict(numbers)
    if verdict == .unknown { isSure = false }
    return verdict == .impossible
  }

  /// The rules among the candidates that are needed for an impossibility with the background.
  private mutating func reduced(
    _ background: [Int], hasNew: Bool, _ candidates: [Int]
  ) -> [Int] {
    if hasNew, isImpossible(background) { return [] }
    if candidates.count == 1 { return candidates }
    let first = Array(candidates[..<(candidates.count / 2)])
    let second = Array(candidates[(candidates.count / 2)...])
    let late = reduced(background + first, hasNew: !first.isEmpty, second)
    let early = reduced(background + late, hasNew: !late.isEmpty, first)
    return early + late
  }
}
