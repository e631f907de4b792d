extension DiagnosticCode {
  static let archiveCodes: [DiagnosticCode] = [
    notAnArchive, archiveTooLarge, nameOutOfArchive, damagedEntry,
  ]

  /// A file that is no zip archive.
  public static let notAnArchive = DiagnosticCode(
    "Z001", .error, "not an archive",
    "A Word file is a zip archive. The file is another kind of file, or was damaged on its way.")
  /// An archive over a limit, as a whole or in an entry.
  public static let archiveTooLarge = DiagnosticCode(
    "Z002", .error, "archive too large",
    "What comes from outside is unpacked within limits, so that no file can exhaust the machine.")
  /// An entry whose name leads out of the archive.
  public static let nameOutOfArchive = DiagnosticCode(
    "Z003", .error, "name that leads out of the archive",
    "A name is relative and never leads upwards. No office program writes such a file.")
  /// An entry that cannot be read as it was packed.
  public static let damagedEntry = DiagnosticCode(
    "Z004", .error, "entry that cannot be read",
    "An entry is read only as it was packed, whole, unencrypted and once.")
}
