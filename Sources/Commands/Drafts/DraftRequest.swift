internal import Answers
internal import Archive
internal import Citations
internal import Diagnostics
internal import Drafting
internal import Records

/// The paper that is to be drafted: every name that was given, found among the records.
struct DraftRequest {
  /// What it tells of.
  enum Matter {
    case subject(DraftSubject)
    case overview(through: Key)
    case session(SessionPaper, Key)
  }

  let matter: Matter
  /// The body to which the paper belongs.
  let body: Key
  /// The session before which it is.
  let session: Key?
  let item: Key?
  /// The last part of its key.
  let id: String
  /// The languages that were asked for; all there are where none was.
  let languages: [Language]
  /// The file that was asked for.
  let file: String?

  var type: DocumentType {
    switch matter {
    case .subject: .thematicPaper
    case .overview: .backgroundPaper
    case .session(let paper, _): paper.type
    }
  }

  /// The key of the paper.
  var key: Key { (session ?? body).appending("document/\(id)") }

  /// What is told: on a subject what was known before the session, in all else what had happened by its end.
  func sight(of view: RecordView) -> RecordView {
    switch matter {
    case .subject:
      session.flatMap { view.archive.record(Session.self, $0) }.map(view.known) ?? view
    case .overview(let last), .session(_, let last):
      view.archive.record(Session.self, last).map(view.asOfEnd) ?? view
    }
  }
}

extension Draft {
  /// The papers to be drafted: the one that is asked for, or all of the set of a session.
  func requests(in workspace: inout Workspace) throws -> [DraftRequest] {
    guard kind == .set else { return [try request(kind, in: &workspace)] }
    guard id == nil, to == nil else {
      throw wrongUsage("a set is several papers: --id and --to are for one")
    }
    return try DraftKind.ofASet.map { try request($0, in: &workspace) }
  }

  /// The request; every name that is not found, and every option that is missing, is reported.
  private func request(
    _ kind: DraftKind, in workspace: inout Workspace
  ) throws -> DraftRequest {
    let session = held(self.session, .session, "--session", in: &workspace)
    let body = held(self.body, .body, "--body", in: &workspace)
    let item = session.flatMap { self.item(of: $0, in: &workspace) }
    let languages = try languages()
    let matter: DraftRequest.Matter?
    switch kind {
    case .thematic:
      matter = try subject(before: session, in: &workspace).map(DraftRequest.Matter.subject)
    case .overview: matter = try last(session, body, in: &workspace).map { .overview(through: $0) }
    case .agenda, .documents, .report, .set:
      guard self.session != nil else {
        throw wrongUsage("\(kind.rawValue) is of a session: give --session")
      }
      matter = try workspace.meeting(session).flatMap { session in
        SessionPaper(rawValue: kind.rawValue).map { .session($0, session) }
      }
    }
    try workspace.requireFound()
    let known = matter.flatMap { self.body(of: $0, session, in: workspace.archive) }
    guard let matter, let body = known else { throw ExitStatus.problems }
    return DraftRequest(
      matter: matter, body: body, session: session, item: item,
      id: try name(matter, in: workspace.archive), languages: languages, file: to)
  }

  private func subject(
    before session: Key?, in workspace: inout Workspace
  ) throws -> DraftSubject? {
    guard (topic == nil) != (provision == nil) else {
      throw wrongUsage("a thematic paper is on one subject: give --topic or --provision")
    }
    guard self.session != nil else {
      throw wrongUsage("a thematic paper is before a session: give --session")
    }
    if let topic {
      return held(topic, .topic, "--topic", in: &workspace).map(DraftSubject.topic)
    }
    let body = session.flatMap { workspace.archive.record(Session.self, $0)?.body.target }
    let treaty = body.flatMap { workspace.archive.record(Body.self, $0)?.treaty?.target }
    return held(provision, .treaty, "--provision", of: treaty, in: &workspace).map(
      DraftSubject.provision)
  }

  private func last(
    _ session: Key?, _ body: Key?, in workspace: inout Workspace
  ) throws -> Key? {
    if through != nil {
      return held(through, .session, "--through", in: &workspace)
    }
    let view = RecordView(workspace.archive, today: ViewOptions.today)
    let owner = body ?? session.flatMap { workspace.archive.record(Session.self, $0)?.body.target }
    guard let owner else {
      if self.body != nil || self.session != nil { return nil }
      throw wrongUsage("an overview is of a body: give --through, --body or --session")
    }
    if let newest = OverviewRecords.newest(of: owner, in: view) { return newest }
    workspace.report([
      Diagnostic(.noSuchRecord, at: nil, "no session of \(owner) is recorded as held")
    ])
    return nil
  }

  /// A record that is held, or an article of one; a key can name what is not.
  private func held(
    _ name: String?, _ kind: Kind, _ option: String, of treaty: Key? = nil,
    in workspace: inout Workspace
  ) -> Key? {
    guard let key = name.flatMap({ workspace.key(of: $0, kind, option, of: treaty) }) else {
      return nil
    }
    if workspace.archive.holder(of: key) != nil { return key }
    workspace.report([
      Diagnostic(
        .noSuchRecord, at: nil, "\(option) names no \(kind.rawValue) that is held: `\(key)`",
        suggestion: NearMiss.of(key.text, among: workspace.archive.keys(of: kind).map(\.text)))
    ])
    return nil
  }

  private func item(of session: Key, in workspace: inout Workspace) -> Key? {
    guard let name = item else { return nil }
    let items = workspace.archive.all(Item.self).filter { $0.session.target == session }
    let found = items.first { [$0.key.text, $0.id, $0.number].contains(name) }
    if found == nil {
      workspace.report([
        Diagnostic(
          .noSuchRecord, at: nil, "--item names no item of \(session): `\(name)`",
          notes: items.isEmpty ? ["no item of it is recorded"] : [],
          suggestion: NearMiss.of(name, among: items.map(\.id)))
      ])
    }
    return found?.key
  }

  private func body(
    of matter: DraftRequest.Matter, _ session: Key?, in archive: Archive
  ) -> Key? {
    var session = session
    if case .overview(let last) = matter { session = last }
    return session.flatMap { archive.record(Session.self, $0)?.body.target }
  }

  private func name(_ matter: DraftRequest.Matter, in archive: Archive) throws -> String {
    if let id {
      if KeyName.isID(id) { return id }
      throw wrongUsage("`\(id)` is not a name for keys: small letters, digits, hyphens", .badName)
    }
    switch matter {
    case .subject(let subject): return subject.name
    case .overview(let last):
      return "overview-through-\(last.text.split(separator: "/").last ?? "")"
    case .session(let paper, _): return paper.id
    }
  }

  private func languages() throws -> [Language] {
    try language.map { code in
      guard let language = Language(rawValue: code) else {
        throw wrongUsage("`\(code)` is not the code of a language", .badName)
      }
      return language
    }
  }

  private func wrongUsage(_ headline: String, _ code: DiagnosticCode = .noSuchRecord) -> ExitStatus
  {
    Terminal.report([Diagnostic(code, at: nil, headline)])
    return .usage
  }
}
