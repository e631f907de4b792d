internal import ArgumentParser

/// The command-line program; the executable does nothing but start it.
public enum Program {
  /// Runs the command that the arguments name.
  public static func main() {
    do {
      try UnknownCommand.refuse(CommandLine.arguments.dropFirst())
      var command = try Root.parseAsRoot()
      try command.run()
    } catch let status as ExitStatus {
      Root.exit(withError: ExitCode(status.rawValue))
    } catch {
      Root.exit(withError: UsageError.code(of: error))
    }
  }
}

/// The program and its commands.
struct Root: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rapporteur",
    abstract: "Keeps the records of meetings and turns them into the documents they run on.",
    version: "0.1.0",
    subcommands: [
      Check.self, Build.self, Export.self, Import.self, Draft.self, Reconcile.self, Show.self,
      List.self, Search.self,
      Index.self, Trace.self,
      Matrix.self, Gaps.self, Plan.self, Cite.self, New.self, Init.self, Explain.self,
    ])
}

/// How a run of the program ends.
enum ExitStatus: Int32, Error {
  /// Problems were found in the records or templates.
  case problems = 1
  /// The command was used wrongly.
  case usage = 2
  /// The fault is the program's own.
  case fault = 70
  /// It was interrupted, and has written nothing.
  case interrupted = 130
}

/// Gives wrong usage the exit status of this program instead of the parser's own.
enum UsageError {
  static func code(of error: any Error) -> any Error {
    let code = Root.exitCode(for: error)
    guard code.rawValue != 0 else { return error }
    Terminal.error(Root.fullMessage(for: error))
    return ExitCode(ExitStatus.usage.rawValue)
  }
}
