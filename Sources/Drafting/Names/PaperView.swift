package import Answers
import Archive
import Citations
package import Records

/// The records as one paper sees them: as of its day, in its language.
package struct PaperView: TemplateView {
  package let records: RecordView
  package let paper: Key
  package let language: Language
  private let printer: CitationPrinter

  /// Sees the records for a paper.
  package init(_ records: RecordView, paper: Key, language: Language) {
    self.records = records
    self.paper = paper
    self.language = language
    printer = CitationPrinter(known: records.archive.known, language: language)
  }

  package func root(_ name: String) -> Drawn? {
    switch name {
    case "paper": return Drawn(record: paper)
    case "as-of":
      return records.asOf.map { Drawn(.date(PartialDate($0))) }
    case "body", "session":
      guard let document = records.archive.record(Document.self, paper) else { return nil }
      let target = name == "body" ? body(of: document) : document.session?.target
      return target.map { Drawn(record: $0) }
    default: return nil
    }
  }

  private func body(of document: Document) -> Key? {
    document.body?.target
      ?? document.session.flatMap { records.archive.record(Session.self, $0.target) }?.body.target
  }

  package func member(_ name: String, of drawn: Drawn) -> Drawn? {
    guard case .reference(let reference) = drawn.value else {
      return drawn.field(name).flatMap(inView)
    }
    let key = reference.target
    if name == "key" { return Drawn(.text(key.text), record: key) }
    guard let entry = records.archive.holder(of: key), let values = records.values(of: entry.key)
    else { return nil }
    if entry.kind.table.field(name) != nil {
      guard entry.provenance.firmness(of: name) != .unconfirmed else { return nil }
      return values[name].flatMap { inView(Drawn($0, record: entry.key, path: name)) }
    }
    let derived = DerivedName.of(entry.kind).first { $0.description.name == name }
    let question = DerivedName.Question(key, in: records, language: language)
    return derived.flatMap { name in
      name.answer(question).map { Drawn($0, record: entry.key, path: name.place(question)) }
    }
  }

  /// A value without its references to records that are left out of the view; `nil` where none is left.
  private func inView(_ drawn: Drawn) -> Drawn? {
    switch drawn.value {
    case .reference(let reference): return isLeftOut(reference) ? nil : drawn
    case .list(let values):
      let kept = drawn.elements.filter { element in
        Reference(value: element.value).map { !isLeftOut($0) } ?? true
      }
      if kept.count == values.count { return drawn }
      return kept.isEmpty ? nil : drawn.list(of: kept)
    default: return drawn
    }
  }

  private func isLeftOut(_ reference: Reference) -> Bool {
    records.archive.holder(of: reference.target).map { !records.shows($0.key) } ?? false
  }

  package func record(_ key: Key) -> Drawn? {
    guard let holder = records.archive.holder(of: key), records.shows(holder.key) else {
      return nil
    }
    return Drawn(record: key)
  }

  package func kind(of key: Key) -> Kind? { records.archive.kind(at: key) }

  package func sources(_ record: Key, _ path: String) -> [Reference] {
    (records.archive[record]?.provenance.sources(for: path) ?? []).map { source in
      let printed = printer.print(source.cite.target, source.cite.pinpoint)?.text
      return Reference(source.cite.target, source.cite.pinpoint, written: printed)
    }
  }
}
