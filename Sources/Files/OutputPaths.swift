#if canImport(Glibc)
  import Glibc
#endif

/// Decides which relative paths may be written below a folder.
struct OutputPaths {
  private let root: String
  private var knownFolders: Set<String> = [""]

  init(root: String) { self.root = root }

  /// Why a path may not be written, or `nil` where it may.
  ///
  /// It must be relative, must not climb, and no folder on its way may be a symbolic link.
  mutating func objection(to path: String) -> String? {
    let parts = path.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false)
    if parts.contains(where: { $0.isEmpty || $0.elementsEqual(".".utf8) }) {
      return "the path must be relative, without empty parts"
    }
    if parts.contains(where: { $0.elementsEqual("..".utf8) }) {
      return "the path climbs out of its folder"
    }
    if path.utf8.contains(where: { $0 < 0x20 || $0 == 0x7F }) {
      return "the path has a control character"
    }
    var folder = ""
    for part in parts.dropLast() {
      folder = joined(folder, String(part) ?? "")
      if knownFolders.contains(folder) { continue }
      var status = stat()
      guard lstat(joined(root, folder), &status) == 0 else { return nil }
      switch status.st_mode & S_IFMT {
      case S_IFDIR: knownFolders.insert(folder)
      case S_IFLNK: return "'\(folder)' is a symbolic link"
      default: return "'\(folder)' is a file, not a folder"
      }
    }
    return nil
  }

  /// The folder part of a path, empty where it has none.
  static func folder(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return "" }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }

  /// The last part of a path.
  static func name(of path: String) -> String {
    guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return path }
    return String(path[path.utf8.index(after: slash)...])
  }
}
