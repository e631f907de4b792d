import Answers
import Archive
import Citations
import Documents
import Pictures
import Records

/// What a figure needs to be told in one language: its words, and what records are called.
final class FigureDesk: Sendable {
  let view: RecordView
  let language: Language
  let words: FigureWording
  /// How the language writes days; absent where neither templates nor program say.
  let wording: Wording?
  private let labels: RecordLabels
  private let notes: CorrectionNotes

  init(_ view: RecordView, _ language: Language, _ wording: Wording? = nil) {
    self.view = view
    self.language = language
    self.wording = wording ?? Wording.of(language)
    words = .of(language)
    let printer = CitationPrinter(known: view.archive.known, language: language)
    labels = RecordLabels(view: view, language: language, printer: printer)
    notes = CorrectionNotes(view, language)
  }

  /// What a record is called, with a capital letter where the script has them, and with the language
  /// where it has no name in that of the figure.
  func name(_ key: Key, _ style: CitationStyle = .plain) -> String {
    let label = labels.label(Reference(key), style)
    guard let language = label.language else { return capital(label.text, key) }
    let mark = Labels(self.language).fallback
    return capital(label.text, key) + (mark.hasSpace ? " " : "") + mark.mark(for: language)
  }

  private func capital(_ name: String, _ key: Key) -> String {
    key.symbol == nil ? name.prefix(1).uppercased() + name.dropFirst() : name
  }

  private func named(_ label: RecordLabels.Label, _ text: String) -> [Inline] {
    label.language.map { [.localized([.text(text)], $0)] } ?? [.text(text)]
  }

  /// A record by its name, leading to its entry.
  func link(_ key: Key, _ style: CitationStyle = .plain) -> [Inline] {
    let label = labels.label(Reference(key), style)
    return [.citation(key: key, named(label, capital(label.text, key)))]
  }

  /// A place in a document, leading to the document's entry.
  func cite(_ reference: Reference) -> [Inline] {
    let label = labels.label(reference, .plain)
    return [
      .citation(
        key: reference.target, note: notes.note(on: reference), named(label, label.text))
    ]
  }

  /// Places, each once.
  func cite(_ references: [Reference]) -> [Inline] {
    var seen: [[Inline]] = []
    for cited in references.map(cite) where !seen.contains(cited) { seen.append(cited) }
    return join(seen)
  }

  /// Parts of a cell with the separator of the language between them; empty ones are left out.
  func join(_ parts: [[Inline]]) -> [Inline] {
    Array(parts.filter { !$0.isEmpty }.joined(separator: [.text(words.marks.separator)]))
  }

  /// A text of the records, marked where it is not in the language.
  func text(_ text: LocalizedText?) -> [Inline] {
    guard let found = text?.text(for: language) else { return [] }
    return found.language == language
      ? [.text(found.text)] : [.localized([.text(found.text)], found.language)]
  }

  /// What a figure is called and tells: its title, what it is about, and facts as words with values.
  func head(_ title: String, about: String? = nil, _ facts: [(String, String?)]) -> Figure.Head {
    let marks = words.marks
    let told = facts.compactMap { word, value in value.map { word + marks.colon + $0 } }
    return Figure.Head(
      title: about.map { title + marks.colon + $0 } ?? title,
      description: told.joined(separator: marks.separator) + marks.stop,
      isRightToLeft: language.isRightToLeft)
  }
}
