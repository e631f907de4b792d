package import Answers
import Archive
package import Diagnostics
package import Records

/// A workplan that was recorded, as the problem that it poses, with what the records tell besides.
///
/// Every rule of the problem has its field path for an id, and the record, file and line for its origin.
package struct WorkplanReading: Sendable {
  /// The record.
  package let plan: Workplan
  /// What its parts are called.
  package let names: PlanNames
  /// How each discussion stands by what was examined, in the order of the plan.
  package let history: [DiscussionHistory]
  /// The sessions that were held, as far as is recorded, in order of time.
  package let held: [SessionColumn]
  /// All sessions that are recorded, held or not, in order of time.
  package let recorded: [SessionColumn]
  /// The problem.
  package internal(set) var problem: WorkplanProblem
  /// What is to be said of the record, such as of mandates from which no rule follows.
  package internal(set) var remarks: [Diagnostic] = []
  let entry: Entry
  package let view: RecordView
  let wording: DemandWording
  let today: CivilDay?

  /// Reads a workplan; `nil` where no such workplan is in view.
  ///
  /// - Parameters:
  ///   - key: The key of the record.
  ///   - view: The records.
  ///   - language: In which rules are put into words: English or Chinese.
  ///   - today: The day of the run, by which deadlines have passed; none has where it is not known.
  package init?(_ key: Key, in view: RecordView, _ language: Language = .en, today: CivilDay? = nil)
  {
    guard let entry = view[key], let plan = entry.record as? Workplan else { return nil }
    self.plan = plan
    self.entry = entry
    self.view = view
    self.today = today
    names = PlanNames(plan, in: view, language)
    wording = DemandWording(names)
    let records = BodyHistory(plan.body.target, in: view)
    recorded = records.sessions
    held = records.sessions.filter { $0.status == .held }
    history = plan.discussions.map { DiscussionHistory($0, records) }
    problem = WorkplanProblem(sessions: [], topics: [])
    problem.held = held.map(\.key.text)
    readSessions()
    readStanding()
    readDiscussions()
    readMandates()
    readRules()
    readGroups()
    readAdopted()
  }

  /// The day through which the records of the body were examined, by which outputs are dated that need
  /// a date; the first of the plan where that is not said.
  package var stamp: CivilDay {
    let body = view[plan.body.target]?.record as? Body
    return body?.examinedThrough?.latest ?? plan.sessions.first?.days?.earliest
      ?? CivilDay(number: 0)
  }

  /// The file of the record.
  package var file: String { entry.range.file }

  /// The name of a rule that stands at a field path, with what it demands and why.
  func identity(_ path: String, _ demand: Demand, because reason: String? = nil, part: String = "")
    -> RuleIdentity
  {
    let place = entry.place(of: path)
    let words = wording.sentence(demand)
    let isChinese = names.language == .zh
    let sentence =
      reason.map { isChinese ? "\(words)（\($0)）" : "\(words) (\($0))" } ?? words
    return RuleIdentity(
      part.isEmpty ? path : "\(path)/\(part)", sentence,
      origin: RuleOrigin(key: plan.key.text, file: place.file, line: place.start.line))
  }

  /// Adds a rule that stands at a field path.
  mutating func add(
    _ path: String, _ strength: Strength, _ demand: Demand, because reason: String? = nil,
    part: String = ""
  ) {
    problem.rules.append(
      PlanningRule(identity(path, demand, because: reason, part: part), strength, demand))
  }

  /// A reason in the language of the reading.
  func words(_ reason: LocalizedText?) -> String? {
    reason.flatMap { $0.text(for: names.language)?.text }
  }
}

extension Strength {
  /// The strength that a word of a record means; what is not said must be.
  init(_ word: WishWord?) {
    switch word ?? .must {
    case .must: self = .must
    case .strongly: self = .strongly
    case .ifPossible: self = .ifPossible
    }
  }
}
