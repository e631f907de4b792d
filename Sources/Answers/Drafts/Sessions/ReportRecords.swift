import Archive
import Diagnostics
public import Records

/// The records of which the report of a session tells.
public struct ReportRecords: Sendable {
  /// A matter that was considered.
  public struct Matter: Sendable {
    /// Where it is told.
    public enum Telling: Sendable, Hashable {
      /// Here: nobody shared in it.
      case own
      /// Here: this session led what it held with another.
      case leading(Key)
      /// In the report of the session that led.
      case elsewhere(Key)
      /// Which of two sessions led is not recorded.
      case open(Key)
    }

    /// The item.
    public let item: Key
    /// Where it is told.
    public let telling: Telling
    /// Whether it is told here at all.
    public let isTold: Bool
    /// What was said, as recorded; nothing where it is told elsewhere.
    public let statements: [Key]
    /// The figures reported, likewise.
    public let figures: [Key]
  }

  /// What it recommended, each with the letter that it has in print where that is not its own here.
  public let recommendations: [(key: Key, letter: String?)]
  /// What was put before it and of which no record says that it recommended it.
  public let proposals: [(key: Key, letter: String?)]
  /// The matters considered: those on the agenda by number, then the others as recorded.
  public let matters: [Matter]
  /// Joint discussions of which neither session has an item: the other session, and who tells of it.
  public let discussions: [Matter.Telling]
  /// What was said under no item.
  public let statements: [Key]
  /// The figures reported under no item.
  public let figures: [Key]
  /// The items on the agenda, in the order of their numbers.
  public let agenda: [Key]
  /// The documents before the session.
  public let documents: [Key]
  /// The documents behind all that, whose report the report is drawn from.
  public let sources: [Key]

  /// Selects the records of a session, whoever reports them.
  public init(_ session: Session, in view: RecordView) {
    let key = session.key
    let all = view.referring(to: key, from: "session", Recommendation.self)
    let made = all.filter { !view.isOnlyProposed($0) }
    let put = all.filter(view.isOnlyProposed)
    recommendations = view.lettered(view.asRecorded(made))
    proposals = view.lettered(view.asRecorded(put))
    let joint = JointDiscussion.all(of: key, in: view)
    matters = Matter.all(of: key, joint, in: view)
    var others: Set<Key> = []
    discussions = joint.filter {
      $0.items.isEmpty && $0.otherItems.isEmpty && others.insert($0.other).inserted
    }.map(Matter.Telling.init)
    statements = view.asRecorded(
      view.referring(to: key, from: "session", Statement.self).filter {
        (view[$0]?.record as? Statement)?.item == nil
      })
    figures = view.asRecorded(
      view.referring(to: key, from: "session", Statistic.self).filter {
        (view[$0]?.record as? Statistic)?.item == nil
      })
    agenda = view.agenda(of: key)
    documents = view.documents(before: key)
    var cover = SourceCover(view)
    cover.add(sessionIn: view, key)
    let told = matters.flatMap { [$0.item] + $0.statements + $0.figures } + statements + figures
    cover.add(whole: made + put + told + documents, in: view)
    sources = cover.documents.sorted()
  }
}

extension RecordView {
  /// Records as they stand in their files.
  func asRecorded(_ keys: [Key]) -> [Key] {
    keys.map { ($0, self[$0]?.range) }.sorted { a, b in
      (a.1?.file ?? "", a.1?.start.line ?? 0, a.0) < (b.1?.file ?? "", b.1?.start.line ?? 0, b.0)
    }.map(\.0)
  }

  /// Whether all that is recorded of a recommendation is that somebody proposed it.
  fileprivate func isOnlyProposed(_ key: Key) -> Bool {
    guard let recommendation = self[key]?.record as? Recommendation else { return false }
    let states = history(of: recommendation).map(\.state)
    return !states.isEmpty && states.allSatisfy { $0 == .proposed }
  }

  /// Recommendations with their letters in print, where the letters that a list gives them differ.
  fileprivate func lettered(_ keys: [Key]) -> [(key: Key, letter: String?)] {
    keys.enumerated().map { position, key in
      let printed = (self[key]?.record as? Recommendation)?.printed.compactMap(\.letter).first
      let given = position < 26 ? String(UnicodeScalar(UInt8(97 + position))) : nil
      return (key, printed == given ? nil : printed)
    }
  }
}
