package import Answers
import Archive
import Records

/// What the annotated provisional agenda of a session says of the records, passage by passage.
package struct AgendaPassages {
  private var writer = PassageWriter()

  /// The passages in the order in which they stand.
  package var passages: [DraftPassage] { writer.passages }

  /// Writes the passages.
  package init(_ records: AgendaRecords) {
    if records.items.isEmpty {
      writer.leave("agenda", at: "agenda")
    } else {
      writer.tell("agenda", "agenda", "session.agenda", ("agenda-table", "items"))
      writer.leave("agenda-rest", at: "agenda")
    }
    for item in records.items { annotate(item, isAlone: records.items.count == 1) }
    for item in records.others {
      writer.add("annotations", item, as: "item", "{% include \"agenda-other\" item: item %}")
    }
    if records.items.isEmpty { writer.leave("annotations", at: "annotations") }
    writer.add(
      "organization", "session", "{% include \"organization-of-work\" session: session %}")
    if records.hasTimetable {
      writer.tell(
        "organization", "timetable", "session.agenda | where: \"days\"", ("timetable", "items"))
    } else {
      writer.leave("timetable", at: "organization")
    }
    writer.list(records.documents, "session.advance-documentation")
  }

  private mutating func annotate(_ annotated: AgendaRecords.Annotated, isAlone: Bool) {
    let item = annotated.item
    writer.head("annotations", item, isAlone: isAlone)
    for told in annotated.mandates { tell(told, for: item) }
    if annotated.mandates.isEmpty { writer.leave("mandates", at: "annotations", of: item) }
    if annotated.hasPanel {
      writer.add(
        "annotations", item, as: "item", "{% include \"panellists\" item: item %}",
        part: "panellists")
    } else if annotated.isPanel {
      writer.leave("panellists", at: "annotations", of: item)
    }
    if annotated.documents.isEmpty {
      writer.leave("documents", at: "annotations", of: item)
    } else {
      writer.tell(
        "annotations", "documents", "item.advance-documentation", ("documents-table", "documents"),
        of: item)
    }
  }

  /// An act on which an item rests, with the effects on the subject of the item.
  private mutating func tell(_ told: SubjectRecords.ToldAct, for item: Key) {
    let includes = told.effects.enumerated().map { index, effect in
      """
      {% include "item-mandate" act: act, effects: (act.effects | where: "id", "\(effect)"), \
      again: \(index > 0) %}
      """
    }
    writer.add(
      "annotations", item, as: "item",
      "{% with act = \"\(told.act)\" %}\n\(includes.joined(separator: "\n\n"))\n{% endwith %}",
      part: told.act.text)
  }
}

extension PassageWriter {
  /// Adds documents before the session, which have a name in templates, as a table at the place
  /// `documentation`.
  mutating func list(_ documents: [Key], _ name: String = "session.documentation") {
    guard !documents.isEmpty else { return leave("documentation", at: "documentation") }
    tell("documentation", "documentation", name, ("documents-table", "documents"))
  }
}
