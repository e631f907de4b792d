internal import Answers
internal import Archive
internal import ArgumentParser
internal import Records

#if canImport(Glibc)
  import Glibc
#endif

/// The day as of which a command answers.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what happened after that day, such as 2014-12-31.", valueName: "date"))
  var asOf: AsOfDay?

  /// The archive as of that day, embargoes ended as they have by today.
  func view(of archive: Archive) -> RecordView {
    RecordView(archive, asOf: asOf?.day, today: TimeOptions.today)
  }

  /// Today, by the clock of the machine in Universal Time.
  static var today: CivilDay { CivilDay(number: time(nil) / 86_400) }
}

/// A day given on the command line; a month or a year stands for its last day.
struct AsOfDay: ExpressibleByArgument {
  let day: CivilDay

  init?(argument: String) {
    guard let date = PartialDate(argument) else { return nil }
    day = date.latest
  }
}
