package import Diagnostics

/// Writes an output folder in such a way that nothing is ever half written.
///
/// A new folder is made aside and moved into place. In a folder that exists, files with the same
/// bytes are left alone; the others are completed beside their targets, and only when all stand
/// ready do they take their places. What an interrupted run left is finished or cleared by the next.
package struct StagedOutput: ~Copyable {
  /// The name of the file that lists what the build produced.
  package static let manifestName = ".rapporteur-manifest"

  private var stage: Stage
  private var summary = WriteSummary()
  private var problems: [Diagnostic] = []
  private var produced: Set<String> = []
  private var isFinished = false
  private let destination: String

  deinit { if !isFinished { stage.abandon() } }

  /// Begins an output.
  ///
  /// - Parameters:
  ///   - destination: the folder; it is made where it does not exist.
  ///   - isSynced: whether even a power failure tears nothing, at about a millisecond a file. Without
  ///     it, files may be torn by a power failure alone, and the next build, which compares bytes,
  ///     mends them: right for what can be built again.
  package init(destination: String, isSynced: Bool = true) {
    self.destination = destination
    do throws(Disk.Failure) {
      stage =
        Disk.exists(destination)
        ? .present(try UpdateStage(destination, isSynced: isSynced))
        : .absent(try NewFolderStage(destination, isSynced: isSynced))
    } catch {
      stage = .failed
      problems.append(.cannotWrite(destination, error.message))
    }
  }

  /// Adds a file; it appears in its place only with `commit`.
  ///
  /// - Parameters:
  ///   - path: the path relative to the destination.
  ///   - bytes: the contents.
  package mutating func add(_ path: String, bytes: [UInt8]) {
    guard problems.isEmpty else { return }
    do throws(Disk.Failure) {
      guard produced.insert(path).inserted else { throw Disk.Failure("it is produced twice") }
      if try stage.add(path, bytes) { summary.written.append(path) } else { summary.unchanged += 1 }
    } catch {
      problems.append(.cannotWrite(joined(destination, path), error.message))
    }
  }

  /// Moves everything into place, or, after any failure, leaves all as it was.
  ///
  /// - Parameter keepsManifest: whether files that the former manifest lists and that are no longer
  ///   produced are removed, and a manifest of this build is kept for the next.
  /// - Returns: what was done, or the problems that kept it from being done.
  package consuming func commit(keepsManifest: Bool = false) -> (WriteSummary, [Diagnostic]) {
    isFinished = true
    do throws(Disk.Failure) {
      if problems.isEmpty {
        var obsolete: [String] = []
        if keepsManifest {
          obsolete = stage.formerManifest().filter { !produced.contains($0) }
          let lines = produced.sorted().joined(separator: "\n") + "\n"
          _ = try stage.add(Self.manifestName, Array(lines.utf8))
        }
        summary.removed = try stage.commit(removing: obsolete)
        return (summary, [])
      }
    } catch {
      problems.append(.cannotWrite(destination, error.message))
    }
    stage.abandon()
    return (WriteSummary(), problems)
  }

  /// Writes a whole tree.
  package static func write(
    _ tree: FileTree, to destination: String, keepsManifest: Bool = false, isSynced: Bool = true
  ) -> (WriteSummary, [Diagnostic]) {
    var output = StagedOutput(destination: destination, isSynced: isSynced)
    for entry in tree.entries { output.add(entry.path, bytes: entry.bytes) }
    return output.commit(keepsManifest: keepsManifest)
  }
}
