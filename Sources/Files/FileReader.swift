import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// Reads whole files into one buffer that grows to the largest of them and is used again.
struct FileReader: ~Copyable {
  private var buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)

  deinit { buffer.deallocate() }

  /// Reads a regular file and decodes it as text.
  mutating func text(
    at location: String, path: String, maximumSize: Int
  ) -> Result<String, TextDecoding.Problem> {
    // Without blocking, because a pipe in place of the file would wait for a writer for ever.
    let descriptor = open(location, O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOFOLLOW)
    guard descriptor >= 0 else { return failure(.unreadable(path, systemMessage(errno))) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      return failure(.unreadable(path, systemMessage(errno)))
    }
    guard status.st_mode & S_IFMT == S_IFREG else {
      return failure(.unreadable(path, Self.kind(status.st_mode)))
    }
    let size = Int(status.st_size)
    guard size <= maximumSize else {
      return failure(.tooLarge(path, size: size, maximum: maximumSize))
    }
    grow(to: size + 1)
    var count = 0
    while true {
      let result = read(descriptor, buffer.baseAddress?.advanced(by: count), buffer.count - count)
      if result < 0 {
        if errno == EINTR { continue }
        return failure(.unreadable(path, systemMessage(errno)))
      }
      count += result
      // A read that gives just what the system announced needs no second one to see the end.
      if result == 0 || count == size { break }
      if count > maximumSize {
        return failure(.tooLarge(path, size: count, maximum: maximumSize))
      }
      if count == buffer.count { grow(to: count * 2) }
    }
    let bytes = UnsafeRawBufferPointer(rebasing: buffer[..<count])
    return TextDecoding.text(of: bytes.assumingMemoryBound(to: UInt8.self), path: path)
  }

  /// What a thing that is no regular file is, for a note.
  static func kind(_ mode: mode_t) -> String {
    switch mode & S_IFMT {
    case S_IFIFO: "it is a named pipe, not a file"
    case S_IFSOCK: "it is a socket, not a file"
    case S_IFDIR: "it is a folder, not a file"
    case S_IFLNK: "it is a symbolic link, not a file"
    default: "it is a device, not a file"
    }
  }

  private func failure(_ diagnostic: Diagnostic) -> Result<String, TextDecoding.Problem> {
    .failure(TextDecoding.Problem(diagnostic: diagnostic))
  }

  private mutating func grow(to count: Int) {
    guard count > buffer.count else { return }
    let larger = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(count, buffer.count * 2), alignment: 16)
    larger.copyMemory(from: UnsafeRawBufferPointer(buffer))
    buffer.deallocate()
    buffer = larger
  }
}
