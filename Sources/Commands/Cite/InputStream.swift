internal import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// A text that is read from a file, or from standard input.
struct InputStream: ~Copyable {
  /// What problems and answers call it.
  let name: String
  private let descriptor: Int32
  private var left: [UInt8] = []
  private var isAtEnd = false

  /// The bytes that are read at once.
  static let blockSize = 1 << 20

  /// Opens a file; `-` is standard input.
  init(_ path: String) throws(InputFailure) {
    if path == "-" {
      name = "<stdin>"
      descriptor = STDIN_FILENO
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFailure(path, errno) }
  }

  deinit {
    if descriptor != STDIN_FILENO { close(descriptor) }
  }

  /// All that it holds.
  mutating func all() throws(InputFailure) -> [UInt8] {
    while !isAtEnd { try read(Self.blockSize) }
    defer { left = [] }
    return left
  }

  /// The next whole lines, as many as are there and fit a block; `nil` at the end.
  ///
  /// The last line of the input need not end with a line feed.
  mutating func lines() throws(InputFailure) -> [UInt8]? {
    var searched = 0
    while true {
      let isFull = left.count >= Self.blockSize
      if isFull || isAtEnd || (!left.isEmpty && !isReady) {
        if let last = left[searched...].lastIndex(of: UInt8(ascii: "\n")) { return take(last + 1) }
        searched = left.count
        if isAtEnd { return left.isEmpty ? nil : take(left.count) }
      }
      try read(max(Self.blockSize - left.count, Self.blockSize / 4))
    }
  }

  private mutating func take(_ count: Int) -> [UInt8] {
    guard count < left.count else {
      defer { left = [] }
      return left
    }
    let taken = Array(left[..<count])
    left = Array(left[count...])
    return taken
  }

  /// Whether more can be read without waiting for whoever writes it.
  private var isReady: Bool {
    var poll = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return Glibc.poll(&poll, 1, 0) > 0
  }

  private mutating func read(_ size: Int) throws(InputFailure) {
    let start = left.count
    left.reserveCapacity(start + size)
    var failure: Int32 = 0
    let chunk = [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var result = -1
      while true {
        result = Glibc.read(descriptor, buffer.baseAddress, size)
        if result >= 0 || errno != EINTR { break }
      }
      count = max(result, 0)
      if result < 0 { failure = errno }
    }
    if failure == 0, chunk.isEmpty { isAtEnd = true }
    if failure != 0 { throw InputFailure(name, failure) }
    left += chunk
  }
}

/// Why a text cannot be read.
struct InputFailure: Error {
  let diagnostic: Diagnostic

  init(_ path: String, _ number: Int32) {
    let note = strerror(number).map { String(cString: $0) } ?? "error \(number)"
    diagnostic = Diagnostic(
      .unreadableFile, at: SourceRange(file: path), "cannot be read", notes: [note])
  }
}
