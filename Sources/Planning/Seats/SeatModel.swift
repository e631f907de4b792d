/// The model of the second part of stage two: to which groups the seats of panels are offered.
///
/// A column for each panel and group counts the seats offered to it. Each further seat of a group
/// costs more than the one before, so that seats are spread as evenly as the panels allow, counting
/// those offered before the plan; and no group sits in two panels running where another can.
struct SeatModel: Sendable {
  /// A panel that is held.
  struct Panel: Sendable {
    var topic: String
    var session: String
    var panel: PlannedPanel
    /// The groups to which its seats were offered before.
    var former: [String] = []
  }

  let panels: [Panel]
  let groups: [RegionalGroup]
  private(set) var program = IntegerProgram()
  private var offered: [[Int]] = []

  /// The points of a seat that stays empty, of each seat above the least, and of sitting again.
  private enum Points {
    static let empty = 1_000_000
    /// A group has no longer a seat that was offered to it.
    static let kept = 10_000
    static let level = 100
    static let again = 50
  }

  /// Builds the model for panels in the order in which they are held.
  init(_ panels: [Panel], _ groups: [RegionalGroup]) {
    self.panels = panels
    self.groups = groups
    for (number, held) in panels.enumerated() {
      addPanel(number, held.panel)
      keep(number, held.former)
    }
    for group in groups.indices { level(group) }
    spread()
  }

  /// The seats that values stand for.
  func offers(_ values: [Int]) -> [SeatOffer] {
    panels.indices.flatMap { number -> [SeatOffer] in
      let held = panels[number]
      let taken = groups.indices.flatMap { group in
        repeatElement(groups[group].key, count: values[offered[number][group]])
      }
      return (0..<held.panel.seats).map { seat in
        SeatOffer(
          topic: held.topic, session: held.session, seat: seat + 1,
          group: seat < taken.count ? taken[seat] : nil)
      }
    }
  }

  private mutating func addPanel(_ number: Int, _ panel: PlannedPanel) {
    let willing = groups.count { !panel.declined.contains($0.key) }
    let most = willing == 0 ? 0 : (panel.seats + willing - 1) / willing
    offered.append(
      groups.indices.map { group in
        let key = groups[group].key
        return program.add(
          "w\(number)_\(group)", panel.nominated.contains(key) ? 1 : 0,
          panel.declined.contains(key) ? 0 : most, cost: group)
      })
    let empty = program.add("e\(number)", 0, panel.seats, cost: Points.empty)
    program.require(
      (offered[number] + [empty]).map { IntegerProgram.Term($0) }, atLeast: panel.seats,
      atMost: panel.seats)
  }

  /// Seats that were offered before are offered again where they can be.
  private mutating func keep(_ number: Int, _ former: [String]) {
    for (group, column) in offered[number].enumerated() {
      let count = former.count { $0 == groups[group].key }
      if count == 0 { continue }
      let lost = program.add("k\(number)_\(group)", 0, count, cost: Points.kept)
      program.require([.init(column), .init(lost)], atLeast: count)
    }
  }

  private mutating func level(_ group: Int) {
    let least = groups.map(\.offeredBefore).min() ?? 0
    let before = groups[group].offeredBefore - least
    let most = offered.reduce(0) { $0 + program.columns[$1[group]].upper }
    let steps = (0..<most).map {
      IntegerProgram.Term(program.add("l\(group)_\($0)", cost: Points.level * (before + $0)), -1)
    }
    program.require(
      offered.map { IntegerProgram.Term($0[group]) } + steps, atLeast: 0, atMost: 0)
  }

  private mutating func spread() {
    for (one, next) in zip(offered.indices, offered.indices.dropFirst()) {
      for group in groups.indices {
        let again = program.add("a\(one)_\(group)", cost: Points.again)
        let most =
          program.columns[offered[one][group]].upper + program.columns[offered[next][group]].upper
        guard most > 1 else { continue }
        program.require(
          [.init(offered[one][group]), .init(offered[next][group]), .init(again, 1 - most)],
          atMost: 1)
      }
    }
  }
}
