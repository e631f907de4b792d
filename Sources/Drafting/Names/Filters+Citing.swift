package import Answers
import Archive
import Citations
package import Records

extension FilterTable {
  /// The filters of a language that ask the records: citations, and the wording of verbs.
  package static func records(_ view: RecordView, in language: Language) -> FilterTable {
    var table = FilterTable.standard
    let citing = CitationFilters(view, language)
    let verbs = VerbFilters(verbs: view.archive.verbs, language: language)
    let bodies = BodyNameFilters(view: view, language: language)
    for filter in citing.filters + verbs.filters + bodies.filters { table.add(filter) }
    return table
  }
}

/// The filters that print citations; all of them share one.
final class CitationFilters: Sendable {
  private let view: RecordView
  private let language: Language
  private let printer: CitationPrinter
  private let notes: CorrectionNotes

  init(_ view: RecordView, _ language: Language) {
    self.view = view
    self.language = language
    notes = CorrectionNotes(view, language)
    printer = CitationPrinter(known: view.archive.known, language: language)
  }

  var filters: [Filter] {
    let style = Parameter(
      "how much is printed", .word(["plain", "with-body", "full"]), isOptional: true)
    return [
      Filter(
        "cite", "Prints a citation that leads to what it cites, or a list of them.",
        takes: .references, [style], gives: .markup
      ) { [self] value, arguments, context in
        markup(value, self.style(arguments, context))
      },
      Filter(
        "name", "Prints what a record is called, without leading to it: fifth session.",
        takes: .references, [style], gives: .text
      ) { [self] value, arguments, context in
        print(references(value), self.style(arguments, context)).map { printed in
          value.with(
            printed.language == language
              ? .text(printed.text) : .localized(LocalizedText([printed.language: printed.text])))
        }
      },
      Filter(
        "source",
        "Prints the documents and paragraphs that say it; \"whole\" those of all in a record.",
        takes: .any, [Parameter("how much", .word(["whole"]), isOptional: true)], gives: .markup
      ) { [self] value, arguments, context in
        let all = sources(of: value, isWhole: !arguments.isEmpty, context).merged
        let cited = all.compactMap { markup(value.with(.reference($0)), .plain) }.compactMap(text)
        return cited.isEmpty
          ? nil : value.markup(cited.joined(separator: context.wording.semicolon))
      },
      Filter(
        "link",
        "Names any record and leads to it: by its citation, else by its title, name or text.",
        takes: .references, [style], gives: .markup
      ) { [self] value, arguments, context in
        links(value, self.style(arguments, context), context)
      },
      Filter(
        "entry", "Names a record as link does, where its entry in an index begins.",
        takes: .reference, [style], gives: .markup
      ) { [self] value, arguments, context in
        entry(value, self.style(arguments, context), context)
      },
    ]
  }

  private func text(_ markup: Drawn) -> String? {
    if case .text(let text) = markup.value { text } else { nil }
  }

  /// The sources of a value: of a record its own, of a list those of its elements.
  private func sources(
    of value: Drawn, isWhole: Bool, _ context: FilterContext
  ) -> [Reference] {
    switch value.value {
    case .list: value.elements.flatMap { sources(of: $0, isWhole: isWhole, context) }
    case .reference(let reference):
      isWhole
        ? context.view.allSources(of: reference.target)
        : context.view.sources(reference.target, "")
    default: value.record.map { context.view.sources($0, value.path) } ?? []
    }
  }

  private func style(_ arguments: [Drawn], _ context: FilterContext) -> CitationStyle {
    switch arguments.first.flatMap({ context.words($0.value) }) {
    case "with-body": .withBody
    case "full": .full
    default: .plain
    }
  }

  /// The name of a record, to which links to it lead.
  private func entry(_ value: Drawn, _ style: CitationStyle, _ context: FilterContext) -> Drawn? {
    guard case .reference(let reference) = value.value else { return nil }
    let labels = RecordLabels(view: view, language: language, printer: printer)
    let label = labels.label(reference, style)
    return value.markup(
      CitationLinks.entry(label.text, reference.target, in: label.language)
        + mark(label, context))
  }

  /// What stands after a name that only follows from what a source prints, where that is marked.
  private func mark(_ label: RecordLabels.Label, _ context: FilterContext) -> String {
    label.isInferred && context.view.marksInferred ? context.wording.inferred : ""
  }

  /// Links to records, each with a name of its own.
  private func links(_ value: Drawn, _ style: CitationStyle, _ context: FilterContext) -> Drawn? {
    let wording = context.wording
    let labels = RecordLabels(view: view, language: language, printer: printer)
    let links = named(value).map { reference in
      let label = labels.label(reference, style)
      return CitationLinks.link(
        label.text, reference.target, notes.note(on: reference), in: label.language)
        + mark(label, context)
    }
    guard let last = links.last else { return nil }
    let others = links.dropLast().joined(separator: wording.separator)
    return value.markup(others.isEmpty ? last : others + wording.lastSeparator + last)
  }

  private func references(_ value: Drawn) -> [Reference] {
    let all = named(value)
    return all.contains(where: isUnnumbered) ? [] : all
  }

  private func named(_ value: Drawn) -> [Reference] {
    switch value.value {
    case .reference(let reference): [reference]
    case .list(let values): values.compactMap { Reference(value: $0) }
    default: []
    }
  }

  /// Whether it is a session without a number, which no citation can name.
  private func isUnnumbered(_ reference: Reference) -> Bool {
    guard let entry = view.archive[reference.target], entry.kind == .session,
      let session = entry.record as? Session
    else { return false }
    return session.ordinal == nil || entry.provenance.firmness(of: "ordinal") == .unconfirmed
  }

  private func print(_ references: [Reference], _ style: CitationStyle) -> Printed? {
    if references.count == 1, let title = titleOfPage(references[0]) { return title }
    let day = references.first.flatMap { view.archive.record(Session.self, $0.target)?.days }
    return printer.list(references, style: style, on: day.map { PartialDate($0.earliest) })
  }

  /// The title of a document without a symbol, which is all that can be printed of it.
  private func titleOfPage(_ reference: Reference) -> Printed? {
    guard !reference.target.hasSymbol,
      let page = view.archive.record(Document.self, reference.target), page.symbol == nil
    else { return nil }
    return page.title?.text(for: language).map { Printed($0.text, $0.language) }
  }

  /// The citation of one reference as a link; that of several as one text in which each is a link
  /// of its own where they can be told apart, and else one link to the first.
  private func markup(_ value: Drawn, _ style: CitationStyle) -> Drawn? {
    let all = references(value)
    guard let printed = print(all, style) else { return nil }
    if all.count == 1, let only = all.first {
      return value.markup(
        CitationLinks.link(
          printed.text, only.target, notes.note(on: only),
          in: printed.language == language ? nil : printed.language))
    }
    var parts: [(key: Key, text: String, note: String?)] = []
    for reference in all {
      if let own = print([reference], .plain) {
        parts.append((reference.target, own.text, notes.note(on: reference)))
      }
    }
    let other = printed.language == language ? nil : printed.language
    return value.markup(CitationLinks(printed.text, parts, in: other).markdown)
  }
}
