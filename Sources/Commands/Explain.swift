internal import ArgumentParser
internal import Diagnostics

/// Explains a diagnostic code.
struct Explain: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Explain a code that a problem carries, or list them all.")

  @Argument(help: "The code, such as R003; all codes where none is given.")
  var code: String?

  func run() throws {
    let catalogue = DiagnosticCode.catalogue
    guard let code else {
      for code in catalogue {
        Terminal.print("\(code.rawValue)  \(code.severity.rawValue)  \(code.title)\n")
      }
      return
    }
    guard let found = catalogue.first(where: { $0.rawValue == code.uppercased() }) else {
      Terminal.error("there is no code \(code); `rapporteur explain` lists them")
      throw ExitStatus.usage
    }
    Terminal.print(
      "\(found.rawValue)  \(found.severity.rawValue): \(found.title)\n\n\(found.explanation)\n")
  }
}
