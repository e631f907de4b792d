import Citations
import Diagnostics
import Files
import Records

/// Looks for citations in the running text of records, each text in the context of its record.
struct TextScan {
  private let recogniser: Recogniser
  private let entry: Entry
  private var found: [TextMention] = []
  private var brokenOff: [TextMention] = []
  private var bindings: [CitationLink] = []

  /// The citations in the texts of all records, in the order of their addresses.
  static func mentions(
    in entries: [Key: Entry], keys: [Key], _ recogniser: Recogniser
  ) -> TextMentions {
    let found = Parallel.map(keys.chunks()) { keys in
      keys.compactMap { entries[$0] }.map { entry in
        var scan = TextScan(recogniser: recogniser, entry: entry)
        scan.scan(.group(entry.values), .group(entry.kind.table.shape), isRunning: false, at: "")
        return (found: scan.found, brokenOff: scan.brokenOff, bindings: scan.bindings)
      }
    }.flatMap(\.self)
    return TextMentions(
      found.flatMap(\.found), brokenOff: found.flatMap(\.brokenOff),
      bindings: found.flatMap(\.bindings))
  }

  private init(recogniser: Recogniser, entry: Entry) {
    self.recogniser = recogniser
    self.entry = entry
  }

  private mutating func scan(_ value: Value, _ shape: Shape, isRunning: Bool, at path: String) {
    switch (value, shape) {
    case (.group(let values), .group(let group)):
      for pair in values.pairs {
        guard let field = group.field(pair.name), field.holdsRunningText else { continue }
        scan(
          pair.value, field.shape, isRunning: field.isRunning,
          at: FieldPath.field(pair.name, in: path))
      }
    case (.list(let values), .list(let element)):
      for (position, value) in values.enumerated() {
        scan(
          value, element, isRunning: isRunning,
          at: FieldPath.element(of: path, at: position, value))
      }
    case (.localized(let texts), .localized) where isRunning:
      for language in texts.languages {
        guard let text = texts[language] else { continue }
        if path == entry.kind.table.bodyField, let range = entry.texts[language] {
          scan(body: text, language, at: path, range)
        } else {
          scan(text, language, at: path)
        }
      }
    default: break
    }
  }

  /// A text of the front matter.
  private mutating func scan(_ text: String, _ language: Language, at path: String) {
    let inner = FieldPath.field(language.rawValue, in: path)
    scan(text, language, entry.context, at: inner) { [entry] in
      TextPositions(text, at: entry.place(of: inner))
    }
  }

  /// The text below the front matter: prose, and tags that can bind records.
  private mutating func scan(
    body text: String, _ language: Language, at path: String, _ range: SourceRange
  ) {
    var context = entry.context
    // A bare paragraph in the text of a document is its own.
    if entry.kind == .document { context.document = entry.key }
    let draft = DraftText(text)
    let inner = FieldPath.field(language.rawValue, in: path)
    let start = TextPositions(text, from: range.start, in: range.file)
    scan(draft.prose, language, context, at: inner) { start }
    var positions = start
    for binding in draft.bindings {
      bindings.append(
        CitationLink(
          from: entry.key, path: inner, reference: Reference(binding.key),
          manner: .template(language), place: positions.range(binding.utf8)))
    }
  }

  private mutating func scan(
    _ text: String, _ language: Language, _ context: CitationContext, at path: String,
    _ start: () -> TextPositions
  ) {
    var context = context
    context.language = language
    let citations = recogniser.citations(in: text, language: language, context: context)
    let broken = recogniser.brokenOff(in: text, besides: citations, context: context)
    found += mentions(citations, language, path, start)
    brokenOff += mentions(broken, language, path, start)
  }

  private func mentions(
    _ citations: [Citation], _ language: Language, _ path: String, _ start: () -> TextPositions
  ) -> [TextMention] {
    guard !citations.isEmpty else { return [] }
    var positions = start()
    return citations.map { citation in
      TextMention(
        from: entry.key, path: path, language: language, citation: citation,
        place: positions.range(citation.utf8))
    }
  }
}

extension FieldDescription {
  /// Whether running text stands in it or somewhere inside it.
  fileprivate var holdsRunningText: Bool { isRunning || shape.holdsGroup }
}

extension Shape {
  fileprivate var holdsGroup: Bool {
    switch self {
    case .group: true
    case .list(let element): element.holdsGroup
    default: false
    }
  }
}
