internal import ArgumentParser

/// Proposes, explains and revises multi-year workplans.
struct Plan: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Propose three plans for a workplan that is recorded, with reasons and proof.",
    discussion: """
      `plan KEY` proposes; `plan revise KEY` changes what the record places, with as few moves as can be; \
      `plan gaps BODY` tells what feeds a plan. Where no plan is possible, a smallest set of rules that \
      cannot hold together is told, with the least change that would help.
      """,
    subcommands: [
      PlanPropose.self, PlanRevise.self, PlanGaps.self, PlanCalendar.self, PlanDocument.self,
    ],
    defaultSubcommand: PlanPropose.self)
}
