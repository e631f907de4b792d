internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Records

/// Where records and templates stand: the options that most commands share.
struct WorkspaceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"))
  var records = "Sessions"

  @Option(
    help: ArgumentHelp("The folder of the register of source documents.", valueName: "folder"))
  var register = "seeds"

  @Option(help: ArgumentHelp("Text for a person, or JSON for a program.", valueName: "format"))
  var format = Format.text

  /// Reads the workspace; with some files as they would be, in place of those that stand there.
  func load(with files: [File] = []) -> Workspace { Workspace(self, with: files) }
}

/// In which form a command answers.
enum Format: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
}

/// The records of a workspace, and what was found wrong with them.
struct Workspace {
  let archive: Archive
  private(set) var log: DiagnosticLog
  /// The texts of templates, which may have no file; those of records are read again where needed.
  private var texts: [String: String] = [:]
  let format: Format

  init(_ options: WorkspaceOptions, with made: [File] = []) {
    format = options.format
    var reading = Folder.read(at: options.records, as: options.records)
    if options.register != options.records, FolderPresence.holds(options.register) {
      let register = Folder.read(at: options.register, as: options.register)
      reading.files += register.files
      reading.diagnostics += register.diagnostics
    }
    if !made.isEmpty {
      let paths = Set(made.map(\.path))
      reading.files = (reading.files.filter { !paths.contains($0.path) } + made).sorted {
        $0.path < $1.path
      }
    }
    let files = reading.files
    reading.files = []
    for file in made { texts[file.path] = file.text }
    let read = Archive.read(consume files)
    archive = read.archive
    // The process ends with the command; taking the archive apart, record by record, takes longer
    // than many commands.
    _ = Unmanaged.passRetained(archive)
    log = DiagnosticLog(reading.diagnostics)
    log.merge(read.log)
  }

  /// Adds problems found later, and the texts in which they stand.
  mutating func report(_ diagnostics: [Diagnostic], in files: [File] = []) {
    log.report(diagnostics)
    for file in files { texts[file.path] = file.text }
  }

  /// The problems that did not end the command.
  var warnings: [Diagnostic] { log.diagnostics.filter { $0.severity == .warning } }

  /// Leaves what is no error in the records to the command that is for it.
  mutating func forgetWarnings() {
    log = DiagnosticLog(log.diagnostics.filter { $0.severity == .error })
  }

  /// Prints the problems: as JSON to the answer's stream, as text to that for problems.
  ///
  /// - Parameter least: the gravity below which a problem is not shown.
  func printProblems(from least: Severity = .note) {
    let shown = log.diagnostics.filter { $0.severity >= least }
    if format == .json {
      Terminal.print(DiagnosticLog(shown).json)
      return
    }
    let printer = DiagnosticPrinter(usesColour: Terminal.isErrorTerminal) {
      texts[$0] ?? Folder.text(of: $0)
    }
    if !shown.isEmpty { Terminal.error(printer.text(of: shown)) }
  }

  /// Ends the command where there are no records to answer from; of errors in them it warns, for what is
  /// wrong is left out of every answer.
  mutating func requireFolder() throws {
    let missing = log.diagnostics.filter { $0.code == .missingFolder }
    guard missing.isEmpty else {
      // What the register says of records that are not there is no news.
      log = DiagnosticLog(missing)
      printProblems(from: .error)
      throw ExitStatus.problems
    }
    guard log.hasErrors else { return }
    Terminal.error(
      "the records have errors, and what is wrong is left out: \(log.summary); `rapporteur check` tells where"
    )
  }

  /// Ends the command where errors were found, having shown them.
  func requireSound() throws {
    guard log.hasErrors else { return }
    printProblems(from: .warning)
    Terminal.error(log.summary)
    throw ExitStatus.problems
  }
}
