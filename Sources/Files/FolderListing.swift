#if canImport(Glibc)
  import Glibc
#endif

/// What stands in one folder, ordered by the bytes of the names, hidden names left out.
enum FolderListing {
  /// What a name in a folder stands for.
  enum Kind {
    case file
    case folder
    case link
    case other
  }

  /// A name in a folder.
  struct Item {
    let name: String
    let kind: Kind
  }

  /// Why a folder could not be listed.
  struct Failure: Error {
    let message: String
  }

  static func names(in location: String) -> Result<[Item], Failure> {
    guard let directory = opendir(location) else {
      return .failure(Failure(message: systemMessage(errno)))
    }
    defer { closedir(directory) }
    var items: [Item] = []
    errno = 0
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard name.utf8.first != UInt8(ascii: ".") else { continue }
      let kind = kind(entry.pointee.d_type, at: location, name)
      items.append(Item(name: name, kind: kind))
      errno = 0
    }
    if errno != 0 { return .failure(Failure(message: systemMessage(errno))) }
    return .success(items.sorted { $0.name.utf8.lexicographicallyPrecedes($1.name.utf8) })
  }

  private static func kind(_ type: UInt8, at location: String, _ name: String) -> Kind {
    switch Int(type) {
    case Int(DT_REG): return .file
    case Int(DT_DIR): return .folder
    case Int(DT_LNK): return .link
    case Int(DT_UNKNOWN):
      // Some file systems tell the kind only on request.
      var status = stat()
      guard lstat(joined(location, name), &status) == 0 else { return .other }
      switch status.st_mode & S_IFMT {
      case S_IFREG: return .file
      case S_IFDIR: return .folder
      case S_IFLNK: return .link
      default: return .other
      }
    default: return .other
    }
  }
}
