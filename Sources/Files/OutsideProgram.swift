#if canImport(Glibc)
  import Glibc
#endif

/// A program of the system that reads an input, prints an output and ends, within bounds.
package struct OutsideProgram: Sendable, Hashable {
  /// Why there is no output.
  package enum Failure: Error, Sendable, Hashable {
    /// The system has no such program, or does not let it be started, in the system's words.
    case notStarted(String)
    /// It was stopped, since it took longer than it may.
    case tookTooLong
    /// It was stopped, since it printed more than it may.
    case printedTooMuch
    /// It ended with a status other than 0, or by a signal.
    case failed

    /// What went wrong with the program of that name, in words.
    package func words(_ program: String) -> String {
      switch self {
      case .notStarted(let reason): "`\(program)` cannot be started: \(reason)"
      case .tookTooLong: "`\(program)` took too long"
      case .printedTooMuch: "`\(program)` printed too much"
      case .failed: "`\(program)` failed"
      }
    }
  }

  /// What it is called; it is looked for where the system looks for programs.
  package let name: String
  let arguments: [String]
  let seconds: Int
  let limit: Int

  /// Makes a program, of which nothing is started yet.
  ///
  /// - Parameters:
  ///   - name: its name, or its path.
  ///   - arguments: what it is given after its name.
  ///   - seconds: how long it may run.
  ///   - limit: how many bytes it may print.
  package init(_ name: String, _ arguments: [String] = [], seconds: Int = 20, limit: Int = 1 << 26)
  {
    (self.name, self.arguments) = (name, arguments)
    (self.seconds, self.limit) = (seconds, limit)
  }

  /// What it prints for an input; what it says of errors is not kept.
  package func output(for input: [UInt8]) throws(Failure) -> [UInt8] {
    let source = try file(holding: input)
    defer { fclose(source) }
    var ends: [Int32] = [-1, -1]
    guard pipe(&ends) == 0 else { throw .notStarted(systemMessage(errno)) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    defer { close(ends[0]) }
    let started = start(reading: fileno(source), writing: ends[1])
    close(ends[1])
    let child = try started.get()
    let deadline = ContinuousClock.now + .seconds(seconds)
    do throws(Failure) {
      let bytes = try read(ends[0], until: deadline)
      guard try status(of: child, until: deadline) == 0 else { throw Failure.failed }
      return bytes
    } catch {
      if error != .failed { stop(child) }
      throw error
    }
  }
}
