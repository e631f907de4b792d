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
      return drawn.field(name).flatMap(printable)
    }
    let key = reference.target
    if name == "key" { return Drawn(.text(key.text), record: key) }
    guard let entry = records.archive.holder(of: key), let values = records.values(of: entry.key)
    else { return nil }
    if entry.kind.table.field(name) != nil {
      return values[name].flatMap { printable(Drawn($0, record: entry.key, path: name)) }
    }
    let derived = DerivedName.of(entry.kind).first { $0.description.name == name }
    let question = DerivedName.Question(key, in: records, language: language)
    return derived.flatMap { name in
      name.answer(question).flatMap {
        printable(Drawn($0, record: entry.key, path: name.place(question)))
      }
    }
  }

  /// A value as it may be printed: without what is unconfirmed and without references to what is
  /// withheld; `nil` where nothing is left.
  private func printable(_ drawn: Drawn) -> Drawn? {
    guard isConfirmed(drawn.record, drawn.path) else { return nil }
    switch drawn.value {
    case .reference(let reference): return isPrintable(reference) ? drawn : nil
    case .list(let values):
      let kept = drawn.elements.filter { element in
        isConfirmed(element.record, element.path)
          && Reference(value: element.value).map(isPrintable) ?? true
      }
      if kept.count == values.count { return drawn }
      return kept.isEmpty ? nil : drawn.list(of: kept)
    case .localized(var text):
      let unconfirmed = text.languages.filter {
        !isConfirmed(drawn.record, "\(drawn.path).\($0.rawValue)")
      }
      if unconfirmed.isEmpty { return drawn }
      for language in unconfirmed { text[language] = nil }
      return text.languages.isEmpty ? nil : drawn.with(.localized(text))
    default: return drawn
    }
  }

  private func isConfirmed(_ record: Key?, _ path: String) -> Bool {
    guard let record, let entry = records.archive[record], entry.holdsUnconfirmed else {
      return true
    }
    return entry.provenance.firmness(of: path) != .unconfirmed
  }

  private func isPrintable(_ reference: Reference) -> Bool {
    guard let holder = records.archive.holder(of: reference.target) else { return true }
    if records.withholds(holder.key) { return false }
    return !holder.holdsUnconfirmed || holder.provenance.firmness(of: "") != .unconfirmed
  }

  package func record(_ key: Key) -> Drawn? {
    guard let holder = records.archive.holder(of: key), records.shows(holder.key) else {
      return nil
    }
    return Drawn(record: key)
  }

  package func kind(of key: Key) -> Kind? { records.archive.kind(at: key) }

  package func allSources(of record: Key) -> [Reference] {
    records[record]?.reports(in: records) ?? []
  }

  package func isInferred(_ record: Key, _ path: String) -> Bool {
    records.archive[record]?.provenance.firmness(of: path) == .inferred
  }

  package func sources(_ record: Key, _ path: String) -> [Reference] {
    (records.archive[record]?.provenance.sources(for: path) ?? []).filter {
      !records.withholds($0.cite.target)
    }.map { source in
      let printed = printer.print(source.cite.target, source.cite.pinpoint)?.text
      return Reference(source.cite.target, source.cite.pinpoint, written: printed)
    }
  }
}
