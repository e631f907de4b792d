/// Topics, items and sessions of a problem by number, for building a model.
struct Atlas: Sendable {
  let problem: WorkplanProblem
  /// How many sessions there are.
  let sessions: Int
  private let sessionNumbers: [String: Int]
  private let topicNumbers: [String: Int]
  private let itemNumbers: [String: Int]

  init(_ problem: WorkplanProblem) {
    self.problem = problem
    sessions = problem.sessions.count
    sessionNumbers = Self.numbers(problem.sessions.map(\.key))
    topicNumbers = Self.numbers(problem.topics.map(\.key))
    itemNumbers = Self.numbers(problem.items.map(\.key))
  }

  private static func numbers(_ keys: [String]) -> [String: Int] {
    Dictionary(zip(keys, keys.indices), uniquingKeysWith: { first, _ in first })
  }

  /// The number of a session.
  func session(_ key: String) -> Int? { sessionNumbers[key] }

  /// The number of a topic.
  func topic(_ key: String) -> Int? { topicNumbers[key] }

  /// The number of a standing item.
  func item(_ key: String) -> Int? { itemNumbers[key] }

  /// The numbers of topics; a topic that is named twice counts once.
  func topics(_ keys: [String]) -> [Int] {
    var seen: Set<Int> = []
    return keys.compactMap(topic).filter { seen.insert($0).inserted }
  }

  /// The numbers of sessions; a session that is named twice counts once.
  func sessions(_ keys: [String]) -> [Int] {
    Set(keys.compactMap(session)).sorted()
  }
}
