import Records

extension DemandWording {
  /// Why there are not two other plans; `nil` where there are.
  package func sentence(_ ending: Alternatives.Ending, found count: Int) -> String? {
    let isChinese = names.language == .zh
    let more = count == 0 ? "no alternative" : "no second alternative"
    let others = count == 0 ? "备选计划" : "第二个备选计划"
    let allowance = Planner.allowance
    switch ending {
    case .complete: return nil
    case .noneWithin:
      return isChinese
        ? "与最佳计划相差\(allowance)%以内没有\(others)" : "\(more) is within \(allowance) % of the best"
    case .tooLarge:
      return isChinese
        ? "没有\(others)：问题过大，只求一个计划"
        : "\(more) is given: the workplan is so large that only one is sought"
    case .nodeLimit:
      return isChinese
        ? "没有\(others)：搜索步数用尽时未找到" : "\(more) is given: none was found before the search ended"
    case .interrupted:
      return isChinese ? "没有\(others)：搜索被中断" : "\(more) is given: the search was interrupted"
    }
  }
}
