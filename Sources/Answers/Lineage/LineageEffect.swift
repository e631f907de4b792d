public import Records

/// One effect of an act, as a lineage tells it.
public struct LineageEffect: Sendable {
  /// The effect as recorded, without references to what is withheld.
  public let effect: Effect
  /// How long it holds and whether it has ended.
  public let term: EffectTerm
  /// Where it stands.
  public let told: Told

  init(_ effect: Effect, of act: Act, in view: RecordView) {
    var shown = effect
    shown.on = view.open(effect.on)
    shown.due = view.open(effect.due)
    shown.takesUp = view.open(effect.takesUp)
    shown.adopts = view.open(effect.adopts)
    self.effect = shown
    term = EffectTerm(effect, of: act, in: view)
    told = Told(act.key, "effects.\(effect.id)", in: view)
  }

  /// Whether it obliges somebody, by its class.
  public var obliges: Bool { effect.effectClass.obliges }

  /// The effect as JSON: its fields, `obliges`, and how it stands.
  var json: JSON {
    .object(
      [
        .init("id", .string(effect.id)), .init("class", .string(effect.effectClass.rawValue)),
        .init("obliges", .bool(obliges)), .init("verb", JSON(.localized(effect.verb))),
        .init("paragraph", JSON(effect.paragraph)), .init("on", JSON(effect.on.map(\.target))),
        .init("addressee", JSON(effect.addressee)), .init("text", JSON(.localized(effect.text))),
        .init("before", JSON(effect.before)), .init("after", JSON(effect.after)),
        .init("reason", JSON(effect.reason)), .init("conditions", JSON(effect.conditions)),
      ] + term.members + [
        .init("due", JSON(effect.due.map(\.target))),
        .init("topics", JSON(effect.topics.map(\.target))),
        .init("provisions", JSON(effect.provisions)), .init("takesUp", JSON(effect.takesUp)),
        .init("adopts", JSON(effect.adopts?.target)), .init("evidence", told.json),
      ])
  }

  /// What it says, with what held before, what holds after, and how long.
  var words: String {
    let conditions = effect.conditions.map(\.inEnglish).joined(separator: ", ")
    var parts: [String] = []
    if let addressee = effect.addressee { parts.append("to \(addressee.inEnglish):") }
    parts.append(effect.text.inEnglish)
    if !conditions.isEmpty { parts.append("(\(conditions))") }
    if let before = effect.before { parts.append("[before: \(before.inEnglish)]") }
    if let after = effect.after { parts.append("[after: \(after.inEnglish)]") }
    if let holds = term.words { parts.append("[holds: \(holds)]") }
    return parts.joined(separator: " ")
  }
}
