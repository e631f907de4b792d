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
  public convenience init(
    _ archive: Archive, asOf: CivilDay? = nil, today: CivilDay? = nil, documents: Set<Key> = [],
    purpose: Key? = nil
  ) {
    // Before anything is left out for another reason: what withholds a name may not be reported.
    let withheld = Withheld(archive)
    let undisclosed = archive.allEntries.filter { entry in
      entry.isRestricted || entry.isEmbargoed(on: today) || withheld.hides(entry.key)
    }.map(\.key)
    self.init(
      open: archive.without(Set(undisclosed.filter { !withheld.hides($0) })), asOf: asOf,
      today: today, documents: documents, purpose: purpose,
      Disclosure(undisclosed: Set(undisclosed), withheld: withheld))
  }

  /// What is not disclosed, whatever else a view leaves out.
  private struct Disclosure {
    let undisclosed: Set<Key>
    let withheld: Withheld
  }

  /// Sees an archive from which the records that are not disclosed have been taken.
  private init(
    open archive: Archive, asOf: CivilDay?, today: CivilDay?, documents: Set<Key>, purpose: Key?,
    _ disclosure: Disclosure
  ) {
    let archive = documents.isEmpty ? archive : archive.reported(in: documents)
    self.archive = archive
    self.asOf = asOf
    self.today = today
    self.documents = documents
    var leftOut = disclosure.undisclosed
    var undated: Set<Key> = []
    var histories: [Key: [State]] = [:]
    if let asOf {
      let latest = LatestDay(archive, of: purpose)
      for entry in archive.allEntries {
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
    }
    self.leftOut = leftOut
    self.undated = undated
    self.histories = histories
    undisclosed = disclosure.undisclosed
    withheld = disclosure.withheld
  }

  /// The same view with another day, of what other documents report, or for another session.
  func with(asOf: CivilDay?, documents: Set<Key>, purpose: Key? = nil) -> RecordView {
    RecordView(
      open: archive, asOf: asOf, today: today, documents: documents, purpose: purpose,
      Disclosure(undisclosed: undisclosed, withheld: withheld))
  }

  /// The same view of what some documents alone report, as far as this one sees that.
  public func reported(in documents: Set<Key>) -> RecordView {
    if documents.isEmpty || documents == self.documents { return self }
    return with(asOf: asOf, documents: documents)
  }

  /// What a paper is drawn from: what the documents that it names report, or everything where it
  /// names none.
  ///
  /// The session for which it is drafted is to come; it is seen as of any day.
  public func seen(by paper: Document) -> RecordView {
    let documents = Set(paper.sourcesUsed.map(\.target))
    guard asOf != nil, let session = paper.session?.target else { return reported(in: documents) }
    return with(asOf: asOf, documents: documents, purpose: session)
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
