extension PlanningFault {
  /// The fault in one English sentence without a full stop.
  package func words(_ names: PlanNames) -> String {
    switch self {
    case .emptyPlan(let missing): "the plan has no \(missing)"
    case .sameKey(let key, let list): "two \(list) are called `\(key)`"
    case .unknownKey(let key, let rule): "`\(rule)` names `\(key)`, which the plan does not have"
    case .dueInThePast(let session, let rule): "`\(rule)` is due at `\(session)`, which was held"
    case .circularPrerequisites(let topics, _):
      "\(topics.map(names.title).joined(separator: ", ")) wait for each other in a circle"
    case .longerThanAnySession(let topic, let length, let longest):
      "\(names.title(topic)) takes \(length) meetings, and no session has more than \(longest)"
    case .badNumber(let number, let what): "\(number) makes no sense as \(what)"
    case .impossiblePanel(let topic):
      "the panel on \(names.title(topic)) cannot be filled as is said"
    case .tooLarge(let what, let count, let most): "\(count) \(what) are too many; \(most) at most"
    }
  }
}
