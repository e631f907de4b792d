/// The model of stage one: which topic is discussed at which session.
///
/// A column for each topic and session is 1 where the topic is discussed there; one for each
/// standing item and session of its; one for each rule that may be broken.
struct SessionModel: Sendable {
  /// What becomes of the rules.
  enum Purpose: Sendable, Hashable {
    /// What must be is kept, a wish may be broken at its cost.
    case plan
    /// What must be is kept, wishes count for nothing.
    case possibility
    /// Anything may be broken, and the fewer rules of what must be, the better.
    case repair
    /// Anything may be broken, wishes at their cost and what must be at far more.
    case mending
  }

  let atlas: Atlas
  let rules: [PlanningRule]
  let purpose: Purpose
  var program = IntegerProgram()
  /// The column of a topic at a session.
  private(set) var topicAt: [[Int]] = []
  /// The column of a standing item at a session.
  private(set) var itemAt: [[Int: Int]] = []
  /// The column by which a rule, by its place in `rules`, is broken.
  private(set) var broken: [Int: Int] = [:]
  /// The column that counts by how much a limit is passed, by the column of the breach.
  private(set) var excess: [Int: Int] = [:]
  /// The pins of topics to meetings.
  private(set) var pins: [MeetingPin] = []
  /// Whether the breach of the rule that is being added counts what is too much.
  private(set) var countsBreach = false
  /// The topics of which some rule of what must be allows one discussion only.
  let single: Set<Int>

  /// Builds the model.
  ///
  /// - Parameters:
  ///   - problem: What is planned.
  ///   - rules: The rules that count; all of them unless given.
  ///   - purpose: What becomes of the rules.
  init(_ problem: WorkplanProblem, rules: [PlanningRule]? = nil, for purpose: Purpose = .plan) {
    let atlas = Atlas(problem)
    let rules = rules ?? problem.everyRule
    self.atlas = atlas
    self.rules = rules
    self.purpose = purpose
    single =
      purpose == .repair || purpose == .mending
      ? [] : Set(rules.compactMap { Self.onlyOnce($0, atlas) })
    addPlaces(purpose)
    for (number, rule) in rules.enumerated() {
      if rule.strength != .must, purpose == .possibility { continue }
      let breaks = rule.strength != .must || purpose == .repair || purpose == .mending
      countsBreach = isCounted(rule)
      let column = breaks ? addBreach(number, rule) : nil
      require(rule.demand, unless: column)
    }
    for session in Set(pins.map(\.session)).sorted() { addMeetings(of: session) }
  }

  /// Notes a pin of a topic to a meeting, from 1; it is kept once all rules are known.
  mutating func pin(_ topic: String, _ session: String, _ meeting: Int, _ breach: Int?) {
    guard let topic = atlas.topic(topic), let session = atlas.session(session) else { return }
    pins.append(MeetingPin(topic: topic, session: session, meeting: meeting - 1, breach: breach))
  }

  private static func onlyOnce(_ rule: PlanningRule, _ atlas: Atlas) -> Int? {
    guard rule.strength == .must, case .discussions(let topic, let times) = rule.demand, times <= 1
    else { return nil }
    return atlas.topic(topic)
  }

  private mutating func addPlaces(_ purpose: Purpose) {
    let hasDelays = purpose == .plan || purpose == .mending
    for (number, topic) in atlas.problem.topics.enumerated() {
      topicAt.append(
        (0..<atlas.sessions).map { session in
          program.add(
            "x\(number)_\(session)", cost: hasDelays ? topic.urgency * session : 0)
        })
    }
    for (number, item) in atlas.problem.items.enumerated() {
      var columns: [Int: Int] = [:]
      for session in atlas.sessions(item.sessions) {
        columns[session] = program.add("i\(number)_\(session)")
      }
      itemAt.append(columns)
    }
  }

  private mutating func addBreach(_ number: Int, _ rule: PlanningRule) -> Int {
    let cost: Int =
      switch purpose {
      case .plan: atlas.problem.weights[rule.strength]
      case .repair: RepairCosts.cost(of: rule)
      case .possibility: 0
      case .mending: rule.strength == .must ? firmness : atlas.problem.weights[rule.strength]
      }
    let column = program.add("b\(number)", cost: cost)
    broken[number] = column
    return column
  }

  /// Adds a column that counts by how much a limit is passed where its rule is broken.
  mutating func addExcess(_ breach: Int, upTo most: Int) -> Int {
    let unit = purpose == .repair ? RepairCosts.unit : firmness
    let column = program.add("e\(breach)", 0, most, cost: unit)
    program.require([.init(column), .init(breach, -most)], atMost: 0)
    excess[breach] = column
    return column
  }

  /// Whether it counts by how much the rule is broken, so that a plan can be mended with little.
  private func isCounted(_ rule: PlanningRule) -> Bool {
    (purpose == .repair || purpose == .mending) && rule.strength == .must
      && [.meetings, .documents].contains(rule.demand.kind)
  }

  /// The cost of a breach of what must be, while a draft is mended.
  private var firmness: Int {
    max(atlas.problem.weights.strongly, atlas.problem.weights.ifPossible, 100) * 10
  }
}
