internal import Answers
internal import Archive
internal import Diagnostics
internal import Documents
internal import Drafting
internal import Records

/// What is counted in one document of a build, in one language.
struct PaperCount: Sendable {
  let key: Key
  let language: Language
  let isOriginal: Bool
  let words: WordCount
  let structure: DocumentStructure

  init(_ document: DocumentTree) {
    key = document.key
    language = document.language
    isOriginal = document.isOriginal
    words = WordCount(document)
    structure = DocumentStructure(document)
  }

  /// The words that the paper has at most: those of a document of a secretariat, or of another, such as the
  /// report of a session.
  static func limit(of paper: Document?, in view: RecordView) -> Int {
    if paper?.type == .report { return WordCount.otherLimit }
    let author = paper?.author.flatMap { view.archive.record(Body.self, $0.target) }
    return author?.type == .secretariat ? WordCount.secretariatLimit : WordCount.otherLimit
  }

  /// What is wrong with the counts of one paper in its languages.
  static func problems(
    _ counts: [PaperCount], of paper: Document, in view: RecordView
  ) -> [Diagnostic] {
    guard let original = counts.first(where: \.isOriginal) else { return [] }
    let entry = view[paper.key]
    var problems: [Diagnostic] = []
    // Running text names a session as its language will, by its number or as the first.
    let told = { (count: PaperCount) in
      count.structure.leavingOut { view.archive.record(Session.self, $0) != nil }
    }
    let first = told(original)
    for other in counts where told(other) != first {
      let notes =
        [original, other].map { "\($0.language.ownName): \($0.structure.text)" }
        + different(first, told(other), original.language, other.language)
      problems.append(
        Diagnostic(
          .unequalRenderings, at: entry?.place(of: "languages"),
          "\(paper.key) in \(other.language.ownName) is not built like the original", notes: notes))
    }
    let limit = limit(of: paper, in: view)
    if original.words.total > limit {
      problems.append(
        Diagnostic(
          .tooManyWords, at: entry?.range,
          "\(paper.key) has \(original.words.total) words in \(original.language.ownName), where at most \(limit) are taken"
        ))
    }
    return problems
  }

  /// What is cited by a paragraph in one of two languages alone, where the paragraphs are as many.
  private static func different(
    _ one: DocumentStructure, _ other: DocumentStructure, _ first: Language, _ second: Language
  ) -> [String] {
    guard one.paragraphs == other.paragraphs else { return [] }
    return zip(one.citations, other.citations).enumerated().flatMap { number, pair in
      [(first, pair.0.subtracting(pair.1)), (second, pair.1.subtracting(pair.0))].compactMap {
        language, keys in
        guard !keys.isEmpty else { return nil }
        let place = number == 0 ? "before paragraph 1" : "paragraph \(number)"
        let names = keys.sorted().map { "`\($0)`" }.joined(separator: ", ")
        return "\(place): \(names) cited in \(language.ownName) alone"
      }
    }
  }

  /// One line of the report of a build.
  func line(in view: RecordView) -> String {
    let limit = PaperCount.limit(of: view.archive.record(Document.self, key), in: view)
    return "\(key) \(language.rawValue): \(words.total) words of \(limit)\n"
  }

  /// The counts for a program.
  func json(in view: RecordView) -> JSON {
    .object([
      .init("paper", .string(key.text)),
      .init("language", .string(language.rawValue)),
      .init("original", .bool(isOriginal)),
      .init("words", .number(words.total)),
      .init("text", .number(words.text)),
      .init("tables", .number(words.tables)),
      .init("footnotes", .number(words.footnotes)),
      .init(
        "limit",
        .number(PaperCount.limit(of: view.archive.record(Document.self, key), in: view))),
    ])
  }
}

extension DocumentStructure {
  /// The counts in words.
  var text: String {
    "\(sections.of("heading")), \(paragraphs.of("numbered paragraph")), \(footnotes.of("footnote"))"
  }
}

extension Document {
  /// The languages in which it is rendered.
  var renderedLanguages: [Language] { languages.isEmpty ? [original ?? .en] : languages }
}
