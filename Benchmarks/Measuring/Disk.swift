import Glibc

/// The few things that the benchmarks ask of the disk.
enum Disk {
  /// A new folder for temporary files.
  static func makeTemporary() throws -> String {
    let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(parent)/rapporteur-bench.XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchmarkFailure("no folder can be made in \(parent)")
    }
    return String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Writes a file, with the folders above it.
  static func write(_ text: String, to path: String) throws {
    var folder = ""
    for part in path.split(separator: "/").dropLast() {
      folder += "/\(part)"
      mkdir(folder, 0o755)
    }
    guard let file = fopen(path, "w") else { throw BenchmarkFailure("\(path) cannot be written") }
    var text = text
    let count = text.withUTF8 { fwrite($0.baseAddress, 1, $0.count, file) }
    guard fclose(file) == 0, count == text.utf8.count else {
      throw BenchmarkFailure("\(path) cannot be written")
    }
  }

  /// The text of a file.
  static func text(of path: String) throws -> String {
    guard let file = fopen(path, "r") else { throw BenchmarkFailure("\(path) cannot be read") }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let count = fread(&chunk, 1, chunk.count, file)
      guard count > 0 else { return String(decoding: bytes, as: UTF8.self) }
      bytes += chunk[..<count]
    }
  }

  /// Whether something stands at a path.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// Prints a problem to the stream for problems.
  static func complain(_ problem: String) {
    let line = Array("\(problem)\n".utf8)
    _ = Glibc.write(STDERR_FILENO, line, line.count)
  }

  /// Removes a folder of ours with all that is in it.
  static func remove(_ folder: String) { _ = Run.of(["rm", "-rf", folder]) }
}
