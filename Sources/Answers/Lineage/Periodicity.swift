import Archive
public import Records

/// At which interval a body met, and what changed it, as far as its sessions in view show.
public struct Periodicity: Sendable {
  /// Sessions that followed each other at one interval.
  public struct Interval: Sendable {
    /// The years from one session to the next; 0 where several fall into one.
    public let years: Int
    /// The sessions, the first of them still held at the interval before.
    public internal(set) var sessions: [Key]
    /// The year of the first.
    public let from: Int
    /// The year of the last.
    public internal(set) var to: Int
    /// The session that was the first to be held at this interval.
    public let begins: Key
    /// The year of that session.
    public let begun: Int
    /// What changed the interval, where it is recorded.
    public let changes: [Change]
  }

  /// What is recorded as having changed an interval.
  public struct Change: Sendable {
    /// The act.
    public let act: Key
    /// How it is known: the session was convened under it, or it lays the interval down.
    public let via: String
    /// Its effects on the body.
    public let effects: [LineageEffect]
  }

  /// How often it meets, where a record lays that down.
  public let cycle: LocalizedText?
  /// The intervals in order of time.
  public let intervals: [Interval]
  /// The sessions in view with the year of each, held, convened or planned, in order, and where their
  /// days stand.
  public let sessions: [(key: Key, year: Int?, status: SessionStatus, told: Told)]
  /// The sessions after which the interval to the next is not known, for want of a year, of an ordinal
  /// or of a session between.
  public let gaps: [Key]
  /// The sessions that are convened or planned.
  public let coming: [Key]

  init?(_ body: Body, _ acts: [LineageAct], in view: RecordView) {
    let sessions = view.all(Session.self).filter { $0.body.target == body.key }
    guard !sessions.isEmpty || body.cycle != nil else { return nil }
    cycle = body.cycle
    coming = sessions.filter { $0.status == .scheduled || $0.status == .planned }.map(\.key)
    self.sessions = sessions.sorted(by: Periodicity.precedes).map {
      ($0.key, $0.days?.year, $0.status ?? .held, Told($0.key, "days", in: view))
    }
    let held = sessions.filter { ($0.status ?? .held) == .held }.sorted(by: Periodicity.precedes)
    var intervals: [Interval] = []
    var gaps: [Key] = []
    for (former, next) in zip(held, held.dropFirst()) {
      guard let first = former.days?.year, let second = next.days?.year,
        Periodicity.follow(former, next)
      else {
        gaps.append(former.key)
        continue
      }
      if let last = intervals.indices.last, intervals[last].years == second - first,
        intervals[last].sessions.last == former.key
      {
        intervals[last].sessions.append(next.key)
        intervals[last].to = second
        continue
      }
      let isChange = intervals.last?.sessions.last == former.key
      intervals.append(
        Interval(
          years: second - first, sessions: [former.key, next.key], from: first, to: second,
          begins: next.key, begun: second,
          changes: isChange ? Change.all(from: former, to: next, acts, in: view) : []))
    }
    self.intervals = intervals
    self.gaps = gaps
  }

  /// Whether two sessions are known to have followed each other: by their ordinals, and by nothing else.
  private static func follow(_ a: Session, _ b: Session) -> Bool {
    guard let first = a.ordinal, let second = b.ordinal else { return false }
    return second == first + 1
  }

  private static func precedes(_ a: Session, _ b: Session) -> Bool {
    if let first = a.ordinal, let second = b.ordinal { return first < second }
    if let first = a.days?.earliest, let second = b.days?.earliest, first != second {
      return first < second
    }
    return a.key < b.key
  }
}
