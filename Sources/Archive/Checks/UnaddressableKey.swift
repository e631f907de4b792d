import Citations
import Diagnostics
import Records

/// The key of a record can be written, typed and made the path of a file.
enum UnaddressableKey: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for entry in archive.allEntries {
      guard let fault = fault(entry, archive) else { continue }
      log.report(
        Diagnostic(
          .unaddressableKey, at: entry.place(of: field(entry)), fault.headline, notes: [fault.note])
      )
    }
  }

  private static func fault(_ entry: Entry, _ archive: Archive) -> (headline: String, note: String)?
  {
    let id = id(entry)
    switch entry.kind {
    case .body, .treaty:
      if let id, !KeyName.isOwner(id) {
        let reserved = KeyName.reserved.joined(separator: ", ")
        return (
          "`\(id)` cannot be the id of a \(entry.kind.rawValue)",
          "it has small letters, digits and hyphens, and is none of \(reserved)"
        )
      }
    default:
      if let id, !KeyName.isID(id) {
        return (
          "`\(id)` cannot be the last part of a key",
          "it has letters a to z, digits, `-`, `.` and `_`, \(KeyName.maximumSize) at most"
        )
      }
    }
    let parts = entry.key.text.utf8.split(
      separator: UInt8(ascii: "/"), omittingEmptySubsequences: false
    ).map { String(Substring($0)) }
    let fault = fault(ofParts: parts, entry) ?? fault(ofForm: parts, entry, archive)
    // Where what should name it was written and could not be read, that is reported already.
    guard let fault,
      !naming.contains(where: { entry.places[$0] != nil && entry.values[$0] == nil })
    else { return nil }
    return fault
  }

  private static func fault(
    ofParts parts: [String], _ entry: Entry
  ) -> (headline: String, note: String)? {
    guard let part = parts.first(where: { !KeyName.isPart($0) }) else { return nil }
    return (
      part.isEmpty
        ? "the key `\(entry.key)` has an empty part" : "`\(part)` cannot be part of a key",
      "a part has 1 to \(KeyName.maximumSize) bytes without white space, and is not `.` or `..`"
    )
  }

  /// Of what belongs to a body that is not held nothing can be said.
  private static func fault(
    ofForm parts: [String], _ entry: Entry, _ archive: Archive
  ) -> (headline: String, note: String)? {
    guard archive.known.knows(body: Key(parts[0])), archive.known.kind(of: entry.key) != entry.kind
    else { return nil }
    return (
      "`\(entry.key)` is not the key of a \(entry.kind.rawValue)",
      "it would be read as that of something else, or of nothing"
    )
  }

  /// The id that a person wrote, where the record has one.
  private static func id(_ entry: Entry) -> String? {
    if entry.kind == .document, entry.values["symbol"] != nil { return nil }
    guard case .text(let id) = entry.values["id"] else { return nil }
    return id
  }

  /// The fields of which keys are made.
  private static let naming = ["symbol", "id", "name", "ordinal", "number", "body", "session"]

  /// The field that makes the last part of the key.
  private static func field(_ entry: Entry) -> String {
    naming.prefix(5).first { name in
      entry.values[name] != nil && (name != "name" || entry.kind == .session)
    } ?? ""
  }
}
