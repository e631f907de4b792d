internal import Answers
internal import Archive
internal import Diagnostics
internal import Drafting
internal import Files
internal import Records

/// Drafts one paper: what it would say is tried on the records before anything is written.
struct DraftWork {
  /// One file of the paper, as it stands and as it will.
  struct Text {
    let path: String
    let language: Language
    let present: String?
    var text: String
    var changes: [Redraft.Change]

    var isChanged: Bool { text != present }
  }

  let request: DraftRequest
  var texts: [Text] = []
  let library: TemplateLibrary
  let options: WorkspaceOptions

  init(_ request: DraftRequest, _ library: TemplateLibrary, _ options: WorkspaceOptions) {
    self.request = request
    self.library = library
    self.options = options
  }

  /// Makes the texts; where an error is found, that ends the command.
  mutating func prepare(in workspace: inout Workspace, takesAsSeen: Bool) throws {
    let place = try DraftPlace(request, options, in: &workspace)
    let languages = try languages(place, in: &workspace)
    let view = request.sight(of: RecordView(workspace.archive, today: ViewOptions.today))
    let plan = DraftPlan(request, view, languages)
    let front = DraftFile(
      request: request, archive: workspace.archive, titles: titles(languages, view),
      languages: languages)
    let trial = try DraftTrial(plan, front, place, library, options, in: &workspace)
    try fill(plan, trial, place, front, takesAsSeen, in: &workspace)
    try verify(in: &workspace)
  }

  /// The languages of the draft that stands, or else those that were asked for.
  private func languages(
    _ place: DraftPlace, in workspace: inout Workspace
  ) throws -> [Language] {
    let offered = library.languages.filter { library.outline(request.type, $0) != nil }
    let standing = place.paper.map { $0.languages.isEmpty ? [$0.original ?? .en] : $0.languages }
    let asked = standing ?? (request.languages.isEmpty ? offered : request.languages)
    for language in asked where !offered.contains(language) {
      workspace.report([
        Diagnostic(
          .noTemplate, at: nil,
          "there is no outline of a \(request.type.rawValue) in \(language.ownName)",
          notes: [
            "it would stand in Templates/\(request.type.rawValue)/draft.\(language.rawValue).md"
          ])
      ])
    }
    try workspace.requireSound()
    guard !asked.isEmpty else {
      workspace.report([
        Diagnostic(.noTemplate, at: nil, "there is no outline of a \(request.type.rawValue)")
      ])
      try workspace.requireSound()
      return []
    }
    var seen: Set<Language> = []
    let first = place.paper?.original ?? (asked.contains(.en) ? .en : asked[0])
    return ([first] + asked).filter { seen.insert($0).inserted }
  }

  private func titles(_ languages: [Language], _ view: RecordView) -> [Language: String] {
    var titles: [Language: String] = [:]
    for language in languages {
      guard let drafter = PaperDrafter(library, view, language: language) else { continue }
      titles[language] = drafter.words(DraftPlan.title(request), in: request.key)
    }
    return titles
  }
}
