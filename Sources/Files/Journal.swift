#if canImport(Glibc)
  import Glibc
#endif

/// The list of what a run is about to change in a folder, kept in that folder while it runs.
///
/// Each line is `+` and a path, or `-` and a path to remove; the line `=` says that all temporaries
/// are complete. A run that was interrupted before that line is undone, one after it is finished.
struct Journal {
  /// The name of the journal in its folder.
  static let name = ".rapporteur-journal"

  private let folder: String
  private let descriptor: Int32
  private let location: String
  private let isSynced: Bool
  private var lines: [String] = []

  /// Takes the folder for this run, after finishing or clearing what an interrupted one left.
  init(in folder: String, isSynced: Bool) throws(Disk.Failure) {
    self.folder = folder
    self.isSynced = isSynced
    location = joined(folder, Self.name)
    descriptor = open(location, O_RDWR | O_CREAT | O_CLOEXEC | O_NOFOLLOW, 0o644)
    guard descriptor >= 0 else { throw Disk.Failure() }
    // The lock goes with the process, so a run that died blocks nobody.
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      close(descriptor)
      throw Disk.Failure("another run is writing to this folder")
    }
    let former = Disk.contents(of: location, limit: 1 << 30) ?? []
    lines = former.split(separator: 0x0A).map { String(decoding: $0, as: UTF8.self) }
    if lines.last == "=" { try carryOut() } else { removeTemporaries() }
    lines = []
    guard ftruncate(descriptor, 0) == 0, lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw Disk.Failure()
    }
  }

  /// Notes that a file will be replaced; gives the path of its temporary.
  mutating func plan(_ path: String) throws(Disk.Failure) -> String {
    let temporary = Self.temporary(lines.count, for: path)
    try append("+" + path)
    return temporary
  }

  /// Notes that a file will be removed.
  mutating func planRemoval(of path: String) throws(Disk.Failure) { try append("-" + path) }

  /// Makes all temporaries take their places: from here on there is only forward.
  mutating func complete() throws(Disk.Failure) {
    if !lines.isEmpty {
      let temporaries = changes(of: "+").map { Self.temporary($0, for: $1) }
      if isSynced { try Disk.sync(temporaries.map { joined(folder, $0) }) }
      try append("=")
      guard !isSynced || fsync(descriptor) == 0 else { throw Disk.Failure() }
      try carryOut()
    }
    finish()
  }

  /// Removes every temporary and the journal, unless the changes are already being carried out.
  func abandon() {
    if lines.last == "=" {
      close(descriptor)
    } else {
      removeTemporaries()
      finish()
    }
  }

  private func finish() {
    unlink(location)
    close(descriptor)
  }

  private mutating func append(_ line: String) throws(Disk.Failure) {
    var text = line + "\n"
    let isWritten = text.withUTF8 { write(descriptor, $0.baseAddress, $0.count) == $0.count }
    guard isWritten else { throw Disk.Failure() }
    lines.append(line)
  }

  /// The temporary stands beside its target, so that the rename stays on one disk.
  private static func temporary(_ number: Int, for path: String) -> String {
    joined(OutputPaths.folder(of: path), ".rapporteur-staging-\(number)")
  }

  private func removeTemporaries() {
    for (number, path) in changes(of: "+") {
      unlink(joined(folder, Self.temporary(number, for: path)))
      removeEmptyFolders(above: path)
    }
  }

  private func carryOut() throws(Disk.Failure) {
    var touched: Set<String> = []
    for (number, path) in changes(of: "+") {
      let temporary = joined(folder, Self.temporary(number, for: path))
      touched.insert(OutputPaths.folder(of: path))
      // What is no longer there was moved before the interruption.
      if Disk.exists(temporary) { try Disk.move(temporary, to: joined(folder, path)) }
    }
    for (_, path) in changes(of: "-") {
      unlink(joined(folder, path))
      removeEmptyFolders(above: path)
    }
    for name in touched where isSynced { Disk.syncFolder(joined(folder, name)) }
  }

  /// The planned paths of one kind with their numbers, those left out that may not be written.
  private func changes(of kind: Character) -> [(Int, String)] {
    var paths = OutputPaths(root: folder)
    return lines.enumerated().compactMap { number, line in
      guard line.first == kind else { return nil }
      let path = String(line.dropFirst())
      return paths.objection(to: path) == nil ? (number, path) : nil
    }
  }

  private func removeEmptyFolders(above path: String) {
    var parent = OutputPaths.folder(of: path)
    while !parent.isEmpty, rmdir(joined(folder, parent)) == 0 {
      parent = OutputPaths.folder(of: parent)
    }
  }
}
