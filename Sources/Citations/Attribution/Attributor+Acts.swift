import Records

extension Attributor {
  /// An act belongs to the body named, else to the nearest body of the context that adopts such acts.
  func act(_ form: ActForm?, _ number: ActNumber, _ holder: NameIndex.Owners?) -> Outcome {
    guard let holder else { return act(form, number) }
    let choice = choose(holder, among: lineage.map(\.key)) { known.body($0) != nil }
    guard let form = form ?? choice.key.flatMap(known.body).flatMap({ self.form(number, of: $0) })
    else {
      let bodies = (choice.key.map { [$0] } ?? choice.candidates).compactMap(known.body)
      return Outcome(kind: .act, candidates: keys(nil, number, of: bodies))
    }
    return outcome(.act, choice) { Attributor.key($0, form, number) }
  }

  private func act(_ form: ActForm?, _ number: ActNumber) -> Outcome {
    let forms = form.map { [$0] } ?? ActForm.allCases
    let body = lineage.first { body in forms.contains { body.adopts($0, number.numbering) } }
    if let body, let form = form ?? self.form(number, of: body) {
      return Outcome(
        kind: .act, target: Attributor.key(body.key, form, number), attribution: .context)
    }
    return Outcome(
      kind: .act, candidates: keys(form, number, of: body.map { [$0] } ?? known.bodies))
  }

  /// The form of a bare number, where the body adopts acts of one form only in that numbering.
  private func form(_ number: ActNumber, of body: Body) -> ActForm? {
    let forms = ActForm.allCases.filter { body.adopts($0, number.numbering) }
    return forms.count == 1 ? forms[0] : nil
  }

  private func keys(_ form: ActForm?, _ number: ActNumber, of bodies: [Body]) -> [Key] {
    let forms = form.map { [$0] } ?? ActForm.allCases
    return bodies.flatMap { body in
      forms.filter { body.adopts($0, number.numbering) }
        .map { Attributor.key(body.key, $0, number) }
    }.sorted()
  }

  private static func key(_ body: Key, _ form: ActForm, _ number: ActNumber) -> Key {
    body.appending("\(form.rawValue)/\(number.text)")
  }
}
