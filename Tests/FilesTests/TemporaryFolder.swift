#if canImport(Glibc)
  import Glibc
#endif

/// A folder of its own for one test, removed with all that stands in it.
struct TemporaryFolder: ~Copyable {
  let path: String

  init() throws {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/rapporteur-test-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else { throw Failure(number: errno) }
    path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  deinit { Self.remove(path) }

  struct Failure: Error {
    let number: Int32
  }

  subscript(_ relative: String) -> String { "\(path)/\(relative)" }

  func write(_ relative: String, _ text: String) throws { try write(relative, Array(text.utf8)) }

  func write(_ relative: String, _ bytes: [UInt8]) throws {
    guard let file = fopen(self[relative], "w") else { throw Failure(number: errno) }
    defer { fclose(file) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count else { throw Failure(number: errno) }
  }

  func makeFolder(_ relative: String) throws {
    guard mkdir(self[relative], 0o755) == 0 else { throw Failure(number: errno) }
  }

  func link(_ relative: String, to target: String) throws {
    guard symlink(target, self[relative]) == 0 else { throw Failure(number: errno) }
  }

  func text(_ relative: String) -> String? {
    guard let file = fopen(self[relative], "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return String(decoding: bytes[..<count], as: UTF8.self)
  }

  /// The time of the last change in nanoseconds, and the number of the file on the disk.
  func identity(_ relative: String) -> [Int] {
    var status = stat()
    guard lstat(self[relative], &status) == 0 else { return [] }
    return [status.st_mtim.tv_sec, status.st_mtim.tv_nsec, Int(status.st_ino)]
  }

  /// The names in a folder, hidden ones too.
  func names(_ relative: String = "") -> [String] { Self.names(self[relative]).sorted() }

  private static func names(_ location: String) -> [String] {
    guard let directory = opendir(location) else { return [] }
    defer { closedir(directory) }
    var names: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) {
        $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names
  }

  private static func remove(_ location: String) {
    var status = stat()
    guard lstat(location, &status) == 0 else { return }
    if status.st_mode & S_IFMT == S_IFDIR {
      for name in names(location) { remove("\(location)/\(name)") }
      rmdir(location)
    } else {
      unlink(location)
    }
  }
}
