import Archive
public import Records

/// Values that sources print differently, and numbers that only look like such a conflict.
public struct DisagreementsAnswer: NamedList {
  /// What `list` takes.
  public static let name = "disagreements"
  /// What it lists.
  public static let summary = "Values that a source prints differently, and shared numbers of acts."
  /// What can be asked of it.
  public static let criteria = ["body", "session", "since", "until", "topic", "provision"]

  /// What is printed differently, in the order of kinds and addresses; once, whoever quotes it.
  public let disagreements: [Disagreement]
  /// The numbers that several acts have.
  public let sharedNumbers: [SharedNumber]
  /// The records of which it is not known whether they meet the filter.
  public let undecided: [Key]
  /// What was in view when it was asked.
  public let scope: AnswerScope

  /// Lists what is printed differently in the records that meet a filter.
  ///
  /// A number is shared among all acts in view, where one of them meets the filter.
  public init(_ view: RecordView, _ filter: RecordFilter) {
    var undecided = Undecided()
    var found: [Disagreement] = []
    var asked: Set<String> = []
    for entry in view.archive.allEntries where view.shows(entry.key) && entry.kind != .fact {
      let differing = Disagreement.all(in: entry, view)
      guard !differing.isEmpty || entry.kind == .act, let values = view.values(of: entry.key)
      else { continue }
      guard undecided.admits(filter.verdict(on: entry, values, in: view), entry.key) else {
        continue
      }
      found += differing
      if let act = entry.record as? Act { asked.insert(act.number) }
    }
    disagreements = Disagreement.once(found)
    sharedNumbers = SharedNumber.all(
      view.all(Act.self).filter { asked.contains($0.number) }, in: view)
    self.undecided = undecided.keys
    scope = AnswerScope(view, bodies: filter.body.map { [$0] } ?? [])
  }

  /// `disagreements`, `sharedNumbers` and `undecided`.
  public var members: [JSON.Member] {
    [
      .init("disagreements", .array(disagreements.map(\.json))),
      .init("sharedNumbers", .array(sharedNumbers.map(\.json))),
      .init("undecided", JSON(undecided)),
    ]
  }

  /// What is printed differently; the numbers that are shared.
  public var tables: [AnswerTable] {
    [
      AnswerTable(
        "Printed differently",
        columns: ["Record", "Field", "As recorded", "Printed", "Where", "Note"],
        rows: disagreements.map(\.row),
        notes: disagreements.isEmpty ? ["nothing is recorded as printed differently"] : []),
      AnswerTable(
        "Numbers that several acts have",
        columns: ["Number", "Act", "Cited in", "Form printed differently in"],
        rows: sharedNumbers.flatMap(\.rows)),
    ]
  }
}
