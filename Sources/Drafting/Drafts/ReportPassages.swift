package import Answers
import Archive
package import Records

/// What the skeleton of a session's report says of the records, passage by passage.
package struct ReportPassages {
  private let view: RecordView
  private var writer = PassageWriter()

  /// The passages in the order in which they stand.
  package var passages: [DraftPassage] { writer.passages }

  /// Writes the passages.
  package init(_ records: ReportRecords, of session: Session, in view: RecordView) {
    self.view = view
    writer.add(
      "introduction", nil, "{% include \"report-introduction\" session: session %}")
    recommend(records, session)
    for matter in records.matters { tell(matter, isAlone: records.matters.count == 1) }
    for discussion in records.discussions { tell(discussion) }
    say(records.statements, records.figures)
    if writer.isEmpty("deliberations") { writer.leave("deliberations", at: "deliberations") }
    open(session, records.agenda)
    attend(session)
    writer.list(records.documents)
    writer.leave("adoption", at: "adoption")
  }

  private mutating func recommend(_ records: ReportRecords, _ session: Session) {
    let lists = [("made", records.recommendations), ("put", records.proposals)]
    for (name, list) in lists where !list.isEmpty {
      writer.add(
        "recommendations", name,
        "{% include \"recommendations-lead\" session: session, made: \(name == "made") %}")
      for (key, letter) in list {
        writer.add(
          "recommendations", key, as: "recommendation",
          """
          {% include "report-recommendation" recommendation: recommendation, lettered: \
          \(letter != nil) %}
          """,
          prefix: "1. ")
      }
    }
    let isWhole = session.recommendationsListed == .complete
    if records.recommendations.isEmpty {
      writer.leave("recommendations", at: "recommendations")
    } else if !isWhole {
      writer.leave("recommendations-rest", at: "recommendations")
    }
  }

  private mutating func tell(_ matter: ReportRecords.Matter, isAlone: Bool) {
    writer.head("deliberations", matter.item, isAlone: isAlone)
    tell(matter.telling, of: matter.item)
    guard matter.isTold else { return }
    let standing = (view[matter.item]?.record as? Item)?.summary
    if standing != nil {
      writer.add(
        "deliberations", matter.item, as: "item",
        "{% include \"summary-standing\" item: item %}", part: "summary")
    } else if !matter.statements.isEmpty {
      writer.leave("summary", at: "deliberations", of: matter.item)
    }
    say(matter.statements, matter.figures)
    if matter.statements.isEmpty {
      writer.leave("statements", at: "deliberations", of: matter.item)
    }
  }

  /// With whom a matter was discussed, and in whose report it is told; nothing of one that was not shared.
  private mutating func tell(
    _ telling: ReportRecords.Matter.Telling, of item: Key? = nil
  ) {
    let (other, lead): (Key, String)
    switch telling {
    case .own: return
    case .leading(let session): (other, lead) = (session, "own")
    case .elsewhere(let session): (other, lead) = (session, "other")
    case .open(let session): (other, lead) = (session, "open")
    }
    writer.add(
      "deliberations", other, as: "other",
      "{% include \"joint-discussion\" other: other, lead: \"\(lead)\" %}",
      part: item.map(\.text) ?? "joint")
    if case .open = telling { writer.leave("joint", at: "deliberations", of: item ?? other) }
  }

  private mutating func say(_ statements: [Key], _ figures: [Key]) {
    for key in statements {
      writer.add(
        "deliberations", key, as: "statement",
        "{% include \"deliberation\" statement: statement %}")
    }
    for key in figures {
      writer.add(
        "deliberations", key, as: "statistic",
        "{% include \"deliberation-figure\" statistic: statistic %}")
    }
  }

  private mutating func open(_ session: Session, _ agenda: [Key]) {
    let values = view.values(of: session.key)
    if case .list(let chairs)? = values?["chairs"], !chairs.isEmpty {
      writer.add("opening", "chairs", "{% include \"chairs\" session: session %}")
    }
    writer.leave("opening", at: "opening")
    if !agenda.isEmpty {
      writer.tell("agenda", "agenda", "session.agenda", ("agenda-table", "items"))
    }
    writer.leave("agenda-adopted", at: "agenda")
  }

  /// The kinds of participants in their order, each as recorded or left to the officer.
  private mutating func attend(_ session: Session) {
    let recorded = Set(session.participation.map(\.kind))
    for kind in ParticipantKind.allCases {
      guard recorded.contains(kind) else {
        writer.leave(kind.rawValue, at: "attendance")
        continue
      }
      writer.add(
        "attendance", kind.rawValue,
        """
        {% for participation in session.participation | where: "kind", "\(kind.rawValue)" %}
        {% include "attendance" session: session, participation: participation %}
        {% endfor %}
        """)
    }
  }
}
