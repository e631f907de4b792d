import Foundation

/// One run of the built program, as a user makes it.
struct ProgramRun {
  /// The exit status.
  let status: Int32
  /// What it answered.
  let output: String
  /// What it said was wrong.
  let errors: String

  /// Runs the program in a temporary folder, which stands until the program has ended.
  init(_ arguments: [String], in folder: TemporaryFolder, programs: String? = nil) throws {
    self = try withExtendedLifetime(folder) {
      try ProgramRun(arguments, in: $0.path, programs: programs)
    }
  }

  /// Runs the program in a folder and waits until it ends; `programs` is where it finds others.
  init(
    _ arguments: [String], in folder: String, input: String? = nil, programs: String? = nil
  ) throws {
    let scratch = try TemporaryFolder()
    let process = Process()
    process.executableURL = ProgramRun.executable
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder)
    if let programs {
      process.environment = ProcessInfo.processInfo.environment.merging(["PATH": programs]) { $1 }
    }
    process.standardInput = FileHandle.nullDevice
    if let input {
      try scratch.write("input", input)
      process.standardInput = FileHandle(forReadingAtPath: scratch["input"])
    }
    // Files and not pipes: nothing has to be read while the program runs.
    try scratch.write("output", "")
    try scratch.write("errors", "")
    process.standardOutput = FileHandle(forWritingAtPath: scratch["output"])
    process.standardError = FileHandle(forWritingAtPath: scratch["errors"])
    try process.run()
    process.waitUntilExit()
    status = process.terminationReason == .exit ? process.terminationStatus : -1
    output = scratch.text("output") ?? ""
    errors = scratch.text("errors") ?? ""
  }

  /// The answer as JSON; `nil` where it is none.
  var json: Any? { try? JSONSerialization.jsonObject(with: Data(output.utf8)) }

  /// The program, which is built beside the tests.
  private static let executable = Bundle.main.bundleURL.appending(path: "rapporteur")
}

/// The package that the tests stand in.
enum Package {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path
  static let fixtures = root + "/Tests/CommandsTests/Fixtures"
}
