import Answers
import Archive
import Diagnostics
import Files
import Foundation
import Records

/// A workspace of files in memory.
struct Workspace {
  var files: [File]

  /// Begins with a body, a session of it and a report.
  init(_ texts: KeyValuePairs<String, String> = [:]) {
    files = [
      File(path: "Sessions/rivers/body.md", text: Workspace.body),
      File(path: "Sessions/rivers/1/session.md", text: Workspace.session),
      File(path: "Sessions/rivers/1/report.md", text: Workspace.report),
    ]
    for (path, text) in texts {
      files.removeAll { $0.path == path }
      files.append(File(path: path, text: text))
    }
  }

  /// The archive of the files.
  var archive: Archive { Archive.read(files).archive }

  /// What is wrong with the files.
  var problems: [Diagnostic] { Archive.read(files).log.diagnostics }

  /// The codes of what is wrong, in the order of places.
  var codes: [String] { problems.map(\.code.rawValue) }

  static let body = """
    ---
    kind: body
    id: rivers
    name: Committee on Rivers
    acts: [{form: resolution, numbering: session-number}]
    gatherings: [{noun: session}]
    ---

    """

  static let session = """
    ---
    kind: session
    body: rivers
    ordinal: 1
    days: 2024-05-06..2024-05-08
    ---

    """

  static let report = """
    ---
    kind: document
    symbol: RIV/1/R
    type: report
    body: rivers
    ---

    """
}

extension Archive {
  /// Everything that can be shown of it, record by record.
  var json: String {
    let view = RecordView(self)
    return allEntries.compactMap { RecordAnswer($0.key, in: view)?.json.text }.joined()
  }
}

/// The real records and their register.
enum RealRecords {
  static let root = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().path

  static let files: [File] =
    Folder.read(at: root + "/Sessions", as: "Sessions").files
    + Folder.read(at: root + "/seeds", as: "seeds").files
}
