internal import Answers
internal import ArgumentParser
internal import Diagnostics
internal import Planning
internal import Records

/// Writes the coming sessions and the deadlines of their documents for a calendar.
struct PlanCalendar: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "calendar",
    abstract: "Write the sessions and document deadlines that have a date as iCalendar.",
    discussion: "A date that is not known stays unknown: such sessions are named, and left out.")

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var time: ViewOptions
  @OptionGroup var planning: PlanningOptions

  @Option(help: ArgumentHelp("The file; shown where none is given.", valueName: "file"))
  var to: String?

  func validate() throws {
    guard options.format == .text else {
      throw ValidationError(
        "A calendar is iCalendar and has no JSON; `plan --format json` has its days.")
    }
  }

  func run() throws {
    var workspace = options.load()
    let reading = try planning.reading(in: &workspace, time)
    let calendar = WorkplanCalendar(
      reading, reading.placements, stamp: time.asOf?.date.latest ?? reading.stamp)
    if !calendar.undated.isEmpty {
      let names = calendar.undated.map(\.text).joined(separator: ", ")
      Terminal.error("left out, as their dates are not known: \(names)")
    }
    guard let text = calendar.text else {
      Terminal.error("no session of \(reading.plan.key) has a date: no calendar is written")
      return
    }
    try workspace.give(Array(text.utf8), to: to)
  }
}
