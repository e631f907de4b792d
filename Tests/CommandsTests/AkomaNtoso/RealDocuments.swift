import Answers
import Archive
import Diagnostics
import Documents
import Drafting
import Foundation
import Records
import Testing

/// Every document that is made from the real records.
enum RealDocuments {
  /// The papers, in all their languages.
  static let papers: [DocumentTree] = {
    let view = RecordView(RealWorkspace.archive.confirmed)
    let papers = view.all(Document.self).filter { $0.status == .draft || $0.status == .submitted }
    return papers.flatMap { paper in
      paper.languages.compactMap { language in
        PaperDrafter(RealWorkspace.library, view.seen(by: paper), language: language)?
          .draft(paper.key).document
      }
    }
  }()

  /// How many papers in how many languages there are to be.
  static let expected = RealWorkspace.archive.all(Document.self)
    .filter { $0.status == .draft || $0.status == .submitted }.map(\.languages.count).reduce(0, +)

  /// The pages of all acts and sessions in all languages of their templates, and why one is missing.
  static let pages: (documents: [DocumentTree], problems: [String]) = {
    let view = RecordView(RealWorkspace.archive.confirmed)
    var (documents, problems): ([DocumentTree], [String]) = ([], [])
    for kind in [Kind.act, .session] {
      for language in RealWorkspace.library.languages(ofRecord: kind) {
        let drafter = RecordDrafter(RealWorkspace.library, view, kind, language: language)
        for entry in view.archive.allEntries where entry.kind == kind {
          let (document, found) = drafter?.draft(entry.key) ?? (nil, [])
          if let document { documents.append(document) }
          problems += found.filter { $0.severity == .error || document == nil }.map {
            "\(entry.key) \(language): \($0.headline)"
          }
        }
      }
    }
    return (documents, problems)
  }()

  /// The folder of the schemas, which stands beside the package or nowhere.
  static let schemas = URL(
    filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
    relativeTo: URL(filePath: Package.root + "/")
  ).appending(path: "schemas/akn")
}
