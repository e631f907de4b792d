internal import ArgumentParser
internal import Citations
internal import Diagnostics
internal import Files
internal import Records
internal import YAML

/// Makes a workspace for a body, with a first session and a first paper.
struct Init: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Make a workspace for a body, with a first session and a first paper that builds.")

  @Argument(help: "The folder; empty, or not there yet.")
  var folder: String

  @Option(help: ArgumentHelp("The name of the body.", valueName: "words"))
  var name = "Committee"

  @Option(help: ArgumentHelp("Its name in keys; made from its name unless given.", valueName: "id"))
  var id: String?

  @Option(help: ArgumentHelp("The language of the first paper.", valueName: "language"))
  var language = "en"

  func run() throws {
    let id = id ?? Init.id(of: name)
    guard !KeyName.reserved.contains(id) else {
      throw fail(.badName, "`\(id)` begins the keys of other records; name the body by --id")
    }
    guard KeyName.isOwner(id) else {
      throw fail(
        .badName, "`\(id)` is not a name for keys: small letters, digits, hyphens; see --id")
    }
    guard let language = Language(rawValue: language), FirstRecords.languages.contains(language)
    else {
      throw fail(
        .badName,
        "there are templates in \(FirstRecords.languages.map(\.rawValue).joined(separator: " and "))"
      )
    }
    guard FolderPresence.isFree(folder) else {
      throw fail(.folderNotEmpty, "\(folder) is not empty; nothing was written")
    }
    var tree = FileTree()
    for file in StarterFiles.all { tree.add(file.path, file.text) }
    for file in FirstRecords(id: id, name: name, language: language).files {
      tree.add(file.path, file.text)
    }
    let (summary, problems) = StagedOutput.write(tree, to: folder)
    guard problems.isEmpty else {
      Terminal.report(problems)
      throw ExitStatus.problems
    }
    Terminal.print(
      """
      made a workspace of \(summary.written.count) files in \(folder)
        Sessions/\(id)/  the body, its first session and its first paper
        Templates/  the wording of papers
      next:
        cd \(folder) && rapporteur build

      """)
  }

  private func fail(_ code: DiagnosticCode, _ headline: String) -> ExitStatus {
    Terminal.report([Diagnostic(code, at: nil, headline)])
    return .usage
  }

  /// A name for keys: the small letters and digits of a name, hyphens between its words.
  static func id(of name: String) -> String {
    name.lowercased().utf8.split { !isLetter($0) }.compactMap { String($0) }.joined(separator: "-")
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
