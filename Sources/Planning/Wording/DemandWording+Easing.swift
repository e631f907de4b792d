import Records

extension DemandWording {
  /// What a rule would demand instead, and by how much that is less.
  package func sentence(_ easing: Easing) -> String {
    let amount = amount(easing)
    return names.language == .zh
      ? "\(sentence(easing.demand))（\(amount)）" : "\(sentence(easing.demand)) (\(amount))"
  }

  /// By how much a rule gives.
  package func amount(_ easing: Easing) -> String {
    let number = easing.amount
    guard names.language != .zh else { return chinese(easing.measure, number) }
    let plural = number == 1 ? "" : "s"
    switch easing.measure {
    case .meetings: return "\(number) meeting\(plural) more"
    case .documents: return "\(number) document\(plural) more"
    case .earlier: return "\(number) session\(plural) earlier"
    case .later: return "\(number) session\(plural) later"
    case .closer: return "\(number) session\(plural) less between them"
    case .fewer: return "\(number) discussion\(plural) fewer"
    case .crowding: return "\(number) more at one session"
    case .journeys: return "\(number) session\(plural) more"
    case .meeting: return "in another of its meetings"
    case .programme: return "\(number) discussion\(plural) other than was adopted"
    }
  }

  private func chinese(_ measure: Easing.Measure, _ number: Int) -> String {
    switch measure {
    case .meetings: "增加\(number)次会议"
    case .documents: "增加\(number)份文件"
    case .earlier: "提前\(number)届"
    case .later: "推迟\(number)届"
    case .closer: "间隔减少\(number)届"
    case .fewer: "减少\(number)次讨论"
    case .crowding: "同届增加\(number)项"
    case .journeys: "增加\(number)届"
    case .meeting: "改在该届另一次会议"
    case .programme: "与已通过的相差\(number)项"
    }
  }
}
