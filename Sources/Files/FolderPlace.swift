#if canImport(Glibc)
  import Glibc
#endif

/// Where a folder really stands, there already or not.
package struct FolderPlace: Sendable, Equatable {
  /// The names that lead to it from the root, every link followed.
  private let names: [String]

  /// Finds the place of a path; what is not there yet is put below what is.
  package init(_ path: String) {
    var path = path.isEmpty ? "." : path
    var missing: [String] = []
    while true {
      if let real = RealPath.of(path) {
        names = FolderPlace.names(real, missing.reversed())
        return
      }
      while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
      guard let slash = path.utf8.lastIndex(of: UInt8(ascii: "/")) else {
        missing.append(path)
        names = FolderPlace.names(RealPath.of(".") ?? "/", missing.reversed())
        return
      }
      missing.append(String(path[path.index(after: slash)...]))
      path = slash == path.startIndex ? "/" : String(path[..<slash])
    }
  }

  /// Whether both are one folder, or one of them is inside the other.
  package func overlaps(_ other: FolderPlace) -> Bool {
    zip(names, other.names).allSatisfy { $0 == $1 }
  }

  /// Whether another place is inside this folder.
  package func holds(_ other: FolderPlace) -> Bool {
    other.names.count > names.count && other.names.starts(with: names)
  }

  private static func names(_ real: String, _ missing: [String]) -> [String] {
    var names = real.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    for name in missing where !name.isEmpty && name != "." {
      if name == ".." { _ = names.popLast() } else { names.append(name) }
    }
    return names
  }
}
