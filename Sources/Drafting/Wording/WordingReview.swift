package import Archive
package import Diagnostics
import Files
package import Records

/// What a reader of each language must confirm: wording that is not seen in a document.
package struct WordingReview: Sendable {
  /// Something to be confirmed, with its place.
  package struct Question: Sendable {
    /// The language.
    package let language: Language
    /// How sure it is.
    package let confidence: WordingConfidence
    /// What it is called: the entry of a wording, a verb, or a template.
    package let name: String
    /// What it says; nothing for a template.
    package let text: String
    /// Where it stands.
    package let place: SourceRange
  }

  /// The questions by language, and in it by place.
  package let questions: [Question]

  /// Collects them from the templates and the table of verbs.
  package init(_ library: TemplateLibrary, _ archive: Archive) {
    let all =
      library.wordings.values.flatMap(WordingReview.entries)
      + archive.all(Verb.self).flatMap { WordingReview.forms(of: $0, in: archive) }
      + library.files.compactMap(WordingReview.template)
    questions = all.sorted {
      ($0.language, $0.place.file, $0.place.start.line) < (
        $1.language, $1.place.file, $1.place.start.line
      )
    }
  }

  private static func entries(_ file: WordingFile) -> [Question] {
    file.entries.filter { $0.confidence != .seen }.map { entry in
      Question(
        language: file.language, confidence: entry.confidence, name: entry.name,
        text: entry.texts.joined(separator: " | "), place: entry.range)
    }
  }

  private static func forms(of verb: Verb, in archive: Archive) -> [Question] {
    guard let entry = archive[verb.key] else { return [] }
    return verb.wording.enumerated().compactMap { index, wording in
      guard let confidence = wording.confidence, confidence != .seen else { return nil }
      let forms = [
        wording.act, wording.report, wording.feminine, wording.several, wording.addressing,
        wording.joint, wording.impersonal,
      ]
      return Question(
        language: wording.language, confidence: confidence, name: "verb \(verb.id)",
        text: forms.compactMap(\.self).joined(separator: " | "),
        place: entry.place(of: "wording.\(index + 1)"))
    }
  }

  /// A template whose first comment begins with how sure its wording is.
  private static func template(_ file: File) -> Question? {
    guard file.path.hasSuffix(".md"), file.text.hasPrefix("{# "),
      let language = TemplateLibrary.language(of: file)
    else { return nil }
    let word = file.text.dropFirst(3).prefix { $0 != ":" && $0 != "\n" }
    guard let confidence = WordingConfidence(rawValue: String(word)), confidence != .seen else {
      return nil
    }
    return Question(
      language: language, confidence: confidence, name: "template", text: "",
      place: SourceRange(file: file.path))
  }
}
