import Records

/// Says demands in a planner's words.
package struct DemandWording: Sendable {
  /// What is named how.
  package let names: PlanNames

  /// Makes a wording with names.
  package init(_ names: PlanNames) { self.names = names }

  /// What a demand demands, in a sentence without a full stop.
  package func sentence(_ demand: Demand) -> String {
    names.language == .zh ? chinese(demand) : english(demand)
  }

  /// How firmly something is meant.
  package func word(_ strength: Strength) -> String {
    let isChinese = names.language == .zh
    switch strength {
    case .must: return isChinese ? "必须" : "must be"
    case .strongly: return isChinese ? "强烈希望" : "strongly wished"
    case .ifPossible: return isChinese ? "如有可能" : "wished if possible"
    }
  }

  /// Names joined as a language joins them.
  package func list(_ words: [String]) -> String {
    guard let last = words.last, words.count > 1 else { return words.first ?? "" }
    let first = words.dropLast()
    return names.language == .zh
      ? first.joined(separator: "、") + "和" + last : first.joined(separator: ", ") + " and " + last
  }

  func titles(_ ids: [String]) -> String { list(ids.map(names.title)) }
  func sessions(_ keys: [String]) -> String { list(keys.map(names.session)) }
}
