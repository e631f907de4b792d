internal import Answers
internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Files
internal import Records

/// Writes an empty record with every field explained.
struct New: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Write an empty record of a kind, with every field explained.",
    discussion:
      "With --format json it is the JSON Schema of the kind. The kinds are \(Kind.allCases.map(\.rawValue).joined(separator: ", "))."
  )

  @OptionGroup var options: WorkspaceOptions

  @Argument(help: "The kind of record, such as session.")
  var kind: String

  @Option(help: ArgumentHelp("Write it to a new file instead of showing it.", valueName: "file"))
  var to: String?

  func run() throws {
    let names = Kind.allCases.map(\.rawValue)
    guard let kind = Kind(rawValue: kind) else {
      let near = NearMiss.of(kind, among: names).map { ": did you mean \($0)?" } ?? ""
      Terminal.error(
        "`\(kind)` is not a kind of record\(near)\nthe kinds are \(names.joined(separator: ", "))")
      throw ExitStatus.usage
    }
    let text = text(of: kind)
    guard let to else { return Terminal.print(text) }
    guard !FolderPresence.exists(to) else {
      Terminal.report([
        Diagnostic(.fileExists, at: nil, "\(to) is there already; nothing was written")
      ])
      throw ExitStatus.usage
    }
    if let problem = AtomicFile.write(Array(text.utf8), to: to) {
      Terminal.report([problem])
      throw ExitStatus.problems
    }
    Terminal.print("wrote \(to)\n")
  }

  private func text(of kind: Kind) -> String {
    guard options.format == .text else { return JSON(schemaOf: kind).text }
    let archive = FolderPresence.holds(options.records) ? options.load().archive : nil
    return EmptyRecord(kind.table, examples: archive).text
  }
}
