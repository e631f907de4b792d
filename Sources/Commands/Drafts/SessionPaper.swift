internal import Archive
internal import Diagnostics
internal import Records

/// The papers that belong to every session.
enum SessionPaper: String, CaseIterable {
  /// The annotated provisional agenda.
  case agenda
  /// The list of documents.
  case documents
  /// The skeleton of the report.
  case report

  /// What it is as a document.
  var type: DocumentType {
    switch self {
    case .agenda: .provisionalAgenda
    case .documents: .documentList
    case .report: .report
    }
  }

  /// The last part of its key, unless another is asked for.
  var id: String {
    switch self {
    case .agenda: "annotated-agenda"
    case .documents: "list-of-documents"
    case .report: "report"
    }
  }
}

extension Workspace {
  /// A session of which papers are drawn up; one that was cancelled ends the command.
  mutating func meeting(_ session: Key?) throws -> Key? {
    guard let session, let entry = archive[session] else { return nil }
    guard (entry.record as? Session)?.status == .cancelled else { return session }
    report([
      Diagnostic(
        .cancelledSession, at: entry.place(of: "status"),
        "\(session) is recorded as cancelled", notes: ["nothing was written"])
    ])
    try requireSound()
    return nil
  }
}
