package import Diagnostics
package import Files
package import Records

/// The files of a templates folder by what they are for.
///
/// `TYPE/LANGUAGE.md` is the text of a type of document without a text of its own,
/// `TYPE/masthead.LANGUAGE.md` its masthead, `TYPE/draft.LANGUAGE.md` what its drafts begin with,
/// `index/NAME.LANGUAGE.md` an index, `record/KIND.LANGUAGE.md` the page of a record with its masthead
/// `record/KIND-masthead.LANGUAGE.md`, `plan/plans.LANGUAGE.md` and `plan/revisions.LANGUAGE.md` the documents of plans with their masthead,
/// `partials/LANGUAGE/NAME.md` what others include, `wording/LANGUAGE.yaml` how the language writes
/// numbers, dates and lists.
package struct TemplateLibrary: Sendable {
  private var partials: [Language: [ParsedTemplate]] = [:]
  private var pages: [String: ParsedTemplate] = [:]
  /// The wording files by language.
  package private(set) var wordings: [Language: WordingFile] = [:]
  /// The files, for diagnostics.
  package let files: [File]

  /// Sorts the files of a folder and reads them; what has no such name is not a template.
  package init(_ files: [File]) {
    self.files = files
    let templates = files.compactMap(TemplateLibrary.template)
    let parsed = Parallel.map(templates.map(\.file), ParsedTemplate.init)
    for ((template, language), parsed) in zip(templates, parsed) {
      if template.role == .partial {
        partials[language, default: []].append(parsed)
      } else {
        pages[template.name] = parsed
      }
    }
    for file in files {
      guard let language = TemplateLibrary.wordingLanguage(file) else { continue }
      wordings[language] = WordingFile(file, language: language)
    }
  }

  /// How a language writes numbers, dates and lists; `nil` where neither a file nor the program says.
  package func wording(_ language: Language) -> Wording? {
    wordings[language].map(\.wording) ?? Wording.of(language)
  }

  /// What is wrong with the wording files.
  package var diagnostics: [Diagnostic] {
    wordings.values.flatMap(\.diagnostics).sorted()
  }

  /// The language of a template, by its place and name; `nil` for a file that is none.
  static func language(of file: File) -> Language? { template(file)?.language }

  /// The language of a wording file, by its place and name.
  private static func wordingLanguage(_ file: File) -> Language? {
    let path = file.path.split(separator: "/").map(String.init)
    guard path.count >= 2, path[path.count - 2] == "wording", let name = path.last,
      name.hasSuffix(".yaml")
    else { return nil }
    return Language(rawValue: String(name.dropLast(5)))
  }

  /// What a file is as a template, and its language, by the name that it has.
  private static func template(_ file: File) -> (file: TemplateFile, language: Language)? {
    let path = file.path.split(separator: "/").map(String.init)
    guard path.count >= 2, let name = path.last?.dropLast(3), path.last?.hasSuffix(".md") == true
    else { return nil }
    let folder = path[path.count - 2]
    if path.count >= 3, path[path.count - 3] == "partials",
      let language = Language(rawValue: folder)
    {
      return (TemplateFile(String(name), file: file.path, text: file.text), language)
    }
    let ending = name.split(separator: ".").last.map(String.init) ?? ""
    return Language(rawValue: ending).map {
      (TemplateFile("\(folder)/\(name)", file: file.path, text: file.text, role: .page), $0)
    }
  }

  /// The languages in which there are templates, in order.
  package var languages: [Language] { partials.keys.sorted() }

  /// The partials and pages of a language.
  func templates(in language: Language) -> [ParsedTemplate] {
    let ending = language.rawValue
    let own = pages.filter { name, _ in
      !name.hasPrefix(TemplateLibrary.indexes) && !name.hasPrefix(TemplateLibrary.records)
        && !name.hasPrefix(TemplateLibrary.plans)
        && (name.hasSuffix("/\(ending)") || name.hasSuffix(".\(ending)"))
    }
    return (partials[language] ?? []) + own.sorted { $0.key < $1.key }.map(\.value)
  }

  /// The headings with which the draft of a type of document begins, as they are written.
  package func outline(_ type: DocumentType, _ language: Language) -> String? {
    pages["\(type.rawValue)/draft.\(language.rawValue)"]?.file.text
  }

  private static let indexes = "index/"
  private static let records = "record/"
  private static let plans = "plan/"

  /// The partials of a language, and the page and masthead of planning documents.
  func planTemplates(in language: Language) -> [ParsedTemplate] {
    let own = PlanPage.templates.map { TemplateLibrary.plan($0, language) }
    return (partials[language] ?? []) + own.compactMap { pages[$0] }
  }

  /// The languages in which there is a planning document, in order.
  package var planLanguages: [Language] {
    languages.filter { language in
      PlanPage.templates.allSatisfy { pages[TemplateLibrary.plan($0, language)] != nil }
    }
  }

  /// The name of the page of planning documents, or of their masthead.
  static func plan(_ name: String, _ language: Language) -> String {
    "\(plans)\(name).\(language.rawValue)"
  }

  /// The partials of a language, and the page and masthead of a kind of record.
  func templates(ofRecord kind: Kind, in language: Language) -> [ParsedTemplate] {
    let own = [
      TemplateLibrary.record(kind, language), TemplateLibrary.recordMasthead(kind, language),
    ]
    return (partials[language] ?? []) + own.compactMap { pages[$0] }
  }

  /// The languages in which there is a page for a kind of record, in order.
  package func languages(ofRecord kind: Kind) -> [Language] {
    languages.filter {
      pages[TemplateLibrary.record(kind, $0)] != nil
        && pages[TemplateLibrary.recordMasthead(kind, $0)] != nil
    }
  }

  /// The name of the page of a kind of record.
  static func record(_ kind: Kind, _ language: Language) -> String {
    "\(records)\(kind.rawValue).\(language.rawValue)"
  }

  /// The name of the masthead of the pages of a kind of record.
  static func recordMasthead(_ kind: Kind, _ language: Language) -> String {
    "\(records)\(kind.rawValue)-masthead.\(language.rawValue)"
  }

  /// The partials of a language, and the page and masthead of an index.
  func templates(ofIndex name: String, in language: Language) -> [ParsedTemplate] {
    let own = [TemplateLibrary.index(name, language), TemplateLibrary.index("masthead", language)]
    return (partials[language] ?? []) + own.compactMap { pages[$0] }
  }

  /// The languages in which there is a page for an index, in order.
  package func languages(ofIndex name: String) -> [Language] {
    languages.filter { pages[TemplateLibrary.index(name, $0)] != nil }
  }

  /// The name of the page of an index, or of the masthead of all.
  static func index(_ name: String, _ language: Language) -> String {
    "\(indexes)\(name).\(language.rawValue)"
  }

  /// The name of the page with the text of a type of document.
  static func page(_ type: DocumentType, _ language: Language) -> String {
    "\(type.rawValue)/\(language.rawValue)"
  }

  /// The name of the page with the masthead of a type of document.
  static func masthead(_ type: DocumentType, _ language: Language) -> String {
    "\(type.rawValue)/masthead.\(language.rawValue)"
  }
}
