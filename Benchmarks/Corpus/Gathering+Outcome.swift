extension Gathering {
  func recommendationsFile(_ chance: inout Chance) -> String {
    var text = "---\nkind: recommendation\n\(head)"
    for number in 0..<Gathering.recommendations {
      let letter = String(UnicodeScalar(UInt8(97 + number)))
      text += """
          - id: \(letter)
            addressee: {en: States, zh: 各国}
            modal: {en: should, zh: 应当}
            text: \(Phrases.action(&chance, turns: 6).yaml)
            topics: [\(topics(2, &chance))]
            provisions: ["article 18, paragraph \(1 + number)", article \(1 + chance.below(20))]
            printed:
              - {document: "\(report), para. \(40 + number)", letter: \(letter)}
            history:
        \(history(number))
            source: para. \(40 + number)

        """
    }
    return text + "---\n"
  }

  private func history(_ number: Int) -> String {
    guard ordinal < last else {
      return "      - {state: proposed, by: secretariat-\(family.number + 1), verb: {zh: 似宜建议}}"
    }
    var states = """
            - state: adopted
              by: \(meeting)
              on: \(year)-10-09
              source: para. \(40 + number)
            - state: endorsed
              by: resolution \(ordinal)/2
              on: \(year)-10-11
              annexed-to: resolution \(ordinal)/2
              verb: {en: endorsed, zh: 核可}
              source: "\(sessionReport), para. \(5 + number)"
      """
    if ordinal + 1 < last, number % 2 == 0 {
      states += """

              - state: followed-up
                by: \(family.group)/\(ordinal + 1)
                on: \(year + 1)-10-09
        """
    }
    return states
  }

  func actFiles(_ chance: inout Chance) -> [(path: String, text: String)] {
    (1...Gathering.acts).map { number in
      let form = number == 1 ? "decision" : "resolution"
      return (
        "\(session)/\(form)-\(ordinal)-\(number).md", actFile(form, number, &chance)
      )
    }
  }

  private func actFile(_ form: String, _ number: Int, _ chance: inout Chance) -> String {
    var text = """
      ---
      kind: act
      reported-in: \(sessionReport)
      body: \(family.conference)
      form: \(form)
      number: \(ordinal)/\(number)
      title: \(Phrases.matter(&chance).yaml)
      session: \(session)
      adopted: \(year)-10-11
      adoption: consensus
      topics: [\(topics(2, &chance))]
      follows: [\(meeting)]
      source: para. \(20 + number)
      effects:

      """
    for (position, kind) in Self.effects.enumerated() {
      text += """
          - id: effect-\(position + 1)
            class: \(kind.0)
            verb: {en: \(kind.1.en), zh: \(kind.1.zh)}
            on: [\(family.group)]
            addressee: {en: the Working Group, zh: 工作组}
            text: \(Phrases.action(&chance, turns: 3).yaml)
            topics: [\(topics(2, &chance))]
            provisions: ["article \(1 + chance.below(20)), paragraph \(1 + chance.below(9))"]
            source: para. \(20 + position)

        """
    }
    return text + "---\n"
  }

  private static let effects = [
    ("requests", Phrase("requests", "请")), ("encourages", Phrase("encourages", "鼓励")),
    ("endorses", Phrase("endorses", "核可")), ("welcomes", Phrase("welcomes", "欢迎")),
  ]
}
