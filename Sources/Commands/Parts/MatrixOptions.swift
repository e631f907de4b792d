internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Of which sessions and subjects a matrix or a list of gaps is to tell.
struct MatrixOptions: ParsableArguments {
  @Argument(help: "The body, by key or name; the one with a draft paper where there is only one.")
  var body: String?

  @Option(help: "Only that basis counts for provisions: cited or topical; may be given twice.")
  var basis: [GivenWord<Basis>] = []

  @Option(help: ArgumentHelp("Only sessions that were not before that day.", valueName: "date"))
  var since: GivenDate?

  @Option(help: ArgumentHelp("Only sessions that were not after that day.", valueName: "date"))
  var until: GivenDate?

  @Option(
    help: ArgumentHelp(
      "Only that provision, such as 'article 18'; may be given several times.",
      valueName: "provision"))
  var provision: [String] = []

  @Option(
    help: ArgumentHelp("Only that topic; may be given several times.", valueName: "topic"))
  var topic: [String] = []

  func validate() throws {
    guard !basis.contains(where: { $0.word == .mentioned }) else {
      throw ValidationError("A mention is no consideration; it is shown apart on any basis.")
    }
  }

  /// Whether nothing is given but a body, or not even that.
  var selectsOnlyBody: Bool {
    basis.isEmpty && since == nil && until == nil && provision.isEmpty && topic.isEmpty
  }

  /// What stands in the rows of a matrix: what is said, or else what is asked for.
  func rows(_ said: MatrixQuestion.Rows?) throws -> MatrixQuestion.Rows? {
    let asked: [MatrixQuestion.Rows] =
      (provision.isEmpty ? [] : [.provision]) + (topic.isEmpty ? [] : [.topic])
    guard asked.count < 2 else {
      throw ValidationError(
        "A matrix has provisions or topics in its rows; ask for --provision or for --topic.")
    }
    guard let said, let only = asked.first, said != only else { return said ?? asked.first }
    throw ValidationError(
      "--by \(said.rawValue) has no row for what --\(only.rawValue) asks for.")
  }

  /// The question; what is named and not held is reported, and ends the command.
  func question(in workspace: inout Workspace, _ view: RecordView) throws -> MatrixQuestion {
    let body =
      body.map { workspace.key(of: $0, .body, "the body") } ?? workspace.draftingBody(view)
    // Article 18 is that of the treaty under which the body works, where it works under one.
    let treaty = body.flatMap { (view[$0]?.record as? Body)?.treaty?.target }
    let subjects =
      provision.map { workspace.key(of: $0, .treaty, "--provision", of: treaty) }
      + topic.map { workspace.key(of: $0, .topic, "--topic") }
    try workspace.requireFound()
    var question = MatrixQuestion(body ?? Key(""))
    question.subjects = subjects.compactMap(\.self)
    question.bases = Set(basis.map(\.word))
    question.since = since?.date.earliest
    question.until = until?.date.latest
    return question
  }
}

extension Workspace {
  /// The body for which a paper is being drafted; where none or several are, that is reported.
  fileprivate mutating func draftingBody(_ view: RecordView) -> Key? {
    let drafts = view.all(Document.self).filter { $0.status == .draft }
    let bodies = Set(drafts.compactMap { view.body(of: $0) })
    if bodies.count == 1 { return bodies.first }
    let meeting = Set(view.all(Session.self).map(\.body.target))
    if bodies.isEmpty, meeting.count == 1 { return meeting.first }
    let candidates = (bodies.isEmpty ? meeting : bodies).sorted().map(\.text)
    report([
      Diagnostic(
        .noSuchRecord, at: nil, "nothing decides which body is meant",
        notes: [
          candidates.isEmpty
            ? "no body has a session in view"
            : "name one of these: \(candidates.joined(separator: ", "))"
        ])
    ])
    return nil
  }
}

extension RecordView {
  fileprivate func body(of document: Document) -> Key? {
    document.body?.target
      ?? document.session.flatMap { archive.record(Session.self, $0.target)?.body.target }
  }
}
