#if canImport(Glibc)
  import Glibc
#endif

/// An output folder that does not exist yet: made aside, then moved into place in one step.
struct NewFolderStage {
  private let destination: String
  private let aside: String
  private let isSynced: Bool
  private var paths: OutputPaths
  private var folders: Set<String> = [""]
  private var files: [String] = []

  init(_ destination: String, isSynced: Bool) throws(Disk.Failure) {
    self.isSynced = isSynced
    var target = destination
    while target.utf8.count > 1, target.utf8.last == UInt8(ascii: "/") { target.removeLast() }
    self.destination = target
    let parent = OutputPaths.folder(of: target)
    let name = ".\(OutputPaths.name(of: target)).staging-\(getpid())"
    let isAbsolute = target.utf8.first == UInt8(ascii: "/")
    if !parent.isEmpty { try Disk.makeFolders(parent, below: isAbsolute ? "/" : ".") }
    aside = joined(parent, name)
    // A former process of the same number may have left its folder.
    Disk.removeTree(aside)
    guard mkdir(aside, 0o755) == 0 else { throw Disk.Failure() }
    paths = OutputPaths(root: aside)
  }

  mutating func add(_ path: String, _ bytes: [UInt8]) throws(Disk.Failure) {
    if let objection = paths.objection(to: path) { throw Disk.Failure(objection) }
    let folder = OutputPaths.folder(of: path)
    if folders.insert(folder).inserted { try Disk.makeFolders(folder, below: aside) }
    try Disk.create(joined(aside, path), bytes: bytes, isSynced: false)
    files.append(joined(aside, path))
  }

  func commit() throws(Disk.Failure) {
    if isSynced { try Disk.sync(files) }
    try Disk.move(aside, to: destination)
    let parent = OutputPaths.folder(of: destination)
    if isSynced { Disk.syncFolder(parent.isEmpty ? "." : parent) }
  }

  func abandon() { Disk.removeTree(aside) }
}
