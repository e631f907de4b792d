internal import ArgumentParser

/// Takes back what was worked on outside.
struct Import: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Take back what was worked on outside, such as a translation.",
    subcommands: [ImportXLIFF.self])
}
