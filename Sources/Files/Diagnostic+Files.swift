import Diagnostics

#if canImport(Glibc)
  import Glibc
#endif

extension Diagnostic {
  /// A file or folder that the system does not give.
  static func unreadable(_ path: String, _ note: String) -> Diagnostic {
    Diagnostic(.unreadableFile, at: SourceRange(file: path), "cannot be read", notes: [note])
  }

  /// A file over the limit.
  static func tooLarge(_ path: String, size: Int, maximum: Int) -> Diagnostic {
    Diagnostic(
      .fileTooLarge, at: SourceRange(file: path),
      "\(size) bytes, where at most \(maximum) are read")
  }

  /// A path that could not be written.
  static func cannotWrite(_ path: String, _ note: String) -> Diagnostic {
    Diagnostic(.cannotWrite, at: SourceRange(file: path), "cannot be written", notes: [note])
  }
}

/// What the system says of an error number, such as "No such file or directory".
func systemMessage(_ number: Int32) -> String {
  strerror(number).map { String(cString: $0) } ?? "error \(number)"
}

/// A path and a name in it; an empty path is the folder itself.
func joined(_ folder: String, _ name: String) -> String {
  if folder.isEmpty { return name }
  return folder.utf8.last == UInt8(ascii: "/") ? folder + name : "\(folder)/\(name)"
}
