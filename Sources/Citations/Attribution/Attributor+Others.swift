import Records

extension Attributor {
  /// An article belongs to the treaty named, else to that of the context.
  func provision(_ parts: [String], _ holder: NameIndex.Owners?) -> Outcome {
    let path = parts.joined(separator: "/")
    if let holder {
      let choice = choose(holder, among: [treaty].compactMap(\.self)) { known.treaty($0) != nil }
      return outcome(.provision, choice) { $0.appending(path) }
    }
    guard let treaty else {
      return Outcome(
        kind: .provision, candidates: known.treaties.map { $0.key.appending(path) })
    }
    return Outcome(kind: .provision, target: treaty.appending(path), attribution: .context)
  }

  /// A session belongs to the body named, else to that of the context.
  func session(_ number: Int, _ holder: NameIndex.Owners?) -> Outcome {
    if let holder {
      let choice = choose(holder, among: lineage.map(\.key)) { known.body($0) != nil }
      return outcome(.session, choice) { $0.appending(String(number)) }
    }
    guard let body = lineage.first else {
      return Outcome(
        kind: .session, candidates: known.bodies.map { $0.key.appending(String(number)) })
    }
    return Outcome(
      kind: .session, target: body.key.appending(String(number)), attribution: .context)
  }

  /// A rule belongs to the body named, else to the nearest of the context whose rules are recorded.
  func rule(_ number: String, _ holder: NameIndex.Owners?) -> Outcome {
    let path = "rule/\(number)"
    if let holder {
      let choice = choose(holder, among: lineage.map(\.key)) { known.body($0) != nil }
      return outcome(.rule, choice) { $0.appending(path) }
    }
    let withRules = lineage.first { !$0.rules.isEmpty }
    guard let body = withRules ?? (lineage.count == 1 ? lineage[0] : nil) else {
      // A body with a parent mostly works under the rules of its parent, but not always.
      let bodies = lineage.isEmpty ? known.bodies.filter { !$0.rules.isEmpty } : lineage
      return Outcome(kind: .rule, candidates: bodies.map { $0.key.appending(path) }.sorted())
    }
    return Outcome(kind: .rule, target: body.key.appending(path), attribution: .context)
  }
}
