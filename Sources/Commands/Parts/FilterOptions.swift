internal import Answers
internal import Archive
internal import ArgumentParser
internal import Citations
internal import Diagnostics
internal import Records

/// Which records a list is to tell of.
struct FilterOptions: ParsableArguments {
  @Option(help: ArgumentHelp("Only those of that body, by key or name.", valueName: "body"))
  var body: String?

  @Option(help: ArgumentHelp("Only those of that session.", valueName: "session"))
  var session: String?

  @Option(help: ArgumentHelp("Only what did not happen before that day.", valueName: "date"))
  var since: GivenDate?

  @Option(help: ArgumentHelp("Only what did not happen after that day.", valueName: "date"))
  var until: GivenDate?

  @Option(help: ArgumentHelp("Only those on that subject or a narrower one.", valueName: "topic"))
  var topic: String?

  @Option(
    help: ArgumentHelp(
      "Only those on that provision, such as 'article 18', or a part of it.", valueName: "provision"
    ))
  var provision: String?

  @Option(help: "Only where the provision counts on that basis; may be given several times.")
  var basis: [GivenWord<Basis>] = []

  @Option(help: "Only what that class of speakers said.")
  var speaker: GivenWord<Speaker>?

  @Option(help: ArgumentHelp("Only those whose addressee has these words.", valueName: "words"))
  var addressee: String?

  @Option(help: ArgumentHelp("Only those by which that body is to act.", valueName: "body"))
  var actor: String?

  @Option(help: "Only recommendations whose latest state that is.")
  var state: GivenWord<StateWord>?

  /// The filter; a record that is named and not held is reported, and ends the command.
  func filter(in workspace: inout Workspace) throws -> RecordFilter {
    var filter = RecordFilter()
    filter.body = Self.record(body, .body, "--body", in: &workspace)
    filter.session = Self.record(session, .session, "--session", in: &workspace)
    filter.topic = Self.record(topic, .topic, "--topic", in: &workspace)
    filter.provision = Self.record(provision, .treaty, "--provision", in: &workspace)
    filter.actor = Self.record(actor, .body, "--actor", in: &workspace)
    filter.since = since?.date.earliest
    filter.until = until?.date.latest
    filter.bases = Set(basis.map(\.word))
    filter.speaker = speaker?.word
    filter.addressee = addressee
    filter.state = state?.word
    try workspace.requireFound()
    return filter
  }

  /// The record of a kind that an option names; where it names none, or several, that is reported.
  static func record(
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

/// A word of a fixed list, given on the command line.
struct GivenWord<Word: Choice>: ExpressibleByArgument {
  let word: Word

  init?(argument: String) {
    guard let word = Word(rawValue: argument) else { return nil }
    self.word = word
  }

  static var allValueStrings: [String] { Word.allCases.map(\.rawValue) }
}
