import Foundation
import Testing

@testable import Commands

/// The program carries the templates and the table of verbs, so that `init` needs no other file.
@Suite struct StarterFilesTests {
  private static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent()

  @Test func `The program carries what stands in Templates and the table of verbs`() throws {
    let written = try Self.code()
    let file = Self.root.appending(path: "Sources/Commands/Starter/StarterFiles.swift")
    let carried = try String(contentsOf: file, encoding: .utf8)
    if written != carried, ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] != nil {
      try written.write(to: file, atomically: true, encoding: .utf8)
    }
    let isCurrent = written == carried
    #expect(
      isCurrent, "run the tests with RECORD_SNAPSHOTS=1 to carry the templates as they are")
  }

  /// The Swift file that carries the files as they stand now.
  private static func code() throws -> String {
    let templates = root.appending(path: "Templates")
    let found = FileManager.default.enumerator(at: templates, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).filter {
      ["md", "yaml"].contains($0.pathExtension)
    }
    let paths = files.map { String($0.path.dropFirst(root.path.count).drop { $0 == "/" }) }
    var code = """
      // Made from Templates/ and Sessions/verbs.md by the tests, run with RECORD_SNAPSHOTS=1.
      // swift-format-ignore-file

      /// The files that the program carries: what a new workspace begins with.
      enum StarterFiles {
        static let all: [(path: String, text: String)] = [

      """
    for path in paths.sorted() + ["Sessions/verbs.md"] {
      let text = try String(contentsOf: root.appending(path: path), encoding: .utf8)
      let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map {
        $0.isEmpty ? "" : "      " + $0
      }
      code += "    (\n      \"\(path)\",\n      ##\"\"\"\n\(lines.joined(separator: "\n"))\n"
      code += "      \"\"\"##\n    ),\n"
    }
    return code + "  ]\n}\n"
  }
}
