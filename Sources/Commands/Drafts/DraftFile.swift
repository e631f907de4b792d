internal import Answers
internal import Archive
internal import Drafting
internal import Files
internal import Records
internal import YAML

/// Writes the record file of a new draft, and the files of its texts in further languages.
struct DraftFile {
  let request: DraftRequest
  let archive: Archive
  let titles: [Language: String]
  let languages: [Language]

  /// The front matter of the record, with the fields that the officer may change.
  func front(_ sources: DraftPassage) -> String {
    let session = request.session.flatMap { archive.record(Session.self, $0) }
    let body = archive.record(Body.self, request.body)
    var lines = ["kind: document", "id: \(request.id)", "type: \(request.type.rawValue)", "title:"]
    lines += languages.compactMap { language in
      titles[language].map { "  \(language.rawValue): \(YAMLWriter.scalar($0))" }
    }
    lines.append("body: \(request.body)")
    if let session { lines.append("session: \(session.key)") }
    if let item = request.item { lines.append("item: \(item)") }
    if let agenda = session?.agendaDocument, request.item != nil {
      lines.append("agenda: \(agenda.target.symbol ?? agenda.target.text)")
    }
    // The report of a session is the paper of the body itself.
    if request.type != .report, let author = body?.secretariat {
      lines.append("author: \(author.target)")
    }
    lines.append("concerns: [\(concern)]")
    lines.append("status: draft")
    if let first = languages.first { lines.append("original: \(first.rawValue)") }
    lines.append("languages: [\(languages.map(\.rawValue).joined(separator: ", "))]")
    let text = lines.map { $0 + "\n" }.joined()
    return "---\n\(text)\(sources.marked(as: .frontMatter))---\n\n"
  }

  /// What the paper is about, as a reference to it.
  private var concern: String {
    switch request.matter {
    case .subject(let subject): subject.key.text
    case .overview(let last), .session(_, let last): last.text
    }
  }

  /// The files of a new draft with its passages, that of the record first.
  func files(_ plan: DraftPlan, _ place: DraftPlace, _ library: TemplateLibrary) -> [File] {
    languages.enumerated().map { index, language in
      let outline = DraftOutline(library.outline(request.type, language) ?? "")
      let front = index == 0 ? self.front(plan.sources) : DraftFile.front(hash: "0")
      return File(
        path: index == 0 ? place.path : DraftFile.path(place.path, language),
        text: front + outline.text(plan.passages[language] ?? []))
    }
  }

  /// The front matter of the text in another language.
  static func front(hash: String) -> String { "---\nhash: \(hash)\n---\n\n" }

  /// The hash of the text below front matter, as a translation gives it.
  static func hash(_ text: String) -> String {
    let plain = text.replacing("\r\n", with: "\n")
    return TextHash.of(String(FrontMatter.split(plain, file: "").0?.body ?? ""))
  }

  /// The path of the text in another language, beside the record.
  static func path(_ path: String, _ language: Language) -> String {
    "\(path.dropLast(3)).\(language.rawValue).md"
  }
}
