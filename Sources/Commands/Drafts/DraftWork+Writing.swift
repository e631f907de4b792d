internal import Answers
internal import Archive
internal import Diagnostics
internal import Drafting
internal import Files
internal import Records

extension DraftWork {
  /// Brings what stands up to the plan; what does not stand yet is made.
  mutating func fill(
    _ plan: DraftPlan, _ trial: DraftTrial, _ place: DraftPlace, _ front: DraftFile,
    _ takesAsSeen: Bool, in workspace: inout Workspace
  ) throws {
    let whole = DraftPlan(plan, passages: trial.passages)
    for (index, made) in front.files(whole, place, library).enumerated() {
      let language = front.languages[index]
      let present = AtomicFile.text(of: made.path)
      let text = MarkedText(present ?? made.text, file: made.path)
      workspace.report(text.problems)
      guard text.problems.isEmpty else { continue }
      // A translation without drafted passages is its translator's; that it is stale, the check tells.
      guard index == 0 || present == nil || !text.names.isEmpty else { continue }
      let planned = (index == 0 ? [plan.sources] : []) + (trial.passages[language] ?? [])
      let redraft = Redraft(text, planned, takesAsSeen: takesAsSeen) {
        trial.render($0, in: language)
      }
      texts.append(
        Text(
          path: made.path, language: language, present: present, text: redraft.text,
          changes: present == nil ? Redraft.new(planned) : redraft.changes))
    }
    try workspace.requireSound()
    carryHashes()
  }

  /// Gives the texts in further languages the hash of what they now translate, where they translated
  /// what stood there before.
  private mutating func carryHashes() {
    guard let first = texts.first else { return }
    let former = first.present.map(DraftFile.hash) ?? "0"
    let now = DraftFile.hash(first.text)
    for index in texts.indices.dropFirst() {
      let old = "hash: \(texts[index].present == nil ? "0" : former)"
      guard let line = texts[index].text.firstRange(of: old) else { continue }
      texts[index].text.replaceSubrange(line, with: "hash: \(now)")
    }
  }

  /// Drafts the paper from the texts as they would stand; where that has an error, nothing is written.
  func verify(in workspace: inout Workspace) throws {
    let files = texts.map { text in
      File(path: text.path, text: text.text.replacing("\r\n", with: "\n"))
    }
    let tried = options.load(with: files)
    workspace.report(tried.log.diagnostics.filter { $0.severity == .error }, in: files)
    try workspace.requireSound()
    let view = RecordView(tried.archive, today: ViewOptions.today)
    guard let paper = tried.archive.record(Document.self, request.key) else { return }
    var build = PaperBuild(view, library)
    build.check([paper])
    workspace.report(build.problems, in: files)
    try workspace.requireSound()
  }

  /// Writes the files of papers that are new or changed, in each folder all of them or none.
  static func write(_ works: [DraftWork], in workspace: inout Workspace) throws {
    var trees: [String: FileTree] = [:]
    for text in works.flatMap(\.texts) where text.isChanged {
      let parts = text.path.split(separator: "/", omittingEmptySubsequences: false)
      let folder = parts.dropLast().joined(separator: "/")
      trees[folder, default: FileTree()].add(
        String(parts.last ?? ""), bytes: Array(text.text.utf8))
    }
    for (folder, tree) in trees.sorted(by: { $0.key < $1.key }) {
      let (_, failures) = StagedOutput.write(tree, to: folder)
      workspace.report(failures)
      try workspace.requireSound()
    }
  }
}

extension Redraft {
  /// What becomes of passages that are all drafted for the first time.
  static func new(_ passages: [DraftPassage]) -> [Change] {
    passages.map { Change($0.name, .new) }
  }
}
