import Foundation

extension BadCase {
  /// Mistakes of workplans that only planning shows.
  static let workplanCases = [
    BadCase("P011", "a mandate that obliges nobody", status: 0) { folder in
      try folder.write("Sessions/rivers/1/report.md", report)
      try folder.write("Sessions/rivers/1/resolution.md", encouragement)
      try folder.write("Sessions/verbs.md", verbs)
      return try folder.plan(
        "mandates: [{id: study, act: rivers/resolution/1/1, discussions: [floods]}]")
    },
    BadCase("P016", "a mandate that was due at a session that was held", status: 0) { folder in
      try folder.write("Sessions/rivers/1/report.md", report)
      try folder.write(
        "Sessions/rivers/1/resolution.md",
        encouragement.replacingOccurrences(of: "encourages", with: "requests")
          .replacingOccurrences(of: "on: [rivers]", with: "on: [rivers], due: [rivers/1]"))
      try folder.write(
        "Sessions/verbs.md", verbs.replacingOccurrences(of: "encourages", with: "requests"))
      return try folder.plan(
        "mandates: [{id: study, act: rivers/resolution/1/1, discussions: [floods]}]")
    },
    BadCase("P014", "two pins of one discussion that is held once") { folder in
      try folder.plan(
        "rules:\n  - {id: a, rule: at, discussions: [floods], sessions: [rivers/2, rivers/3]}")
    },
    BadCase("P015", "a question without a session") { folder in
      try folder.plan() + ["--what-if", "pin floods"]
    },
  ]

  private static let report = """
    ---
    kind: document
    symbol: RIV/1/R
    status: issued
    ---

    """

  private static let verbs = """
    ---
    kind: verb
    records: [{id: encourages, class: encourages, printed: [{language: en, form: encourages}]}]
    ---

    """

  private static let encouragement = """
    ---
    kind: act
    body: rivers
    form: resolution
    number: 1/1
    session: rivers/1
    effects:
      - {id: study, class: encourages, verb: {en: encourages}, text: a study, on: [rivers], source: RIV/1/R}
    ---

    """
}

extension TemporaryFolder {
  /// Writes a workplan of two sessions with further fields, and says how it is planned.
  func plan(_ fields: String = "") throws -> [String] {
    try write(
      "Sessions/topics.md", "---\nkind: topic\nrecords: [{id: floods, name: floods}]\n---\n")
    try write(
      "Sessions/rivers/workplan.md",
      """
      ---
      kind: workplan
      body: rivers
      id: 2027-2028
      sessions:
        - {session: rivers/2, year: 2027, meetings: 4}
        - {session: rivers/3, year: 2028, meetings: 4}
      discussions:
        - {id: floods, topics: [topic/floods]}
      \(fields)
      ---

      """)
    return ["plan", "rivers/workplan/2027-2028"]
  }
}
