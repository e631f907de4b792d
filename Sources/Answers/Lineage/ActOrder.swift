import Archive
import Records

/// The order of acts in a lineage: of one body by their numbers, of several by their days.
struct ActOrder {

  /// Acts in order; one without a day stands by its number among those of its body.
  static func sorted(_ acts: [Act], in view: RecordView) -> [Act] {
    var placed: [(act: Act, day: CivilDay?)] = []
    let byBody = Dictionary(grouping: acts) { $0.body.target }
    for body in byBody.keys.sorted() {
      let numbered = (byBody[body] ?? []).sorted(by: precedes)
      let days = numbered.map { act in view[act.key].flatMap(view.days)?.lowerBound }
      var last = days.lazy.compactMap(\.self).first
      for (act, day) in zip(numbered, days) {
        last = max(last, day)
        placed.append((act, last))
      }
    }
    return placed.enumerated().sorted { a, b in
      switch (a.element.day, b.element.day) {
      case (let left?, let right?) where left != right: left < right
      case (.some, nil): true
      case (nil, .some): false
      default: a.offset < b.offset
      }
    }.map(\.element.act)
  }

  private static func max(_ a: CivilDay?, _ b: CivilDay?) -> CivilDay? {
    guard let a, let b else { return a ?? b }
    return Swift.max(a, b)
  }

  /// By the numbers in the number, then by address: 3/2, 4/2, 10/1; 1373 (2001).
  private static func precedes(_ a: Act, _ b: Act) -> Bool {
    let (left, right) = (numbers(a.number), numbers(b.number))
    if left != right { return left.lexicographicallyPrecedes(right) }
    return a.key < b.key
  }

  private static func numbers(_ text: String) -> [Int] {
    text.split { !$0.isNumber }.map { Int($0) ?? 0 }
  }
}
