#if canImport(Glibc)
  import Glibc
#endif

/// The few things that writing asks of the system; each throws what the system says.
enum Disk {
  /// Why the system refused, in its words.
  struct Failure: Error {
    let message: String

    init(_ message: String = systemMessage(errno)) { self.message = message }
  }

  /// Writes a new file; where anything fails, none is left.
  static func create(
    _ location: String, bytes: [UInt8], mode: mode_t = 0o644, isSynced: Bool
  ) throws(Failure) {
    let flags = O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW
    let descriptor = open(location, flags, mode)
    guard descriptor >= 0 else { throw Failure() }
    var failure = bytes.withUnsafeBytes { write($0, to: descriptor) }
    if failure == nil, isSynced, fsync(descriptor) != 0 { failure = Failure() }
    if close(descriptor) != 0, failure == nil { failure = Failure() }
    if let failure {
      unlink(location)
      throw failure
    }
  }

  private static func write(_ bytes: UnsafeRawBufferPointer, to descriptor: Int32) -> Failure? {
    var written = 0
    while written < bytes.count {
      let rest = UnsafeRawBufferPointer(rebasing: bytes[written...])
      let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
      if count >= 0 { written += count } else if errno != EINTR { return Failure() }
    }
    return nil
  }

  /// The bytes of a regular file, or `nil` where there is none or it is larger than the limit.
  static func contents(of location: String, limit: Int) -> [UInt8]? {
    let descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NOFOLLOW | O_NONBLOCK)
    guard descriptor >= 0 else { return nil }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG,
      status.st_size <= limit
    else { return nil }
    return [UInt8](unsafeUninitializedCapacity: Int(status.st_size)) { buffer, count in
      while count < buffer.count {
        let result = Glibc.read(
          descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
        if result < 0, errno == EINTR { continue }
        guard result > 0 else { return }
        count += result
      }
    }
  }

  /// Makes a folder and those above it, below a root that exists.
  static func makeFolders(_ path: String, below root: String) throws(Failure) {
    var location = root
    for part in path.utf8.split(separator: UInt8(ascii: "/")) {
      location = joined(location, String(part) ?? "")
      if mkdir(location, 0o755) != 0, errno != EEXIST { throw Failure() }
    }
  }

  static func move(_ location: String, to target: String) throws(Failure) {
    if rename(location, target) != 0 { throw Failure() }
  }

  /// Makes the entries of a folder survive a power failure.
  static func syncFolder(_ location: String) {
    let descriptor = open(location, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }

  /// Makes files survive a power failure, before they are moved into place.
  static func sync(_ locations: [String]) throws(Failure) {
    // Not `sync()`: that waits for whatever other programs have written, seconds on a busy disk.
    for location in locations {
      let descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NOFOLLOW)
      guard descriptor >= 0 else { throw Failure() }
      defer { close(descriptor) }
      if fsync(descriptor) != 0 { throw Failure() }
    }
  }

  /// Whether something stands at a path, a dangling link included.
  static func exists(_ location: String) -> Bool {
    var status = stat()
    return lstat(location, &status) == 0
  }

  /// Whether a folder, reached through links or not, stands at a path.
  static func isFolder(_ location: String) -> Bool {
    var status = stat()
    return stat(location, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// Removes a folder that this program made, with all that stands in it; links are not followed.
  static func removeTree(_ location: String) {
    var status = stat()
    guard lstat(location, &status) == 0 else { return }
    guard status.st_mode & S_IFMT == S_IFDIR, let directory = opendir(location) else {
      unlink(location)
      return
    }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    closedir(directory)
    for name in names { removeTree(joined(location, name)) }
    rmdir(location)
  }
}
