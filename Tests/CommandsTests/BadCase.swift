import Foundation
import Testing

/// A mistake that no folder of files can hold, made in a temporary folder when the test runs.
struct BadCase: CustomTestStringConvertible, Sendable {
  let code: String
  let name: String
  /// The exit status that it leads to.
  let status: Int32
  /// Where the program finds others; where it is not said, as the tests do.
  let programs: String?
  /// Makes the mistake in a folder with a sound workspace, and says how the program is called.
  let arguments: @Sendable (TemporaryFolder) throws -> [String]

  var testDescription: String { "\(code) \(name)" }

  init(
    _ code: String, _ name: String, status: Int32 = 1, programs: String? = nil,
    _ arguments: @escaping @Sendable (TemporaryFolder) throws -> [String]
  ) {
    self.code = code
    self.name = name
    self.status = status
    self.programs = programs
    self.arguments = arguments
  }

  /// Runs the program over it.
  func run() throws -> ProgramRun {
    let folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.copy(Package.fixtures + "/Templates", to: "Templates")
    return try ProgramRun(try arguments(folder), in: folder, programs: programs)
  }
}

/// A small workspace that nothing is wrong with.
enum Rivers {
  static let body = """
    ---
    kind: body
    id: rivers
    type: committee
    name: Committee on Rivers
    gatherings: [{noun: session}]
    ---

    """

  static let session = """
    ---
    kind: session
    body: rivers
    ordinal: 1
    days: 2024-05-06..2024-05-08
    ---

    """

  /// A paper for the first session, in the given languages.
  static func paper(_ languages: String = "en", _ text: String = "") -> String {
    """
    ---
    kind: document
    id: background-paper
    type: background-paper
    title: Mandates and work of the Committee on Rivers
    body: rivers
    session: rivers/1
    status: draft
    original: en
    languages: [\(languages)]
    ---

    \(text)
    """
  }
}
