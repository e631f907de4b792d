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

  func validate() throws {
    guard let since = since?.date, let until = until?.date, until.latest < since.earliest else {
      return
    }
    throw ValidationError("--since \(since.text) is after --until \(until.text)")
  }

  /// The filter; a record that is named and not held is reported, and ends the command.
  func filter(in workspace: inout Workspace) throws -> RecordFilter {
    var filter = RecordFilter()
    filter.body = body.flatMap { workspace.key(of: $0, .body, "--body") }
    filter.session = session.flatMap { workspace.key(of: $0, .session, "--session") }
    filter.topic = topic.flatMap { workspace.key(of: $0, .topic, "--topic") }
    filter.provision = provision.flatMap { workspace.key(of: $0, .treaty, "--provision") }
    filter.actor = actor.flatMap { workspace.key(of: $0, .body, "--actor") }
    filter.since = since?.date.earliest
    filter.until = until?.date.latest
    filter.bases = Set(basis.map(\.word))
    filter.speaker = speaker?.word
    filter.addressee = addressee
    filter.state = state?.word
    try workspace.requireFound()
    return filter
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
