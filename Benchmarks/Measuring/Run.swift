import Glibc

/// What one run of a program took.
struct Run {
  /// Seconds from start to end.
  var wall: Double
  /// Seconds of processor time, of all threads, in the program and in the system for it.
  var processor: Double
  /// The largest memory that was resident, in kilobytes.
  var memory: Int
  /// The exit status; 128 and the signal where a signal ended it.
  var status: Int32

  /// Runs a program to its end; what it prints is dropped.
  ///
  /// - Returns: `nil` where it could not be started.
  static func of(_ arguments: [String]) -> Run? {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    for stream in [STDOUT_FILENO, STDERR_FILENO] {
      posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
    }
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    var child: pid_t = 0
    let start = now()
    guard let program = words[0],
      posix_spawnp(&child, program, &actions, nil, &words, environ) == 0
    else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    while wait4(child, &status, 0, &usage) < 0 { guard errno == EINTR else { return nil } }
    let wall = now() - start
    let signal = status & 0x7F
    return Run(
      wall: wall, processor: seconds(usage.ru_utime) + seconds(usage.ru_stime),
      memory: usage.ru_maxrss, status: signal == 0 ? status >> 8 & 0xFF : 128 + signal)
  }

  private static func now() -> Double {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
  }

  private static func seconds(_ time: timeval) -> Double {
    Double(time.tv_sec) + Double(time.tv_usec) / 1e6
  }
}
