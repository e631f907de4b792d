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
    if records.sessions.contains(where: \.isConsideration) {
      writer.add(
        "history", "matrix",
        """
        {% with subject = "\(subject.key)" %}
        {% figure "matrix" subject: subject, body: body, through: session %}
        {% endwith %}
        """)
    }
    for session in records.sessions where session.isConsideration { tell(session) }
    writer.close("history")
    for session in records.sessions where !session.recommendations.isEmpty {
      tellRecommended(session)
    }
    writer.close("recommendations")
    let isList = records.documents.count > 1
    if isList { writer.add("documents", "list", "{% include \"documents-lead\" %}") }
    let drawn = Set(records.sources)
    for document in records.documents {
      consult(document, isList, isDrawn: drawn.contains(document.key))
    }
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

  private mutating func tell(_ session: SubjectRecords.Considered) {
    writer.add(
      "history", session.session, as: "held",
      "{% include \"considering-session\" session: held, body: body %}")
    for key in session.items {
      writer.add("history", key, as: "item", "{% include \"considered-item\" item: item %}")
    }
    for key in session.remarks {
      writer.add(
        "history", key, as: "statement", "{% include \"remark\" statement: statement %}")
    }
    for key in session.mentions {
      writer.add("history", key, as: "item", "{% include \"mentioning-item\" item: item %}")
    }
  }

  private mutating func tellRecommended(_ recommended: SubjectRecords.Considered) {
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

  /// A document with the places in it: as prose, which becomes a citation when it is read; all of it is
  /// prose where the paper is not drawn from the document.
  private mutating func consult(
    _ document: (key: Key, places: [Reference]), _ isList: Bool, isDrawn: Bool
  ) {
    let places = document.places.isEmpty ? [Reference(document.key)] : document.places
    let printed = document.key.symbol != nil ? printer.list(places)?.text : nil
    let prefix = isList ? "1. " : ""
    guard isDrawn else {
      let stop = printer.language == .zh ? "。" : "."
      return writer.addProse(
        "documents", document.key,
        (printed ?? document.key.text) + "{% include \"not-drawn-on\" %}" + stop, prefix: prefix)
    }
    let cited = printed ?? "{{ document | cite }}"
    let line = "\(cited){% include \"consulted\" document: document, cited: \(printed != nil) %}"
    writer.add(
      "documents", document.key, as: "document", line, otherwise: printed, prefix: prefix)
  }
}
