/// How two texts differ, line by line, as a unified difference has it.
package struct LineDifference {
  /// The names of both texts, then the stretches that differ with three lines around them; empty
  /// where they are alike.
  package let lines: [String]

  fileprivate enum Step: Hashable {
    case both(String)
    case old(String)
    case new(String)
  }

  /// Compares two texts.
  package init(_ old: String, _ new: String, names: (old: String, new: String)) {
    let a = old.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let b = new.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let steps = LineDifference.steps(a, b)
    let hunks = LineDifference.hunks(steps)
    lines = hunks.isEmpty ? [] : ["--- \(names.old)", "+++ \(names.new)"] + hunks
  }

  private static func steps(_ a: [String], _ b: [String]) -> [Step] {
    var removed: Set<Int> = []
    var inserted: Set<Int> = []
    for change in b.difference(from: a) {
      switch change {
      case .remove(let offset, _, _): removed.insert(offset)
      case .insert(let offset, _, _): inserted.insert(offset)
      }
    }
    var steps: [Step] = []
    var (i, j) = (0, 0)
    while i < a.count || j < b.count {
      if i < a.count, removed.contains(i) {
        steps.append(.old(a[i]))
        i += 1
      } else if j < b.count, inserted.contains(j) {
        steps.append(.new(b[j]))
        j += 1
      } else {
        steps.append(.both(a[i]))
        i += 1
        j += 1
      }
    }
    return steps
  }

  private static func hunks(_ steps: [Step]) -> [String] {
    let changed = steps.indices.filter { if case .both = steps[$0] { false } else { true } }
    var ranges: [Range<Int>] = []
    for index in changed {
      let range = max(0, index - 3)..<min(steps.count, index + 4)
      if let last = ranges.last, range.lowerBound <= last.upperBound {
        ranges[ranges.count - 1] = last.lowerBound..<range.upperBound
      } else {
        ranges.append(range)
      }
    }
    return ranges.flatMap { heading($0, steps) + steps[$0].map(\.line) }
  }

  private static func heading(_ range: Range<Int>, _ steps: [Step]) -> [String] {
    let before = steps[..<range.lowerBound]
    let old = (start: before.count { !$0.isNew } + 1, count: steps[range].count { !$0.isNew })
    let new = (start: before.count { !$0.isOld } + 1, count: steps[range].count { !$0.isOld })
    return ["@@ -\(old.start),\(old.count) +\(new.start),\(new.count) @@"]
  }
}

extension LineDifference.Step {
  fileprivate var isOld: Bool { if case .old = self { true } else { false } }
  fileprivate var isNew: Bool { if case .new = self { true } else { false } }

  fileprivate var line: String {
    switch self {
    case .both(let line): " \(line)"
    case .old(let line): "-\(line)"
    case .new(let line): "+\(line)"
    }
  }
}
