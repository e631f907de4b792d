import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// Reads the text files of a folder and of the folders in it.
///
/// Hidden files and folders are passed over. A symbolic link to a file inside the folder is read
/// under its own name; one to a folder inside is not followed, for its files are read where they
/// stand; one that leads out is an error.
package enum Folder {
  /// The bytes that a record or template has at most.
  package static let maximumSize = 8_000_000

  /// The folders that stand in one another at most.
  static let maximumDepth = 64

  /// Reads every file with one of the extensions; the order never depends on the disk.
  ///
  /// - Parameters:
  ///   - path: the folder.
  ///   - name: what the paths of the files begin with, such as "Sessions"; nothing when empty.
  ///   - extensions: the endings of the names without dot; with none, every file is read.
  ///   - maximumSize: the bytes over which a file is refused without being read.
  /// - Returns: the files by path, and one diagnostic for each that could not be read.
  package static func read(
    at path: String, as name: String = "", extensions: [String] = ["md"],
    maximumSize: Int = Folder.maximumSize
  ) -> FolderReading {
    var walk = FolderWalk(root: path, extensions: extensions, maximumSize: maximumSize)
    walk.read(name: name)
    return walk.reading
  }

  /// Makes the folders above a file where they are not there; false where they cannot be made.
  package static func makeFolders(above path: String) -> Bool {
    guard let end = path.utf8.lastIndex(of: UInt8(ascii: "/")) else { return true }
    let root = path.utf8.first == UInt8(ascii: "/") ? "/" : "."
    return (try? Disk.makeFolders(String(path[..<end]), below: root)) != nil
  }

  /// The text of one file, such as one in which a problem is shown; `nil` where it cannot be read.
  package static func text(of path: String) -> String? {
    guard let location = RealPath.of(path) else { return nil }
    var reader = FileReader()
    return try? reader.text(at: location, path: path, maximumSize: maximumSize).get()
  }
}
