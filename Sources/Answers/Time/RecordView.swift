public import Archive
public import Records

/// The archive as it is seen on a day: what came after that day, and what is restricted, is not in it.
///
/// A class without anything that changes, as every question and filter carries it.
public final class RecordView: Sendable {
  /// The whole archive.
  public let archive: Archive
  /// The day; everything recorded is seen where there is none.
  public let asOf: CivilDay?
  /// The documents whose report alone is seen; that of all where there are none.
  public let documents: Set<Key>
  let today: CivilDay?
  private let leftOut: Set<Key>
  private let undisclosed: Set<Key>
  private let undated: Set<Key>
  private let withheld: Withheld
  private let histories: [Key: [State]]
  private let sharedGrid = Once<ConsiderationGrid>()
  /// What answers about consideration are drawn from, put together once for all of them.
  var grid: ConsiderationGrid { sharedGrid { ConsiderationGrid(self) } }
  private let sharedDays = Once<LatestDay>()
  /// The last days on which what is told can have happened.
  var latestDays: LatestDay { sharedDays { LatestDay(archive) } }
  private let sharedSubjects = Once<SubjectSessions>()
  /// The sessions by what their records name, put together once likewise.
  var subjectSessions: SubjectSessions { sharedSubjects { SubjectSessions(self) } }

  /// Sees an archive as of a day.
  ///
  /// A record is left out unless it is known to have happened by that day: one known only by its
  /// year is in view from the end of that year.
  ///
  /// - Parameters:
  ///   - archive: The archive.
  ///   - asOf: The day after which nothing is seen; everything where there is none.
  ///   - today: The day of the run, by which embargoes end; where it is not known none has ended.
  ///   - documents: The documents whose report alone is seen; that of all where there are none.
  ///   - purpose: The session for which a paper is drafted, which is seen whatever the day.
  public init(
    _ archive: Archive, asOf: CivilDay? = nil, today: CivilDay? = nil, documents: Set<Key> = [],
    purpose: Key? = nil
  ) {
    let archive = documents.isEmpty ? archive : archive.reported(in: documents)
    self.asOf = asOf
    self.today = today
    self.documents = documents
    var leftOut: Set<Key> = []
    var undated: Set<Key> = []
    var undisclosed: Set<Key> = []
    var histories: [Key: [State]] = [:]
    let withheld = Withheld(archive)
    let latest = asOf.map { _ in LatestDay(archive, of: purpose) }
    for entry in archive.allEntries {
      if entry.isRestricted || entry.isEmbargoed(on: today) || withheld.hides(entry.key) {
        undisclosed.insert(entry.key)
      }
      guard let asOf, let latest else { continue }
      if let day = latest.of(entry) {
        if day > asOf { leftOut.insert(entry.key) }
      } else if LatestDay.asks(entry) {
        undated.insert(entry.key)
      }
      if let recommendation = entry.record as? Recommendation {
        histories[entry.key] = recommendation.history.enumerated().filter { position, state in
          latest.of(state, at: position, of: recommendation).map { $0 <= asOf } ?? true
        }.map(\.element)
      }
    }
    self.archive = archive.without(undisclosed.filter { !withheld.hides($0) })
    self.leftOut = leftOut.union(undisclosed)
    self.undated = undated
    self.undisclosed = undisclosed
    self.withheld = withheld
    self.histories = histories
  }

  /// The same view of what some documents alone report, as far as this one sees that.
  public func reported(in documents: Set<Key>) -> RecordView {
    if documents.isEmpty || documents == self.documents { return self }
    return RecordView(archive, asOf: asOf, today: today, documents: documents)
  }

  /// What a paper is drawn from: what the documents that it names report, or everything where it
  /// names none.
  ///
  /// The session for which it is drafted is to come; it is seen as of any day.
  public func seen(by paper: Document) -> RecordView {
    let documents = Set(paper.sourcesUsed.map(\.target))
    guard asOf != nil, let session = paper.session?.target else { return reported(in: documents) }
    return RecordView(
      archive, asOf: asOf, today: today, documents: documents, purpose: session)
  }

  /// Whether a record tells of an event of which it is not known whether it came before the day.
  public func isUndated(_ key: Key) -> Bool { undated.contains(key) }

  /// Whether a record is held and in view.
  public func shows(_ key: Key) -> Bool { archive[key] != nil && !leftOut.contains(key) }

  /// Whether a record is restricted or under embargo, whatever the day that is looked at.
  public func withholds(_ key: Key) -> Bool {
    if undisclosed.isEmpty { return false }
    if undisclosed.contains(key) { return true }
    return key.enclosing.contains { $0.symbol == nil && undisclosed.contains($0) }
  }

  /// The entry of a record in view.
  public subscript(key: Key) -> Entry? { leftOut.contains(key) ? nil : archive[key] }

  /// All records of a type in view, in the order of their addresses.
  public func all<R: Record>(_ type: R.Type) -> [R] {
    archive.all(type).filter { !leftOut.contains($0.key) }
  }

  /// The history of a recommendation as far as it is in view.
  public func history(of recommendation: Recommendation) -> [State] {
    histories[recommendation.key] ?? recommendation.history
  }

  /// The fields of a record in view: a history ends where the view does, names withheld are left out.
  public func values(of key: Key) -> FieldValues? {
    guard let entry = self[key] else { return nil }
    var values = withheld.removed(from: entry.values)
    if let history = histories[key] { values["history"] = history.isEmpty ? nil : history.value }
    return values
  }
}
