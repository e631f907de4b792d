package import Answers
import Archive
package import Records

/// What an overview of a body says of the records, passage by passage.
package struct OverviewPassages {
  /// The passages in the order in which they stand.
  package let passages: [DraftPassage]

  /// Writes the passages.
  package init(_ records: OverviewRecords, through last: Key) {
    var writer = PassageWriter()
    writer.add(
      "introduction", nil,
      """
      {% with last = "\(last)" %}
      {% include "overview-introduction" body: body, last: last %}
      {% endwith %}
      """)
    for (index, act) in records.mandates.enumerated() {
      let isTurned = index % 2 == 1
      writer.add(
        "mandates", act, as: "act",
        "{% include \"mandating-act\" act: act, body: body, turned: \(isTurned) %}")
    }
    writer.close("mandates", "mandates-of-body")
    for session in records.sessions {
      writer.add(
        "sessions", session, as: "held", "{% include \"overview-session\" session: held %}")
    }
    writer.close("sessions")
    for method in records.methods {
      writer.add(
        "methods", method, as: "method", "{% include \"overview-method\" method: method %}")
    }
    writer.close("methods")
    passages = writer.passages
  }
}
