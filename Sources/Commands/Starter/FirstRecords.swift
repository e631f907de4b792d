internal import Records
internal import YAML

/// The first records of a new workspace: a body, its first session, a paper for it.
struct FirstRecords {
  /// The languages in which the program carries the text of a background paper.
  static let languages = Language.allCases.filter { language in
    StarterFiles.all.contains { $0.path == "Templates/background-paper/\(language.rawValue).md" }
  }

  let id: String
  let name: String
  let language: Language

  /// The files, with their paths in the workspace.
  var files: [(path: String, text: String)] {
    [
      ("Sessions/\(id)/body.md", body), ("Sessions/\(id)/1/session.md", session),
      ("Sessions/\(id)/1/background-paper.md", paper),
    ]
  }

  private var quoted: String { YAMLWriter.scalar(name, isInFlow: true) }

  private var body: String {
    """
    ---
    # A body: `rapporteur new body` explains every field.
    kind: body
    language: \(language.rawValue)
    id: \(id)
    type: committee
    name: {\(language.rawValue): \(quoted)}
    acts:
      - {form: resolution, numbering: session-number}
      - {form: decision, numbering: session-number}
    gatherings:
      - noun: session
    ---

    """
  }

  private var session: String {
    """
    ---
    # Its first session. Add `days`, `place` and the rest when they are known.
    kind: session
    body: \(id)
    ordinal: 1
    status: planned
    absent:
      days: not-examined
      place: not-examined
    ---

    """
  }

  private var paper: String {
    """
    ---
    # A paper to be rendered. Without a text of its own it takes that of its type in Templates/.
    kind: document
    language: \(language.rawValue)
    id: background-paper
    type: background-paper
    title: {\(language.rawValue): \(YAMLWriter.scalar(title, isInFlow: true))}
    body: \(id)
    session: \(id)/1
    status: draft
    original: \(language.rawValue)
    languages: [\(language.rawValue)]
    ---

    """
  }

  /// The title of the first paper; where a language would bend the name, it stands behind a colon.
  private var title: String {
    switch language {
    case .ar: "الولايات والعمل المضطلع به: \(name)"
    case .zh: "\(name)：任务授权和工作情况概览"
    case .en: "Mandates and work of the \(name)"
    case .fr: "Mandats et travaux\u{A0}: \(name)"
    case .ru: "Мандаты и проделанная работа: \(name)"
    case .es: "Mandatos y labor realizada: \(name)"
    }
  }
}
