import Diagnostics

/// One thing that is checked over the whole archive.
protocol Check: Sendable {
  /// Reports everything that is wrong in this respect.
  static func run(_ archive: Archive, _ log: inout DiagnosticLog)
}

/// Every check there is.
enum Checks {
  static let all: [any Check.Type] = [
    DayOutsideSession.self, SessionsOutOfOrder.self, EndorsementWithoutAct.self,
    ConclusionOfSpeakers.self, VerbAndClass.self, StatementWithoutSource.self,
    RestrictedCited.self, PrintedFormTwice.self, HistoryOutOfOrder.self, HomelessFact.self,
    UnaddressableKey.self, RecordAboveItself.self, OrdinalOutOfRange.self,
    MalformedCitation.self, UnattributableCitation.self, FormOfAct.self, PinpointBeyond.self,
    TwoSpellings.self, CitedNotHeld.self, SubmittedRendering.self,
    SessionsOfPlan.self, NamesOutsidePlan.self, CircularDiscussions.self, IncompleteRule.self,
    ImpossiblePanel.self,
    EffectNotDecided.self,
  ]
}
