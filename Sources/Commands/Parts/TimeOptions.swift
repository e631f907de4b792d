internal import ArgumentParser
internal import Records

/// The day as of which a command answers.
struct TimeOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Leave out what happened after that day, such as 2014-12-31.", valueName: "date"))
  var asOf: AsOfDay?
}

/// A day given on the command line; a month or a year stands for its last day.
struct AsOfDay: ExpressibleByArgument {
  let day: CivilDay

  init?(argument: String) {
    guard let date = PartialDate(argument) else { return nil }
    day = date.latest
  }
}
