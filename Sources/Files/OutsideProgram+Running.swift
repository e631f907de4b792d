#if canImport(Glibc)
  import Glibc
#endif

extension OutsideProgram {
  /// A file without a name, so that the program can read its input when it likes, or not at all.
  func file(holding bytes: [UInt8]) throws(Failure) -> UnsafeMutablePointer<FILE> {
    guard let file = tmpfile() else { throw .notStarted(systemMessage(errno)) }
    guard fwrite(bytes, 1, bytes.count, file) == bytes.count, fflush(file) == 0,
      lseek(fileno(file), 0, SEEK_SET) == 0
    else {
      let message = systemMessage(errno)
      fclose(file)
      throw .notStarted(message)
    }
    return file
  }

  func start(reading input: Int32, writing output: Int32) -> Result<pid_t, Failure> {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_adddup2(&actions, input, 0)
    posix_spawn_file_actions_adddup2(&actions, output, 1)
    posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    var child: pid_t = 0
    // Nothing of our own surroundings reaches it but where programs are.
    let path = getenv("PATH").map { String(cString: $0) } ?? "/usr/bin:/bin"
    let code = withStrings([name] + arguments) { arguments in
      withStrings(["PATH=" + path, "LC_ALL=C"]) { surroundings in
        posix_spawnp(&child, name, &actions, nil, arguments, surroundings)
      }
    }
    return code == 0 ? .success(child) : .failure(.notStarted(systemMessage(code)))
  }

  /// Reads to the end, within the time and the number of bytes there are.
  func read(
    _ descriptor: Int32, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> [UInt8] {
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while true {
      let left = ContinuousClock.now.duration(to: deadline)
      guard left > .zero else { throw .tookTooLong }
      var waiting = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
      let milliseconds = left.components.attoseconds / 1_000_000_000_000_000
      let ready = poll(&waiting, 1, Int32(left.components.seconds * 1_000 + milliseconds) + 1)
      if ready <= 0 { continue }
      let count = Glibc.read(descriptor, &buffer, buffer.count)
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { return bytes }
      guard bytes.count + count <= limit else { throw .printedTooMuch }
      bytes += buffer[..<count]
    }
  }
}

extension OutsideProgram {
  /// The status with which it ends, also where it goes on after it has closed its output.
  func status(
    of child: pid_t, until deadline: ContinuousClock.Instant
  ) throws(Failure) -> Int32 {
    var status: Int32 = 0
    while waitpid(child, &status, WNOHANG) != child {
      guard ContinuousClock.now < deadline else { throw .tookTooLong }
      usleep(500)
    }
    return status
  }

  /// Ends it at once.
  func stop(_ child: pid_t) {
    kill(child, SIGKILL)
    var status: Int32 = 0
    while waitpid(child, &status, 0) < 0, errno == EINTR {}
  }
}

/// Texts as a C array of C strings that ends with a null.
private func withStrings<Result>(
  _ texts: [String], _ body: ([UnsafeMutablePointer<CChar>?]) -> Result
) -> Result {
  let copies = texts.map { strdup($0) }
  defer { for copy in copies { free(copy) } }
  return body(copies + [nil])
}
