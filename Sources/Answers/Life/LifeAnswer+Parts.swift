import Records

extension LifeAnswer {
  /// `recommendation`, `session`, `listed`, `addressee`, `modal`, `current`, `states`, `unknown`,
  /// `takenUp`, `repeats`, `repeatedBy`, `followsUp`, `followedUpBy`, `printed` and `evidence`.
  public var members: [JSON.Member] {
    [
      .init("recommendation", .string(recommendation.key.text)),
      .init("session", .string(recommendation.session.target.text)),
      .init(
        "listed",
        .object([
          .init("extent", JSON(listed?.rawValue)),
          .init("evidence", listed == nil ? .null : listing.json),
        ])),
      .init("addressee", JSON(recommendation.addressee)),
      .init("modal", JSON(recommendation.modal)),
      .init("current", JSON(current?.state.rawValue)),
      .init("states", .array(states.map(\.json))),
      .init("unknown", .array(silences.map(\.json))),
      .init("takenUp", .array(takenUp.map(\.json))),
      .init("repeats", repeats),
      .init("repeatedBy", JSON(repeatedBy)),
      .init(
        "followsUp",
        .object([
          .init("records", JSON(recommendation.followsUp.map(\.target))),
          .init("evidence", recommendation.followsUp.isEmpty ? .null : evidence("follows-up")),
        ])),
      .init("followedUpBy", JSON(followedUpBy)),
      .init("printed", .array(recommendation.printed.map(LifeAnswer.json))),
      .init("evidence", evidence("")),
    ]
  }

  /// Null where it is not said to repeat anything; `of` is null where the source does not name it.
  private var repeats: JSON {
    guard let repeats = recommendation.repeats else { return .null }
    return .object([
      .init("of", JSON(repeats.of?.target)), .init("printed", JSON(repeats.printed)),
      .init("evidence", evidence("repeats")),
    ])
  }

  private func evidence(_ path: String) -> JSON { told[path]?.json ?? .null }

  private static func json(_ printing: Printing) -> JSON {
    .object([
      .init("document", .string(printing.document.target.text)),
      .init("pinpoint", printing.document.pinpoint.map(JSON.init) ?? .null),
      .init("letter", JSON(printing.letter)),
    ])
  }

  /// Its states, then in notes what is not known and how it stands to others.
  public var tables: [AnswerTable] {
    var table = AnswerTable(
      "Life: \(current?.state.rawValue ?? "no state is recorded in what was examined")",
      columns: ["State", "By", "When", "Verb", "Besides", "Source"], rows: states.map(\.row),
      notes: silences.compactMap(\.words))
    if let repeats = recommendation.repeats, let words = repeats.printed?.byLanguage {
      let earlier = repeats.of?.target.text ?? "an earlier one that the source does not name"
      table.notes.append("repeats \(earlier) (\(words))")
    }
    let links = [
      ("repeated by", repeatedBy), ("follows up", recommendation.followsUp.map(\.target)),
      ("followed up by", followedUpBy),
    ]
    for (name, keys) in links where !keys.isEmpty {
      table.notes.append("\(name) \(keys.map(\.text).joined(separator: ", "))")
    }
    for taken in takenUp {
      table.notes.append(
        "\(taken.act) \(taken.effect.effect.effectClass.rawValue) \(taken.effect.effect.text.inEnglish)"
          + (taken.target == recommendation.key ? "" : " (of \(taken.target))"))
    }
    for printing in recommendation.printed {
      let letter = printing.letter.map { " (\($0))" } ?? ""
      table.notes.append("printed in \(printing.document.written)\(letter)")
    }
    if listed == .partial {
      table.notes.append(
        "what is recorded of the recommendations of its session are examples; there may be more")
    }
    return [table]
  }
}

extension LifeAnswer.TakenUp {
  var json: JSON {
    .object([
      .init("act", .string(act.text)), .init("target", .string(target.text)),
      .init("effect", effect.json),
    ])
  }
}
