internal import Archive
internal import Citations
internal import Diagnostics
internal import Files

/// The bodies and treaties to which `cite` attributes.
enum CitedBodies {
  /// Reads them from the workspace, or takes those of the program where there is none.
  ///
  /// - Parameter folder: the folder of the records that was named; `nil` for the usual one.
  /// - Returns: the bodies and treaties, and what was wrong with their records.
  /// - Throws: how the program ends where a folder was named that is not there.
  static func read(_ folder: String?) throws -> (known: KnownBodies, problems: [Diagnostic]) {
    let path = folder ?? "Sessions"
    guard folder != nil || FolderPresence.holds(path) else { return (KnownBodies.standard, []) }
    let reading = Folder.read(at: path, as: path)
    if reading.diagnostics.contains(where: { $0.code == .missingFolder }) {
      Terminal.report(reading.diagnostics)
      throw ExitStatus.problems
    }
    let (known, log) = Archive.bodies(of: reading.files)
    return (known, (reading.diagnostics + log.diagnostics).filter { $0.severity == .error })
  }
}
