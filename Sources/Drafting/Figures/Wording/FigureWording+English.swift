import Answers
import Pictures
import Records

extension FigureWording {
  static let english = FigureWording(
    titles: Titles(
      chronology: "Sessions of related bodies", provisions: "Treaty provisions by session",
      topics: "Subjects by session", lineage: "Lineage of the mandate in order of time",
      states: "Recommendations by state", lives: "What became of recommendations",
      bodies: "Bodies with sessions and what they report to"),
    facts: Facts(
      bodies: "Bodies", sessions: "Sessions", events: "Other events",
      relations: "Relations between sessions", provisions: "Provisions", topics: "Subjects",
      acts: "Acts", recommendations: "Recommendations",
      changes: "Acts updated or replaced by another", ended: "Effects that have ended",
      first: "First", last: "Last", leftOut: "Bodies that are not drawn"),
    columns: Columns(
      body: "Body", parent: "Reports to", act: "Act", adopted: "Adopted", effect: "Effect",
      text: "What it says", standing: "Standing", changedBy: "Changed by",
      recommendation: "Recommendation", recommendations: "Recommendations", state: "State",
      count: "Number", by: "By", when: "When", sources: "Sources"),
    marks: Marks(
      colon: ": ", comma: ", ", separator: "; ", stop: ".", opening: " (", closing: ")"),
    steps: Steps(
      updatedBy: "updated by", supersededBy: "replaced by", ended: "ended", part: "in part",
      notKnown: "not recorded in what was examined", noLaterThan: "no later than "),
    chronology: .init(
      body: "Body", event: "Session or event", when: "Days", certainty: "Standing",
      relations: "Relations", held: "Held", planned: "That it was held is not recorded",
      bounds: "Days not known, within these bounds", withoutDays: "Days not recorded"),
    provisions: .init(
      subject: "Provision", cited: "Considered, the provision being cited",
      topical: "Considered by subject, without the number",
      mentioned: "Recorded, and no consideration: mentioned, proposed or on the agenda only",
      notConsidered: "Nothing recorded in what was examined",
      silentInPart: "Nothing recorded in the part that was seen", notExamined: "Not examined",
      notHeld: "That the session was held is not recorded"),
    topics: .init(
      subject: "Subject", cited: "Considered", topical: "Considered",
      mentioned: "Recorded, and no consideration: mentioned, proposed or on the agenda only",
      notConsidered: "Nothing recorded in what was examined",
      silentInPart: "Nothing recorded in the part that was seen", notExamined: "Not examined",
      notHeld: "That the session was held is not recorded"),
    apart: [
      .otherBasis: "Considered on another basis", .agenda: "On the agenda only",
      .wider: "Only what holds it was considered", .mentioned: "Mentioned only",
      .proposed: "Proposed only",
    ],
    relations: [
      .during: "held during", .backToBack: "held back to back with",
      .inParallel: "held in parallel with", .jointDiscussion: "held a joint discussion with",
      .daysApart: "held days apart from", .after: "held after", .before: "held before",
    ],
    events: [
      .workshop: "workshop", .workshopSeries: "workshops", .seminar: "seminar", .other: "event",
    ],
    effects: [
      .establishes: "establishes", .makesConstant: "makes constant", .setsScope: "sets the scope",
      .widensScope: "widens the scope", .setsPeriodicity: "sets the interval",
      .convenes: "convenes", .decides: "decides", .adopts: "adopts", .endorses: "endorses",
      .welcomes: "welcomes", .takesNote: "takes note", .recognizes: "recognizes",
      .requests: "requests", .encourages: "encourages", .invites: "invites",
      .recommends: "recommends", .drawsAttention: "draws attention",
    ],
    standings: [
      .standing: "stands until changed", .pending: "for a session not recorded as held",
      .ended: "ended",
      .unknown: "not recorded how long it holds, or whether it has ended",
    ],
    states: [
      .proposed: "proposed", .adopted: "adopted", .adoptedAdReferendum: "adopted ad referendum",
      .submitted: "submitted", .takenNoteOf: "taken note of", .welcomed: "welcomed",
      .endorsed: "endorsed", .followedUp: "followed up", .repeated: "repeated",
      .superseded: "superseded", .noFurtherStep: "no further step",
    ])
}
