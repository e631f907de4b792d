package import Diagnostics
package import Documents
package import Records

/// Holds a translated file against the paper as it is drafted now, and finds everything that is wrong.
package struct TranslationCheck {
  private let file: XLIFFDocument
  private let document: DocumentTree
  private let language: Language
  /// What is wrong; where there is anything, there is no translation.
  package private(set) var problems: [Diagnostic] = []
  /// The translated text of each unit, by the numbers of the codes of the original.
  private var targets: [String: [CodedText.Token]] = [:]

  /// Checks a file against a paper in its original language.
  package init(_ file: XLIFFDocument, against document: DocumentTree, into language: Language) {
    self.file = file
    self.document = document
    self.language = language
    checkLanguages()
    if problems.isEmpty { checkUnits() }
  }

  /// The paper with its texts translated; `nil` where something is wrong.
  package var translated: DocumentTree? {
    guard problems.isEmpty else { return nil }
    var translated = TextWalk { [targets, language] unit in
      guard let target = targets[unit.id] else { return unit.text }
      let coded = CodedText(unit.text)
      var notes: [Int: String] = [:]
      for number in coded.notes.keys {
        notes[number] = targets["\(unit.id).n\(number)"].map(CodedText.likeness)
      }
      return coded.restored(target, in: language, notes: notes)
    }.walked(document)
    translated.language = language
    translated.isOriginal = false
    return translated
  }

  private mutating func report(
    _ code: DiagnosticCode, _ position: SourcePosition, _ headline: String, note: String? = nil
  ) {
    let range = SourceRange(file: file.file, start: position)
    problems.append(Diagnostic(code, at: range, headline, notes: note.map { [$0] } ?? []))
  }

  private mutating func checkLanguages() {
    if file.sourceLanguage != document.language.rawValue {
      report(
        .translationLanguage, file.position,
        "`srcLang` is `\(file.sourceLanguage)`, and the original is in \(document.language.ownName)"
      )
    }
    if language == document.language {
      report(.translationLanguage, file.position, "`trgLang` is the language of the original")
    }
  }

  private mutating func checkUnits() {
    let units = document.translationUnits
    let known = Dictionary(units.map { ($0.id, $0) }) { first, _ in first }
    var seen: Set<String> = []
    for unit in file.units {
      guard let original = known[unit.id] else {
        report(
          .unknownUnit, unit.position, "the paper has no text `\(unit.id)`",
          note: "it changed since the export, or the file is of another paper")
        continue
      }
      guard seen.insert(unit.id).inserted else {
        report(.unitTwice, unit.position, "the unit `\(unit.id)` stands there twice")
        continue
      }
      check(unit, original)
    }
    for unit in units where !seen.contains(unit.id) {
      report(.missingUnit, file.position, "the \(unit.kind.rawValue) `\(unit.id)` is missing")
    }
  }

  private mutating func check(_ unit: XLIFFDocument.Unit, _ original: TranslationUnit) {
    let coded = CodedText(original.text)
    let source = unit.source.compactMap(CodedText.Token.init)
    guard CodedText.likeness(source) == CodedText.likeness(coded.tokens) else {
      return report(
        .changedSource, unit.position,
        "the original of `\(unit.id)` is not what was exported",
        note: "export the paper again, and translate what has changed")
    }
    guard unit.target.contains(where: \.saysSomething) || original.text.plainText.isEmpty else {
      return report(.untranslated, unit.position, "`\(unit.id)` is not translated")
    }
    var codes = CodeCheck(unit, coded)
    for (code, position, headline) in codes.run() { report(code, position, headline) }
    targets[unit.id] = codes.tokens
  }
}

extension XLIFFDocument.Piece {
  /// Whether it has letters.
  fileprivate var saysSomething: Bool {
    if case .text(let text) = content { !text.singleSpaced.isEmpty } else { false }
  }
}

extension CodedText.Token {
  /// A piece whose code is named by a number; `nil` for another.
  init?(_ piece: XLIFFDocument.Piece) {
    switch piece.content {
    case .text(let text): self = .text(text)
    case .opening(let id):
      guard let code = Int(id) else { return nil }
      self = .opening(code)
    case .closing(let id):
      guard let code = Int(id) else { return nil }
      self = .closing(code)
    case .mark(let id):
      guard let code = Int(id) else { return nil }
      self = .mark(code)
    }
  }
}
