import Archive
import Records

/// The last day on which what a record tells of can have happened.
///
/// Where a record has no date of its own, what contains it, what followed it and when it was
/// reported bound it from above; what nothing bounds has none.
struct LatestDay {
  private let archive: Archive
  private var sessions: [Key: CivilDay] = [:]

  /// The session for which a paper is drafted, which no day leaves out.
  private let purpose: Key?

  init(_ archive: Archive, of purpose: Key? = nil) {
    self.archive = archive
    self.purpose = purpose
    let byBody = Dictionary(grouping: archive.all(Session.self)) { $0.body.target }
    for body in byBody.values {
      var bound: CivilDay?
      for session in body.sorted(by: { ($0.ordinal ?? 0) > ($1.ordinal ?? 0) }) {
        if let own = session.days?.latest {
          sessions[session.key] = own
          if session.ordinal != nil { bound = min(own, bound ?? own) }
        } else if session.ordinal != nil {
          sessions[session.key] = bound
        }
      }
    }
  }

  /// The bound of a record; `nil` where nothing bounds it, or where it does not tell of an event.
  func of(_ entry: Entry) -> CivilDay? {
    switch entry.record {
    case let session as Session:
      if session.key == purpose {
        nil
      } else {
        // A session to come is an intention, known from the day on which somebody tells of it.
        (session.status ?? .held) == .held
          ? sessions[session.key] ?? reported(entry) : told(entry) { session.days?.latest }
      }
    case let item as Item:
      if item.session.target == purpose {
        nil
      } else {
        isHeld(item.session)
          ? of(session: item.session) : told(entry) { of(session: item.session) }
      }
    case let statement as Statement: of(session: statement.session)
    // A figure can apply to a day before the session at which it was reported.
    case let statistic as Statistic:
      [statistic.asOf?.latest, of(session: statistic.session)].compactMap(\.self).max()
    case let recommendation as Recommendation: of(session: recommendation.session)
    case let act as Act: act.adopted?.latest ?? undated(act, entry)
    case let event as Event: event.days?.latest ?? latestYear(event) ?? reported(entry)
    case let document as Document:
      // A draft is being written now, whatever the session that it is for.
      document.status == .draft ? nil : of(document) ?? reported(entry)
    case let method as Method: method.since.flatMap { of(session: $0) } ?? reported(entry)
    default: nil
    }
  }

  /// The day by which a source told of an intention, or where none is dated that of what is intended;
  /// what has no source is the keeper's own word, and no day leaves it out.
  private func told(_ entry: Entry, _ intended: () -> CivilDay?) -> CivilDay? {
    entry.provenance.sources.isEmpty ? nil : reported(entry) ?? intended()
  }

  /// Whether a record tells of an event, of which a day can be asked.
  static func asks(_ entry: Entry) -> Bool {
    switch entry.record {
    case let document as Document: document.status != .draft
    case is Session, is Item, is Statement, is Statistic, is Recommendation, is Act, is Event: true
    default: false
    }
  }

  /// Whether a session was held; the agenda of one to come is an intention.
  private func isHeld(_ session: Reference) -> Bool {
    (archive.record(Session.self, session.target)?.status ?? .held) == .held
  }

  /// The bound of an act without a date: its session, what was held under it, and who reported it.
  private func undated(_ act: Act, _ entry: Entry) -> CivilDay? {
    let under = (archive.links.to[act.key] ?? []).filter {
      $0.path == "convened-under" || $0.path == "under"
    }.compactMap { link in
      archive[link.from].flatMap { sessions[$0.key] ?? ($0.record as? Event)?.days?.latest }
    }
    let session = act.session.flatMap { of(session: $0) }
    return (under + [session].compactMap(\.self)).min() ?? reported(entry)
  }

  /// The bound of one state of a recommendation, the one at a position of its history.
  ///
  /// What a later record brought about has the bound of that record; what came after the session of the
  /// recommendation and nothing dates is bounded by the document that tells of it.
  func of(_ state: State, at position: Int, of recommendation: Recommendation) -> CivilDay? {
    if let on = state.on { return on.latest }
    if let by = state.by?.target, let entry = archive[by], LatestDay.asks(entry) {
      return of(entry)
    }
    guard state.state.isOfItsSession else {
      return archive[recommendation.key].flatMap { reported($0, "history.\(position + 1)") }
    }
    return of(session: recommendation.session)
  }

  private func of(session: Reference) -> CivilDay? {
    sessions[session.target] ?? archive[session.target].flatMap(reported)
  }

  private func of(_ document: Document) -> CivilDay? {
    if let date = document.released ?? document.submitted { return date.latest }
    if let year = document.year { return PartialDate(year: year)?.latest }
    return document.session.flatMap { sessions[$0.target] }
  }

  private func latestYear(_ event: Event) -> CivilDay? {
    event.years.max().flatMap { PartialDate(year: $0)?.latest }
  }

  /// The day by which a source of any of its fields had reported it.
  private func reported(_ entry: Entry) -> CivilDay? {
    reported(entry.provenance.sources.values.joined())
  }

  /// The day by which a source of one of its parts had reported that.
  private func reported(_ entry: Entry, _ path: String) -> CivilDay? {
    reported(entry.provenance.sources(for: path))
  }

  private func reported(_ sources: some Sequence<Source>) -> CivilDay? {
    sources.compactMap { source in
      archive.record(Document.self, source.cite.target).flatMap(of(_:))
    }.min()
  }
}
