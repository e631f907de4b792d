#if canImport(Glibc)
  import Glibc
#endif

/// An output folder that exists: changed files are completed beside their targets, then renamed.
struct UpdateStage {
  let destination: String
  private var paths: OutputPaths
  private var journal: Journal
  private var folders: Set<String> = [""]

  /// Opens the folder for one run at a time, and finishes what an interrupted run left.
  init(_ destination: String, isSynced: Bool) throws(Disk.Failure) {
    guard Disk.isFolder(destination) else { throw Disk.Failure("it is not a folder") }
    self.destination = destination
    paths = OutputPaths(root: destination)
    journal = try Journal(in: destination, isSynced: isSynced)
  }

  /// Takes a file; whether it differs from what stands there.
  mutating func add(_ path: String, _ bytes: [UInt8]) throws(Disk.Failure) -> Bool {
    if let objection = paths.objection(to: path) { throw Disk.Failure(objection) }
    let target = joined(destination, path)
    if Disk.contents(of: target, limit: bytes.count) == bytes { return false }
    var status = stat()
    if lstat(target, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw Disk.Failure(FileReader.kind(status.st_mode))
    }
    let folder = OutputPaths.folder(of: path)
    if folders.insert(folder).inserted { try Disk.makeFolders(folder, below: destination) }
    let temporary = try journal.plan(path)
    try Disk.create(joined(destination, temporary), bytes: bytes, isSynced: false)
    return true
  }

  mutating func commit(removing obsolete: [String]) throws(Disk.Failure) -> [String] {
    var removed: [String] = []
    for path in obsolete where paths.objection(to: path) == nil {
      var status = stat()
      guard lstat(joined(destination, path), &status) == 0, status.st_mode & S_IFMT == S_IFREG
      else { continue }
      try journal.planRemoval(of: path)
      removed.append(path)
    }
    try journal.complete()
    return removed
  }

  func abandon() { journal.abandon() }
}
