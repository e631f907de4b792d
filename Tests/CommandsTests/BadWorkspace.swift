import Foundation
import Testing

/// A workspace of the folder `Fixtures/Bad` with one mistake, named `CODE-what-is-wrong`.
struct BadWorkspace: CustomTestStringConvertible {
  let name: String

  var testDescription: String { name }
  /// The code of the mistake.
  var code: String { String(name.prefix { $0 != "-" }) }
  /// The folder.
  var path: String { "\(BadWorkspace.folder)/\(name)" }
  /// The file with what the program says of it.
  var expected: URL { URL(filePath: path).appending(path: "expected.txt") }

  static let folder = Package.fixtures + "/Bad"

  /// Every one there is, in order.
  static let all: [BadWorkspace] =
    ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
    .sorted().map(BadWorkspace.init(name:))

  /// Runs the program over it: a workspace with a paper is built, another is checked.
  ///
  /// Without templates of its own it takes those beside the folder, so that the wording of real
  /// papers is no matter.
  func run() throws -> ProgramRun {
    let files = FileManager.default
    let templates = files.fileExists(atPath: path + "/Templates") ? "Templates" : "../../Templates"
    guard files.fileExists(atPath: path + "/Sessions/rivers/1/background-paper.md") else {
      return try ProgramRun(["check", "--templates", templates], in: path)
    }
    let output = try TemporaryFolder()
    return try withExtendedLifetime(output) {
      try ProgramRun(["build", "--templates", templates, "--to", $0["papers"]], in: path)
    }
  }
}
