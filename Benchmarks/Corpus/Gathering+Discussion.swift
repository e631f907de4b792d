extension Gathering {
  func itemsFile(_ chance: inout Chance) -> String {
    var text = "---\nkind: item\n\(head)"
    for number in 1...Gathering.items {
      let (first, second) = (Phrases.action(&chance, turns: 3), Phrases.action(&chance, turns: 3))
      text += """
          - id: "\(number)"
            title: \(Phrases.matter(&chance).yaml)
            number: "\(number)"
            on-agenda: true
            form: [general]
            topics: [\(topics(2, &chance))]
            provisions: [article \(1 + chance.below(20)), "article \(1 + chance.below(20)), paragraph 2"]
            aspects:
              - \(first.yaml)
              - \(second.yaml)
            documents: [\(document(2))]
            source: para. \(3 + number)

        """
    }
    return text + "---\n"
  }

  func statementsFile(_ chance: inout Chance) -> String {
    var text = "---\nkind: statement\n\(head)"
    for number in 0..<statements {
      let kind = Self.kinds[number % Self.kinds.count]
      let said = Phrases.account(&chance, turns: 6)
      text += """
          - id: s\(number + 1)
            item: \(meeting)/item/\(number % Gathering.items + 1)
            nature: \(kind.nature)
            speaker: \(kind.speaker)
            verb: {en: \(kind.verb.en), zh: \(kind.verb.zh)}
            text:
              en: >-
                \(said.en)
              zh: >-
                \(said.zh)
            topics: [\(topics(2, &chance))]
            provisions: ["article \(1 + chance.below(20)), paragraph \(1 + chance.below(30))"]
            source: [para. \(10 + number), "\(report), paras. \(10 + number)-\(11 + number)"]
            sources:
              topics: {cite: para. \(10 + number), firmness: inferred, note: "the subject of the item"}

        """
    }
    return text + "---\n"
  }

  func topics(_ count: Int, _ chance: inout Chance) -> String {
    chance.some(count, of: Array(0..<Subjects.all.count)).map(Subjects.key).joined(separator: ", ")
  }

  private struct StatementKind {
    let nature: String
    let speaker: String
    let verb: Phrase
  }

  private static let kinds = [
    StatementKind(nature: "view", speaker: "several", verb: Phrase("noted that", "指出")),
    StatementKind(nature: "view", speaker: "some", verb: Phrase("stressed", "强调")),
    StatementKind(nature: "discussion", speaker: "body", verb: Phrase("discussed", "讨论")),
    StatementKind(nature: "conclusion", speaker: "body", verb: Phrase("concluded that", "得出结论认为")),
    StatementKind(nature: "encouragement", speaker: "body", verb: Phrase("encouraged", "鼓励")),
    StatementKind(nature: "information", speaker: "secretariat", verb: Phrase("noted that", "指出")),
  ]
}
