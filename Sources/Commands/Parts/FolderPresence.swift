#if canImport(Glibc)
  import Glibc
#endif

/// What stands at a path before a command touches it.
enum FolderPresence {
  /// Whether something stands there.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Whether a folder stands there.
  static func holds(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Whether nothing stands there, or a folder without anything in it.
  static func isFree(_ path: String) -> Bool {
    guard exists(path) else { return true }
    guard let folder = opendir(path) else { return false }
    defer { closedir(folder) }
    while let entry = readdir(folder) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { return false }
    }
    return true
  }
}
