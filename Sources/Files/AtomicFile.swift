package import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// Replaces single files so that a reader sees the former contents or the new, never a part.
package enum AtomicFile {
  /// The text of a file byte for byte, line ends as they are; `nil` where it cannot be read as text.
  package static func text(of path: String) -> String? {
    let location = RealPath.of(path) ?? path
    return Disk.contents(of: location, limit: Folder.maximumSize).flatMap {
      String(validating: $0, as: UTF8.self)
    }
  }

  /// The bytes of a file; `nil` where it cannot be read, or has more than the limit.
  package static func bytes(of path: String, limit: Int) -> [UInt8]? {
    Disk.contents(of: RealPath.of(path) ?? path, limit: limit)
  }

  /// Writes a file in place of the one that stands there, keeping its permissions.
  ///
  /// - Parameters:
  ///   - bytes: the new contents.
  ///   - path: the file; where it is a symbolic link, what it leads to is replaced.
  /// - Returns: why it could not be written, in which case the former file still stands.
  package static func write(_ bytes: [UInt8], to path: String) -> Diagnostic? {
    var target = path
    var status = stat()
    var mode: mode_t = 0o644
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFREG else {
        return .cannotWrite(path, FileReader.kind(status.st_mode))
      }
      mode = status.st_mode & 0o777
      target = RealPath.of(path) ?? path
    }
    let folder = OutputPaths.folder(of: target)
    let temporary = joined(folder, ".rapporteur-\(getpid())")
    do throws(Disk.Failure) {
      unlink(temporary)
      try Disk.create(temporary, bytes: bytes, mode: mode, isSynced: true)
      chmod(temporary, mode)
      do throws(Disk.Failure) {
        try Disk.move(temporary, to: target)
      } catch {
        unlink(temporary)
        throw error
      }
      Disk.syncFolder(folder.isEmpty ? "." : folder)
      return nil
    } catch {
      return .cannotWrite(path, error.message)
    }
  }
}
