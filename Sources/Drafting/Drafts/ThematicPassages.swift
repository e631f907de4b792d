package import Answers
import Archive
import Citations
package import Records

/// What a paper on a subject says of the records, passage by passage.
package struct ThematicPassages {
  private let printer: CitationPrinter
  private var writer = PassageWriter()

  /// The passages in the order in which they stand.
  package var passages: [DraftPassage] { writer.passages }

  /// Writes the passages.
  package init(
    _ subject: DraftSubject, _ records: SubjectRecords, in view: RecordView, language: Language
  ) {
    printer = CitationPrinter(known: view.archive.known, language: language)
    writer.add(
      "introduction", nil,
      """
      {% with subject = "\(subject.key)" %}
      {% include "thematic-introduction" subject: subject, session: session, item: paper.item %}
      {% endwith %}
      """)
    for act in records.mandates {
      writer.add(
        "mandates", act, as: "act",
        "{% include \"mandating-act\" act: act, body: body, turned: false %}")
    }
    writer.close("mandates")
    for act in records.relatedActs { tell(act, view) }
    writer.close("related-acts")
    for consideration in records.considerations { tell(consideration) }
    writer.close("history")
    for recommended in records.recommended { tell(recommended) }
    writer.close("recommendations")
    let isList = records.documents.documents.count > 1
    if isList { writer.add("documents", "list", "{% include \"documents-lead\" %}") }
    for document in records.documents.documents { consult(document, isList, view) }
    writer.close("documents")
  }

  /// An act with the effects that are told; one by one where they are only some.
  private mutating func tell(_ told: SubjectRecords.ToldAct, _ view: RecordView) {
    let act = view[told.act]?.record as? Act
    let isWhole = told.effects == act?.effects.map(\.id)
    let effects =
      isWhole
      ? ["act.effects"] : told.effects.map { "(act.effects | where: \"id\", \"\($0)\")" }
    let lines = effects.enumerated().map { index, effects in
      "{% include \"act\" act: act, effects: \(effects), again: \(index > 0), sourced: true %}"
    }
    writer.add("related-acts", told.act, as: "act", lines.joined(separator: "\n\n"))
  }

  private mutating func tell(_ consideration: SubjectRecords.Consideration) {
    writer.add(
      "history", consideration.session, as: "held",
      "{% include \"considering-session\" session: held, body: body %}")
    for key in consideration.items {
      writer.add("history", key, as: "item", "{% include \"considered-item\" item: item %}")
    }
    for key in consideration.remarks {
      writer.add(
        "history", key, as: "statement", "{% include \"remark\" statement: statement %}")
    }
    for key in consideration.mentions {
      writer.add("history", key, as: "item", "{% include \"mentioning-item\" item: item %}")
    }
  }

  private mutating func tell(_ recommended: SubjectRecords.Recommended) {
    let isList = recommended.recommendations.count > 1
    if isList {
      writer.add(
        "recommendations", recommended.session, as: "held",
        "{% include \"recommending-session\" session: held %}")
    }
    for key in recommended.recommendations {
      writer.add(
        "recommendations", key, as: "recommendation",
        isList
          ? "{% include \"recommendation-entry\" recommendation: recommendation %}"
          : "{% include \"recommendation-alone\" recommendation: recommendation %}",
        prefix: isList ? "1. " : "")
    }
  }

  /// A document with the places in it: as prose, which becomes a citation when it is read.
  private mutating func consult(
    _ document: (key: Key, places: [Reference]), _ isList: Bool, _ view: RecordView
  ) {
    let printed = document.key.symbol != nil ? printer.list(document.places)?.text : nil
    let cited = printed ?? "{{ document | cite }}"
    let line = "\(cited){% include \"consulted\" document: document, cited: \(printed != nil) %}"
    writer.add(
      "documents", document.key, as: "document", line, otherwise: printed,
      prefix: isList ? "1. " : "")
  }
}

extension [Reference] {
  /// The places by document, in order.
  fileprivate var documents: [(key: Key, places: [Reference])] {
    var found: [(key: Key, places: [Reference])] = []
    for reference in self {
      if let index = found.firstIndex(where: { $0.key == reference.target }) {
        found[index].places.append(reference)
      } else {
        found.append((reference.target, [reference]))
      }
    }
    return found
  }
}
