internal import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

/// The two streams that a command prints to.
enum Terminal {
  /// Whether problems and progress are shown to a person and not to a file.
  static var isErrorTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  /// Whether answers are shown to a person and not to a file.
  static var isOutputTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

  /// How many columns an answer has: those of the terminal, else what `COLUMNS` says, else 100.
  static var width: Int {
    var size = winsize()
    guard ioctl(STDOUT_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else {
      return getenv("COLUMNS").flatMap { Int(String(cString: $0)) }.map { min(max($0, 40), 1_000) }
        ?? 100
    }
    return max(Int(size.ws_col), 40)
  }

  /// Prints an answer.
  static func print(_ text: String) { write(text, to: STDOUT_FILENO) }

  /// Prints an answer, or a part of one, that is bytes already.
  static func print(_ bytes: ArraySlice<UInt8>) { write(bytes, to: STDOUT_FILENO) }

  /// Prints a problem, or how the work goes on.
  static func error(_ text: String) {
    write(text.hasSuffix("\n") ? text : text + "\n", to: STDERR_FILENO)
  }

  /// Prints problems that stand in no file.
  static func report(_ problems: [Diagnostic]) {
    error(DiagnosticPrinter { _ in nil }.text(of: problems))
  }

  /// Shows how far long work has come, in one line that the next one replaces.
  static func progress(_ text: String) {
    if isErrorTerminal { write("\r\u{1B}[K\(text)", to: STDERR_FILENO) }
  }

  private static func write(_ text: String, to stream: Int32) {
    write(Array(text.utf8)[...], to: stream)
  }

  private static func write(_ bytes: ArraySlice<UInt8>, to stream: Int32) {
    var bytes = bytes
    while !bytes.isEmpty {
      let count = bytes.withUnsafeBytes { Glibc.write(stream, $0.baseAddress, $0.count) }
      if count < 0, errno != EINTR { return }
      bytes = bytes.dropFirst(max(0, count))
    }
  }
}
