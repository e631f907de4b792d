internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records

#if canImport(Glibc)
  import Glibc
#endif

/// The day as of which a command answers.
struct ViewOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what happened after that day, such as 2014-12-31.", valueName: "date"))
  var asOf: GivenDate?

  @Option(
    help: ArgumentHelp(
      "Tell only what that document reports; may be given several times.", valueName: "document"))
  var source: [String] = []

  /// The archive as of that day and as those documents report it, embargoes ended as they have by today.
  ///
  /// What nothing confirms is not in it, unless it is asked for. A document that is not held ends the
  /// command.
  func view(of workspace: inout Workspace, unconfirmed: Bool = false) throws -> RecordView {
    try workspace.requireFolder()
    let archive = unconfirmed ? workspace.archive : workspace.archive.confirmed
    let whole = RecordView(archive, asOf: asOf?.date.latest, today: ViewOptions.today)
    var documents: Set<Key> = []
    for name in source {
      let found = AskedRecords(name, in: archive).keys.filter { whole[$0]?.kind == .document }
      if found.isEmpty {
        workspace.report([
          Diagnostic(
            .noSuchRecord, at: nil, "no document `\(name)` is held",
            notes: ["--source takes the symbol or the key of a document"],
            suggestion: NearMiss.of(
              name, among: archive.keys(of: .document).map { $0.symbol ?? $0.text }))
        ])
      }
      documents.formUnion(found)
    }
    guard documents.count >= source.count else {
      workspace.printProblems(from: .error)
      throw ExitStatus.problems
    }
    return whole.reported(in: documents)
  }

  /// Today, by the clock of the machine in Universal Time.
  static var today: CivilDay { CivilDay(number: time(nil) / 86_400) }
}

/// A date given on the command line: 2016-10-19, a month or a year.
struct GivenDate: ExpressibleByArgument {
  let date: PartialDate

  init?(argument: String) {
    guard let date = PartialDate(argument) else { return nil }
    self.date = date
  }
}
