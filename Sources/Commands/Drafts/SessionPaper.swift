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
