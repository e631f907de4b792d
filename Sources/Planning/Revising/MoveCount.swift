/// How many moves lie between two plans, topic by topic.
package struct MoveCount: Sendable, Hashable {
  /// The moves of all topics that the former plan has.
  package let count: Int

  /// Counts the moves; what the former plan has nowhere moves nothing.
  package init(from former: [Placement], to plan: [Placement]) {
    let topics = Set(former.map(\.topic))
    count = topics.reduce(0) { sum, topic in
      let was = Set(former.filter { $0.topic == topic }.map(\.session))
      let now = Set(plan.filter { $0.topic == topic }.map(\.session))
      return sum + max(was.subtracting(now).count, now.subtracting(was).count)
    }
  }
}
