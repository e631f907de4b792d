package import Records

extension WorkplanReading {
  /// The coming sessions with what they have room for, and what they share with others.
  mutating func readSessions() {
    for (number, session) in plan.sessions.enumerated() {
      let path = "sessions.\(number + 1)"
      let key = session.session.target.text
      let shared = plan.entitlements.firstIndex { $0.year == session.year }
      let source = session.meetings == nil ? shared.map { "entitlements.\($0 + 1)" } : nil
      let meetings = plan.meetings(of: session) ?? 0
      let demand = Demand.meetings(sessions: [key], atMost: meetings)
      problem.sessions.append(
        PlannedSession(
          key, year: session.year, meetings: meetings,
          capacity: identity(
            source ?? "\(path).meetings", demand, because: reason(of: session),
            part: source == nil ? "" : key),
          neighbours: session.backToBack.map(\.target.text), deadline: deadline(session, path)))
      if let documents = session.documents {
        add("\(path).documents", .must, .documents(sessions: [key], atMost: documents))
      }
    }
    readEntitlements()
    readDrafting()
  }

  /// Why a session has so many meetings: all that it has, and what routine takes.
  private func reason(of session: ComingSession) -> String? {
    guard let all = plan.allMeetings(of: session) else { return nil }
    let routine = plan.routine?.meetings ?? 0
    let shared = plan.entitlements.first { $0.year == session.year }
    if session.meetings == nil, let shared { return reason(of: shared, routine: routine) }
    return names.language == .zh
      ? "配有口译的会议\(all)次，其中开幕、安排工作和通过报告占\(routine)次"
      : "\(all) with interpretation, less \(routine) for opening, organization and report"
  }

  /// What becomes of an entitlement: all of it, what others take, and what routine takes.
  private func reason(of entitlement: Entitlement, routine: Int) -> String {
    let isChinese = names.language == .zh
    let others = entitlement.others.map { names.body($0.body.target.text) + " \($0.meetings)" }
    let taken = others.isEmpty ? "" : (isChinese ? "，" : ", ") + wording.list(others)
    return isChinese
      ? "\(entitlement.year)年共有\(entitlement.meetings)次\(taken)，开幕、安排工作和通过报告占\(routine)次"
      : "an entitlement of \(entitlement.meetings) in \(entitlement.year)\(taken), less \(routine) for opening, organization and report"
  }

  /// The sessions of a year take no more than others leave of its entitlement.
  private mutating func readEntitlements() {
    for (number, entitlement) in plan.entitlements.enumerated() {
      let sessions = plan.sessions.filter { $0.year == entitlement.year }
      guard !sessions.isEmpty else { continue }
      let routine = (plan.routine?.meetings ?? 0) * sessions.count
      let keys = sessions.map(\.session.target.text)
      let reason = reason(of: entitlement, routine: routine)
      add(
        "entitlements.\(number + 1)", .must,
        .meetings(sessions: keys, atMost: max(entitlement.left - routine, 0)), because: reason)
    }
  }

  private mutating func readDrafting() {
    for (number, capacity) in plan.drafting.enumerated() {
      let named = capacity.sessions.isEmpty ? plan.sessions.map(\.session) : capacity.sessions
      add(
        "drafting.\(number + 1)", .must,
        .documents(sessions: planned(named), atMost: capacity.documents))
    }
  }

  /// The day by which the documents of a session are due; `nil` where its days are not known.
  private func deadline(_ session: ComingSession, _ path: String) -> DocumentDeadline? {
    guard let day = plan.deadline(of: session) else { return nil }
    let field = session.documentsDue == nil ? "days" : "documents-due"
    let demand = Demand.documents(sessions: [session.session.target.text], atMost: 0)
    let reason =
      names.language == .zh ? "文件应于\(day.text)之前提交" : "its documents were due by \(day.text)"
    return DocumentDeadline(
      day: day.text, hasPassed: today.map { $0 > day } ?? false,
      rule: identity("\(path).\(field)", demand, because: reason, part: "deadline"))
  }

  /// What stands on the agenda as a matter of course.
  mutating func readStanding() {
    for matter in plan.standing {
      let named = matter.sessions.isEmpty ? plan.sessions.map(\.session) : matter.sessions
      let sessions = planned(named)
      let path = "standing.\(matter.id)"
      problem.items.append(
        StandingItem(
          matter.id, length: matter.meetings ?? 1, sessions: sessions,
          position: StandingItem.Position(matter.place),
          rule: identity(path, .standing(item: matter.id, sessions: sessions))))
    }
  }

  /// The keys of sessions that the plan has; what is no session of it is reported with the record.
  func planned(_ sessions: [Reference]) -> [String] {
    let own = Set(plan.sessions.map(\.session.target))
    return sessions.map(\.target).filter(own.contains).map(\.text)
  }
}

extension StandingItem.Position {
  fileprivate init(_ place: AgendaPlace?) {
    switch place ?? .anywhere {
    case .first: self = .first
    case .last: self = .last
    case .anywhere: self = .anywhere
    }
  }
}

extension Workplan {
  /// The weeks before a session by which documents are due where a plan does not say otherwise.
  package static let weeksForDocuments = 10

  /// The day by which the documents of a session are due; `nil` where its first day is not known.
  package func deadline(of session: ComingSession) -> CivilDay? {
    if let due = session.documentsDue { return due.latest }
    guard case .days(let runs)? = session.days, let first = runs.first?.lowerBound else {
      return nil
    }
    return CivilDay(number: first.number - 7 * (documentsBefore ?? Self.weeksForDocuments))
  }
}
