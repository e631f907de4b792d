/// The model of the first part of stage two: in which meetings of a session its matters are taken up.
///
/// A column for each matter and meeting is 1 where the matter begins there. Costs are points of
/// order, which never outweigh those of stage one: they are sought once that is decided.
struct SittingModel: Sendable {
  let content: SessionContent
  private(set) var program = IntegerProgram()
  private var beginsAt: [[Int]] = []

  /// The points of what is untoward in the order of a session.
  enum Points {
    /// A pin that is wished is not kept, for each point of its weight.
    static let pin = 1_000
    /// A matter is not in the meeting where it was.
    static let moved = 100
    /// A standing item stands one meeting from its end of the session.
    static let away = 5
    /// Practitioners have to stay for a further day.
    static let day = 4
    /// A discussion goes on after a night.
    static let night = 3
  }

  init(_ content: SessionContent) {
    self.content = content
    for (number, matter) in content.matters.enumerated() {
      let starts = max(content.meetings - matter.length + 1, 0)
      beginsAt.append(
        (0..<starts).map { program.add("y\(number)_\($0)", cost: cost(of: number, at: $0)) })
    }
    keepPins()
    takeUpEachOnce()
    holdOneAtATime()
    keepOrders()
    countDays()
  }

  /// The sittings that values stand for.
  func sittings(_ values: [Int]) -> [Sitting] {
    content.matters.indices.compactMap { number in
      beginsAt[number].indices.first { values[beginsAt[number][$0]] == 1 }.map { first in
        content.sitting(number, at: first)
      }
    }.sorted { ($0.first, $0.matter) < ($1.first, $1.matter) }
  }

  /// What must begin in a meeting begins in no other.
  private mutating func keepPins() {
    for pin in content.pins where pin.weight == nil {
      for (first, column) in beginsAt[pin.matter].enumerated() where first != pin.meeting {
        program.fix(column, at: 0)
      }
    }
  }

  private func cost(of number: Int, at first: Int) -> Int {
    let pins = content.pins.filter { $0.matter == number && $0.meeting != first }
    let moved = content.former[number].map { $0 == first ? 0 : Points.moved } ?? 0
    return pins.reduce(moved) { $0 + Points.pin * ($1.weight ?? 0) }
      + order(of: content.matters[number], at: first)
  }

  /// The points of a matter by its place in the order of the session.
  private func order(of matter: Matter, at first: Int) -> Int {
    let away: Int =
      switch matter.position {
      case .first: first
      case .last: content.meetings - matter.length - first
      case .anywhere: 0
      }
    let nights = (first + matter.length - 1) / 2 - first / 2 - (matter.length - 1) / 2
    // Meetings that stay free stand at the end of a session.
    let meetings = (first..<(first + matter.length)).reduce(0, +)
    return Points.away * away + Points.night * max(nights, 0) + meetings
  }

  private mutating func takeUpEachOnce() {
    for columns in beginsAt {
      program.require(columns.map { IntegerProgram.Term($0) }, atLeast: 1, atMost: 1)
    }
  }

  private mutating func holdOneAtATime() {
    for meeting in 0..<content.meetings {
      var terms: [IntegerProgram.Term] = []
      for (number, columns) in beginsAt.enumerated() {
        let length = content.matters[number].length
        for first in max(meeting - length + 1, 0)...meeting where columns.indices.contains(first) {
          terms.append(.init(columns[first]))
        }
      }
      if terms.count > 1 { program.require(terms, atMost: 1) }
    }
  }

  private mutating func keepOrders() {
    for order in content.orders {
      // Where the later one has begun, the earlier one has ended.
      let length = content.matters[order.earlier].length
      for (meeting, _) in beginsAt[order.later].enumerated() {
        let later = beginsAt[order.later][...meeting].map { IntegerProgram.Term($0) }
        let earlier = beginsAt[order.earlier].prefix(max(meeting - length + 1, 0))
        program.require(later + earlier.map { IntegerProgram.Term($0, -1) }, atMost: 0)
      }
    }
  }

  private mutating func countDays() {
    for (group, matters) in content.shared.enumerated() {
      for day in 0..<((content.meetings + 1) / 2) {
        let present = program.add("d\(group)_\(day)", cost: Points.day)
        for matter in matters {
          let length = content.matters[matter].length
          for (first, column) in beginsAt[matter].enumerated()
          where first / 2 <= day && (first + length - 1) / 2 >= day {
            program.require([.init(column), .init(present, -1)], atMost: 0)
          }
        }
      }
    }
  }
}
