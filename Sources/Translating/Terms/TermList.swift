package import Answers
import Archive
package import Records

/// What bodies, treaties, subjects and acts are called in two languages.
package struct TermList: Sendable {
  /// The language out of which is translated.
  package let source: Language
  /// The language into which is translated.
  package let target: Language
  /// The terms, by kind and then by key.
  package let terms: [Term]

  /// The fields that hold a name, by the kind of record.
  private static let fields: [(kind: Kind, field: String, form: Term.Name.Form)] = [
    (.body, "name", .full), (.body, "short-name", .short),
    (.treaty, "name", .full), (.treaty, "short-name", .short),
    (.topic, "name", .full), (.act, "title", .full),
  ]

  /// Collects the names that are in view and confirmed in both languages.
  package init(_ view: RecordView, from source: Language, to target: Language) {
    self.source = source
    self.target = target
    var terms: [Term] = []
    for kind in [Kind.body, .treaty, .topic, .act] {
      let fields = TermList.fields.filter { $0.kind == kind }
      for key in view.archive.keys(of: kind) where !view.withholds(key) {
        guard let entry = view[key], let values = view.values(of: key) else { continue }
        let names = fields.compactMap { field in
          TermList.name(
            field.field, field.form, entry, values, [source, target], view)
        }
        if !names.isEmpty { terms.append(Term(key: key, kind: kind, names: names)) }
      }
    }
    self.terms = terms
  }

  private static func name(
    _ field: String, _ form: Term.Name.Form, _ entry: Entry, _ values: FieldValues,
    _ languages: [Language], _ view: RecordView
  ) -> Term.Name? {
    guard case .localized(let text)? = values[field] else { return nil }
    var name = Term.Name(form: form, texts: [:], sources: [:])
    for language in languages {
      let path = "\(field).\(language.rawValue)"
      guard let words = text[language], entry.provenance.firmness(of: path) != .unconfirmed else {
        return nil
      }
      name.texts[language] = words
      name.sources[language] = entry.provenance.sources(for: path)
        .filter { $0.firmness != .unconfirmed && $0.otherwise == nil }
        .filter { ($0.version ?? language) == language && !view.withholds($0.cite.target) }
        .map { source in
          let document = source.cite.target.symbol ?? source.cite.target.text
          let written = source.cite.written
          return written.hasPrefix(document) ? written : "\(document), \(written)"
        }
    }
    return name
  }
}
