/// That a topic begins in a meeting of a session, from 0.
struct MeetingPin: Sendable, Hashable {
  var topic: Int
  var session: Int
  var meeting: Int
  /// The column by which the pin is broken, where it may be.
  var breach: Int?
}

extension SessionModel {
  /// Puts what stands at a session with pins into its meetings already in stage one, so that what is
  /// pinned and all else there have room together.
  mutating func addMeetings(of session: Int) {
    let room = MeetingRoom(self, session)
    var matters = topicAt.indices.map { number in
      PlacedMatter(
        column: topicAt[number][session], length: atlas.problem.topics[number].length)
    }
    for (number, item) in atlas.problem.items.enumerated() {
      if let column = itemAt[number][session] {
        matters.append(PlacedMatter(column: column, length: item.length))
      }
    }
    for number in matters.indices { begin(&matters[number], room) }
    for meeting in 0..<room.last {
      let terms = matters.flatMap { matter in
        matter.beginsAt.indices.filter { $0 <= meeting && $0 + matter.length > meeting }.map {
          IntegerProgram.Term(matter.beginsAt[$0])
        }
      }
      if terms.count > 1 { program.require(terms, atMost: 1) }
    }
    countExcess(of: matters, room)
    keepOrders(of: matters, at: session)
    for pin in pins where pin.session == session {
      let columns = matters[pin.topic].beginsAt
      let there = columns.indices.contains(pin.meeting) ? [columns[pin.meeting]] : []
      program.require((there + [pin.breach].compactMap(\.self)).map { .init($0) }, atLeast: 1)
    }
  }

  /// Adds the columns by which a matter begins in a meeting, or beyond those that the session has.
  private mutating func begin(_ matter: inout PlacedMatter, _ room: MeetingRoom) {
    let name = "\(program.columns[matter.column].name)_"
    matter.beginsAt = (0..<max(room.last - matter.length + 1, 0)).map {
      program.add("\(name)\($0)")
    }
    if !room.isFirm { matter.beyond = program.add("\(name)o") }
    let begins = (matter.beginsAt + [matter.beyond].compactMap(\.self)).map {
      IntegerProgram.Term($0)
    }
    program.require(begins + [.init(matter.column, -1)], atLeast: 0, atMost: 0)
  }

  /// What stands beyond the meetings of a session breaks its limit, and counts as passing it.
  private mutating func countExcess(of matters: [PlacedMatter], _ room: MeetingRoom) {
    guard let breach = room.breach else { return }
    let stretched = room.last > room.meetings ? program.add("s\(breach)") : nil
    var beyond = stretched.map { [IntegerProgram.Term($0, room.last - room.meetings)] } ?? []
    for matter in matters {
      for (first, column) in matter.beginsAt.enumerated() {
        let end = first + matter.length
        if end <= room.meetings { continue }
        program.require([.init(column), .init(breach, -1)], atMost: 0)
        if let excess = room.excess {
          program.require([.init(column, end - room.meetings), .init(excess, -1)], atMost: 0)
        }
      }
      guard let column = matter.beyond else { continue }
      program.require([.init(column), .init(breach, -1)], atMost: 0)
      if let stretched { program.require([.init(column), .init(stretched, -1)], atMost: 0) }
      beyond.append(.init(column, matter.length))
    }
    if let excess = room.excess { program.require(beyond + [.init(excess, -1)], atMost: 0) }
  }

  /// A prerequisite at the same session has ended before what rests on it begins.
  private mutating func keepOrders(of matters: [PlacedMatter], at session: Int) {
    for (number, rule) in rules.enumerated() {
      guard case .after(let topic, let first, sessions: 0) = rule.demand,
        rule.strength == .must || purpose != .possibility,
        let later = atlas.topic(topic), let earlier = atlas.topic(first)
      else { continue }
      let before = topicAt[earlier][..<session].map { IntegerProgram.Term($0, -1) }
      let breach = broken[number].map { [IntegerProgram.Term($0, -1)] } ?? []
      for meeting in matters[later].beginsAt.indices {
        let begun = matters[later].beginsAt[...meeting].map { IntegerProgram.Term($0) }
        let ended = matters[earlier].beginsAt.prefix(
          max(meeting - matters[earlier].length + 1, 0)
        ).map { IntegerProgram.Term($0, -1) }
        program.require(begun + before + ended + breach, atMost: 0)
      }
    }
  }
}

/// A topic or standing item that may stand in the meetings of a session.
private struct PlacedMatter {
  var column: Int
  var length: Int
  var beginsAt: [Int] = []
  var beyond: Int?
}

/// How many meetings a session has as far as rules count, and what it costs to pass that.
private struct MeetingRoom {
  /// The meetings that it has.
  let meetings: Int
  /// The meetings that are looked at: more where a pin stands beyond those that it has.
  let last: Int
  /// Whether there can be no more.
  let isFirm: Bool
  /// The column by which the limit is broken, where it may be.
  let breach: Int?
  /// The column that counts by how much.
  let excess: Int?

  init(_ model: SessionModel, _ session: Int) {
    let planned = model.atlas.problem.sessions[session]
    let rule = model.rules.firstIndex { $0.id == planned.capacity.id }
    meetings = rule.flatMap { model.rules[$0].demand.number } ?? planned.meetings
    breach = rule.flatMap { model.broken[$0] }
    excess = breach.flatMap { model.excess[$0] }
    isFirm = rule != nil && breach == nil
    let ends = model.pins.filter { $0.session == session }.map {
      $0.meeting + model.atlas.problem.topics[$0.topic].length
    }
    last = isFirm ? meetings : max(meetings, ends.max() ?? 0)
  }
}
