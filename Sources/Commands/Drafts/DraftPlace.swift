internal import Answers
internal import Archive
internal import Diagnostics
internal import Drafting
internal import Files
internal import Records

/// Where a draft stands or will stand: inside the records, in no file of something else.
struct DraftPlace {
  /// The file of the record.
  let path: String
  /// The draft that stands there; `nil` where it is a new one.
  let paper: Document?

  /// Finds the place; where nothing must be written there, that is reported and ends the command.
  init(
    _ request: DraftRequest, _ options: WorkspaceOptions, in workspace: inout Workspace
  ) throws {
    let standing = workspace.archive[request.key]
    paper = standing?.record as? Document
    path = standing?.range.file ?? request.file ?? DraftPlace.usual(request, options)
    if let objection = objection(request, standing, options) { workspace.report([objection]) }
    try workspace.requireSound()
  }

  private func objection(
    _ request: DraftRequest, _ standing: Entry?, _ options: WorkspaceOptions
  ) -> Diagnostic? {
    let folder = FolderPlace(options.records)
    guard folder.holds(FolderPlace(path)), path.hasSuffix(".md"), !DraftPlace.isTranslation(path)
    else {
      return Diagnostic(
        .outsideRecords, at: nil, "`\(path)` is no file for a record in \(options.records)",
        notes: ["nothing was written"])
    }
    guard let standing else {
      guard FolderPresence.exists(path) else { return nil }
      return Diagnostic(
        .notADraft, at: SourceRange(file: path), "\(path) does not hold \(request.key)",
        notes: ["nothing was written; name another file with --to"])
    }
    if let file = request.file, FolderPlace(file) != FolderPlace(path) {
      return Diagnostic(
        .notADraft, at: standing.range, "\(request.key) stands in \(path)",
        notes: ["nothing was written; leave out --to, or give the paper another --id"])
    }
    guard let paper, paper.status == .draft, paper.type == request.type, concerns(request),
      let text = AtomicFile.text(of: path), !MarkedText(text, file: path).names.isEmpty
    else {
      return Diagnostic(
        .notADraft, at: standing.range, "\(request.key) is not the draft that was asked for",
        notes: ["nothing was written; give the new paper another --id"])
    }
    return nil
  }

  private func concerns(_ request: DraftRequest) -> Bool {
    guard case .subject(let subject) = request.matter else { return true }
    return paper?.concerns.contains { $0.target == subject.key } ?? false
  }

  private static func isTranslation(_ path: String) -> Bool {
    let parts = path.split(separator: "/").last?.split(separator: ".") ?? []
    return parts.count > 2 && Language(rawValue: String(parts[parts.count - 2])) != nil
  }

  private static func usual(_ request: DraftRequest, _ options: WorkspaceOptions) -> String {
    "\(options.records)/\((request.session ?? request.body).text)/\(request.id).md"
  }
}
