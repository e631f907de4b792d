internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

/// Which records a list is to tell of.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those of that body, by key or name.", valueName: "body"))
  var body: String?

  @Option(help: ArgumentHelp("Only those of that session.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("Only what did not happen before that day.", valueName: "date"))
  var since: PartialDate?

  @Option(help: ArgumentHelp("Only what did not happen after that day.", valueName: "date"))
  var until: PartialDate?

  @Option(help: ArgumentHelp("Only those on that subject or a narrower one.", valueName: "topic"))
  var topic: String?

  @Option(
    help: ArgumentHelp(
      "Only those on that provision, such as 'article 18', or a part of it.", valueName: "provision"))
  var provision: String?

  @Option(help: "Only where the provision counts on that basis; may be given several times.")
  var basis: [Basis] = []

  @Option(help: "Only what that class of speakers said.")
  var speaker: Speaker?

  @Option(help: ArgumentHelp("Only those whose addressee has these words.", valueName: "words"))
  var addressee: String?

  @Option(help: ArgumentHelp("Only those by which that body is to act.", valueName: "body"))
  var actor: String?

  @Option(help: "Only recommendations whose latest state that is.")
  var state: StateWord?

  /// The filter; a record that is named and not held is reported, and ends the command.
  func filter(in workspace: inout Workspace) throws -> RecordFilter {
    var filter = RecordFilter()
    filter.body = record(body, .body, "--body", in: &workspace)
    filter.session = record(session, .session, "--session", in: &workspace)
    filter.topic = record(topic, .topic, "--topic", in: &workspace)
    filter.provision = record(provision, .treaty, "--provision", in: &workspace)
    filter.actor = record(actor, .body, "--actor", in: &workspace)
    filter.since = since?.earliest
    filter.until = until?.latest
    filter.bases = Set(basis)
    filter.speaker = speaker
    filter.addressee = addressee
    filter.state = state
    try workspace.requireFound()
    return filter
  }

  private func record(
    _ name: String?, _ kind: Kind, _ option: String, in workspace: inout Workspace
  ) -> Key? {
    guard let name else { return nil }
    let archive = workspace.archive
    let asked = AskedRecords(name, in: archive).keys + [Key("\(kind.rawValue)/\(name)")]
    let found = asked.filter { archive.kind(at: $0) == kind || archive.known.kind(of: $0) == kind }
    if found.count == 1 { return found[0] }
    let notes = found.map { "it could be `\($0)`" }
    let near = NearMiss.of(name, among: archive.keys(of: kind).map(\.text))
    workspace.report([
      Diagnostic(
        .noSuchRecord, at: nil,
        found.isEmpty
          ? "\(option) names no \(kind.rawValue) that is held: `\(name)`"
          : "nothing decides which \(kind.rawValue) `\(name)` is",
        notes: notes, suggestion: near)
    ])
    return nil
  }
}

extension Basis: ExpressibleByArgument {}
extension Speaker: ExpressibleByArgument {}
extension StateWord: ExpressibleByArgument {}
extension PartialDate: ExpressibleByArgument {
  /// Reads 2016, 2016-10 or 2016-10-19.
  public init?(argument: String) { self.init(argument) }
}
