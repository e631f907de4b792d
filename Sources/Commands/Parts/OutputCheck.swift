internal import Diagnostics
internal import Files
internal import Proofing
internal import XML

/// Checks the files of an output folder and prints what is wrong with them.
struct OutputCheck {
  let output: String
  let schemas: String?
  let format: Format
  let least: Severity

  /// The bytes that a file of an output has at most.
  private static let maximumSize = 64_000_000

  func run() throws {
    var log = DiagnosticLog()
    let reading = Folder.read(
      at: output, as: output, extensions: ["xml"], maximumSize: Self.maximumSize)
    log.report(reading.diagnostics)
    let schemas = schemas(&log)
    let (problems, checked) = OutputProof.problems(of: reading.files, schemas: schemas)
    log.report(problems)
    if checked == 0, log.isEmpty {
      log.report(Diagnostic(.nothingToProve, at: nil, "\(output) holds no file of Akoma Ntoso"))
    }
    print(log, checked)
    if log.hasErrors { throw ExitStatus.problems }
  }

  private func schemas(_ log: inout DiagnosticLog) -> XMLSchemas? {
    guard let schemas else { return nil }
    let reading = Folder.read(
      at: schemas, as: schemas, extensions: ["xsd"], maximumSize: Self.maximumSize)
    log.report(reading.diagnostics)
    return XMLSchemas(reading.files.map { ($0.path, $0.text) })
  }

  private func print(_ log: DiagnosticLog, _ checked: Int) {
    let shown = log.diagnostics.filter { $0.severity >= least }
    guard format == .text else { return Terminal.print(DiagnosticLog(shown).json) }
    if !shown.isEmpty {
      let printer = DiagnosticPrinter(
        usesColour: Terminal.isErrorTerminal, source: { Folder.text(of: $0) })
      Terminal.error(printer.text(of: shown))
    }
    Terminal.print("\(checked.of("file")) of Akoma Ntoso, \(log.summary)\n")
  }
}
