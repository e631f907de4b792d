import Foundation
import Testing

/// Workspaces with one mistake each, and byte by byte what the program says of it.
///
/// With `RECORD_SNAPSHOTS=1` the files `expected.txt` are written anew; that run fails, so that it
/// cannot pass for a comparison.
@Suite struct BadWorkspaceTests {
  @Test(arguments: BadWorkspace.all)
  func mistakeIsReported(_ workspace: BadWorkspace) throws {
    let run = try workspace.run()
    #expect(run.errors.contains("[\(workspace.code)]: "), "\(run.errors)")
    #expect(run.status == (run.errors.contains(": error[") ? 1 : 0))
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(run.errors.utf8).write(to: workspace.expected)
      Issue.record("recorded \(workspace.name); run again without RECORD_SNAPSHOTS")
      return
    }
    let expected = try Data(contentsOf: workspace.expected)
    #expect(run.errors == String(decoding: expected, as: UTF8.self))
  }
}
