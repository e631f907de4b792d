extension DiagnosticCode {
  static let fileCodes: [DiagnosticCode] = [
    unreadableFile, notUTF8, containsNUL, fileTooLarge, leavesFolder, missingFolder,
    cannotWrite,
  ]

  /// A file or folder that cannot be read.
  public static let unreadableFile = DiagnosticCode(
    "F001", .error, "unreadable file or folder",
    "The system refuses to open it. Check that it exists and that you may read it.")
  /// A file whose bytes are not UTF-8.
  public static let notUTF8 = DiagnosticCode(
    "F002", .error, "not UTF-8",
    "Records and templates are UTF-8 text. Save the file again with that encoding.")
  /// A text file with a NUL byte.
  public static let containsNUL = DiagnosticCode(
    "F003", .error, "NUL byte in a text file",
    "A NUL byte has no place in text; the file is probably not a text file, or was damaged.")
  /// A file larger than a record or template can sensibly be.
  public static let fileTooLarge = DiagnosticCode(
    "F004", .error, "file too large",
    "A record or template has at most 8 MB. Split it, or move it out of the folder.")
  /// A symbolic link that leads out of its folder.
  public static let leavesFolder = DiagnosticCode(
    "F005", .error, "symbolic link out of the folder",
    "Only what stands inside the folder is read. Put the file itself there.")
  /// A folder that a command needs and that is not there.
  public static let missingFolder = DiagnosticCode(
    "F006", .error, "missing folder",
    "The command needs this folder. Name another, or make a workspace with `rapporteur init`.")
  /// An output that cannot be written.
  public static let cannotWrite = DiagnosticCode(
    "F007", .error, "cannot write",
    "Nothing was half written: what stood there before still stands. Mend the cause and run again.")
}
