import Records

/// What an expression gives for the records at hand.
enum Evaluated {
  case value(Drawn)
  case absent(Gap)

  var drawn: Drawn? { if case .value(let drawn) = self { drawn } else { nil } }
}

/// What a slot of a template holds while it is rendered.
enum Slot: Sendable {
  case empty
  case value(Drawn)
  case loop(Round)
}

/// Where a loop stands.
struct Round: Sendable {
  var elements: [Drawn]
  var index: Int
}

/// Evaluates expressions against the records.
struct Evaluator {
  let context: FilterContext
  /// The filters of the set that expressions were compiled with, in its order.
  let filters: [Filter]
  var slots: [Slot]

  func evaluate(_ expression: Expression) -> Evaluated {
    switch expression {
    case .constant(let drawn): return .value(drawn)
    case .root(let name):
      return context.view.root(name).map { .value($0) } ?? .absent(.name(name))
    case .slot(let slot, let name):
      guard case .value(let drawn) = slots[slot] else { return .absent(.name(name)) }
      return .value(drawn)
    case .loop(let slot, let name): return loop(slot, name)
    case .record(let key):
      return context.view.record(key).map { .value($0) } ?? .absent(.leftOut(key))
    case .member(let base, let name): return member(evaluate(base), name)
    case .filter(let base, let filter, let arguments):
      return self.filter(evaluate(base), filters[filter], arguments)
    case .not, .both, .either, .comparison: return .value(Drawn(.flag(holds(expression))))
    }
  }

  private func member(_ base: Evaluated, _ name: String) -> Evaluated {
    guard case .value(let drawn) = base else { return base }
    return context.view.member(name, of: drawn).map { .value($0) } ?? .absent(.member(drawn, name))
  }

  private func filter(
    _ base: Evaluated, _ filter: Filter, _ arguments: [Expression]
  ) -> Evaluated {
    guard case .value(let drawn) = base else { return base }
    var values: [Drawn] = []
    for argument in arguments {
      switch evaluate(argument) {
      case .value(let value): values.append(value)
      case .absent(let gap): return .absent(gap)
      }
    }
    return filter.apply(drawn, values, context).map { .value($0) }
      ?? .absent(.filter(filter.name, drawn))
  }

  private func loop(_ slot: Int, _ name: LoopName) -> Evaluated {
    guard case .loop(let round) = slots[slot] else { return .absent(.name("loop")) }
    let last = round.elements.count - 1
    switch name {
    case .index: return .value(Drawn(.integer(round.index + 1)))
    case .count: return .value(Drawn(.integer(round.elements.count)))
    case .first: return .value(Drawn(.flag(round.index == 0)))
    case .last: return .value(Drawn(.flag(round.index == last)))
    case .even: return .value(Drawn(.flag(round.index % 2 == 1)))
    case .previous:
      return round.index > 0
        ? .value(round.elements[round.index - 1]) : .absent(.name("loop.previous"))
    case .next:
      return round.index < last
        ? .value(round.elements[round.index + 1]) : .absent(.name("loop.next"))
    }
  }

  /// Whether a condition holds; what is absent, an empty list and the flag `false` do not.
  func holds(_ condition: Expression) -> Bool {
    switch condition {
    case .not(let inner): return !holds(inner)
    case .both(let left, let right): return holds(left) && holds(right)
    case .either(let left, let right): return holds(left) || holds(right)
    case .comparison(let comparison, let left, let right):
      guard let a = evaluate(left).drawn, let b = evaluate(right).drawn else {
        return comparison == .unequal
      }
      return Likeness(wording: context.wording).compare(comparison, a.value, b.value)
    default:
      guard let drawn = evaluate(condition).drawn else { return false }
      switch drawn.value {
      case .flag(let flag): return flag
      case .list(let values): return !values.isEmpty
      default: return true
      }
    }
  }
}
