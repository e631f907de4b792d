import Citations
import Diagnostics
import Records
import YAML

/// Reads the fields of one record from its front matter, each by the shape of its field.
///
/// Everything that is wrong is reported and left out; the reading goes on, so that one run shows
/// every mistake.
struct RecordReader {
  let references: any ReferenceReader
  var context: CitationContext
  var language: Language = .en
  var log = DiagnosticLog()
  var provenance = Provenance()
  var places: Places
  /// Where `sources` and `absent` name a field path.
  var besides: [String: SourceRange] = [:]

  init(references: any ReferenceReader, context: CitationContext, file: String) {
    self.references = references
    self.context = context
    places = Places(file: file)
  }

  /// Reads a value of a shape; `nil` where it is wrong, which has then been reported.
  mutating func value(_ node: Node, _ shape: Shape, at place: Places.Place) -> Value? {
    switch shape {
    case .text: words(node, "one line of text").map(Value.text)
    case .localized: localized(node, at: place)
    case .integer: integer(node)
    case .flag: flag(node)
    case .date: date(node)
    case .days: days(node)
    case .language: word(node, among: Language.allCases.map(\.rawValue)).flatMap(language(_:))
    case .choice(let list): word(node, of: list).map(Value.choice)
    case .reference(let kinds): reference(node, to: kinds)
    case .list(let element): list(node, of: element, at: place)
    case .group(let shape): group(node, shape, at: place).map(Value.group)
    }
  }

  private func language(_ word: String) -> Value? { Language(rawValue: word).map(Value.language) }

  /// Reports what is wrong at a node and reads nothing there.
  mutating func refuse<T>(
    _ code: DiagnosticCode, _ node: Node, _ headline: String, _ notes: String...,
    suggestion: String? = nil
  ) -> T? {
    log.report(
      Diagnostic(code, at: node.range, headline, notes: notes, suggestion: suggestion))
    return nil
  }
}
