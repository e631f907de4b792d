import Diagnostics
import Records

/// The states of a recommendation stand in the order of their dates.
enum HistoryOutOfOrder: Check {
  static func run(_ archive: Archive, _ log: inout DiagnosticLog) {
    for recommendation in archive.all(Recommendation.self) {
      var former: (date: PartialDate, position: Int)?
      for (position, state) in recommendation.history.enumerated() {
        guard let date = state.on else { continue }
        if let former, date.latest < former.date.earliest {
          log.report(
            Diagnostic(
              .historyOutOfOrder,
              at: archive[recommendation.key]?.place(of: "history.\(position + 1).on"),
              "\(date.text) stands after \(former.date.text)",
              notes: ["the states of a recommendation stand in order of time"]))
        }
        former = (date, position)
      }
    }
  }
}
