import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A search that is interrupted from the keyboard shows the best so far, and nothing is half written.
@Suite struct InterruptionTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.fixtures + "/Plan/Sessions", to: "Sessions")
    try folder.write("Sessions/streams/workplan.md", Self.large)
  }

  /// Ten sessions with less room than sixty wished discussions take, which are long to weigh.
  private static var large: String {
    let sessions = (0..<10).map {
      "  - {session: streams/\($0 + 4), year: \(2087 + $0), meetings: 4, documents: 3}\n"
    }
    let discussions = (0..<60).map { number in
      """
        - {id: d\(number), title: matter \(number), wish: \(number % 3 == 0 ? "if-possible" : "strongly"), \
      meetings: \(number % 2 + 1), times: \(number % 4 == 0 ? 2 : 1), urgency: \(number % 7)}

      """
    }
    let rules = (0..<40).map { number in
      """
        - {id: r\(number), rule: apart, wish: strongly, discussions: [d\(number), d\(number + 11), d\(number + 17)]}

      """
    }
    return "---\nkind: workplan\nbody: streams\nid: p\nsessions:\n" + sessions.joined()
      + "discussions:\n" + discussions.joined() + "rules:\n" + rules.joined() + "---\n"
  }

  @Test func bestSoFarIsShown() throws {
    let process = try start(["plan", "streams/workplan/p", "--nodes", "1000000"])
    try interrupt(process)
    #expect(process.terminationStatus == 0)
    let text = try #require(folder.text("output"))
    #expect(text.contains("the plans side by side"))
    #expect(text.contains("(interrupted)"))
    #expect(text.contains("no alternative is given: the search was interrupted"))
    #expect(text.hasSuffix("were not examined\n"), "the answer is whole")
  }

  @Test func documentIsWrittenAsAWholeOrNotAtAll() throws {
    let process = try start([
      "plan", "document", "--formats", "markdown", "--templates", Package.root + "/Templates",
    ])
    try interrupt(process)
    #expect(process.terminationStatus == 130)
    #expect(folder.files("Output").isEmpty)
  }

  private func start(_ arguments: [String]) throws -> Process {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appending(path: "rapporteur")
    process.arguments = arguments
    process.currentDirectoryURL = URL(filePath: folder.path)
    try folder.write("output", "")
    process.standardOutput = FileHandle(forWritingAtPath: folder["output"])
    process.standardError = FileHandle.nullDevice
    try process.run()
    return process
  }

  private func interrupt(_ process: Process) throws {
    try waitForSearch(process)
    kill(process.processIdentifier, SIGINT)
    process.waitUntilExit()
    #expect(process.terminationReason == .exit)
  }

  /// Waits until the program holds the signal back for itself, which it does when it begins to search.
  private func waitForSearch(_ process: Process) throws {
    let bit = UInt64(1) << UInt64(SIGINT - 1)
    while process.isRunning {
      let status = try String(
        contentsOfFile: "/proc/\(process.processIdentifier)/status", encoding: .utf8)
      let mask = status.split(separator: "\n").first { $0.hasPrefix("SigBlk:") }?
        .split(separator: "\t").last
      if let mask, let bits = UInt64(mask, radix: 16), bits & bit != 0 { return }
    }
    Issue.record("the search ended before it could be interrupted")
  }
}
