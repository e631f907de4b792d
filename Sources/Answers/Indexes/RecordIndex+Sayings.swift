import Archive
import Records

extension RecordIndex {
  /// Recommendations by addressee, then by their state as known.
  static let recommendations = RecordIndex(
    name: "recommendations",
    summary: "Recommendations by addressee and by their latest state in view.",
    heading: [
      FieldDescription(
        name: "addressee", summary: "Whom they address; none where the source does not say.",
        shape: .localized),
      FieldDescription(
        name: "state", summary: "Their latest state in view; none where nothing is known.",
        shape: StateWord.shape),
    ],
    entry: [
      FieldDescription(
        name: "recommendation", summary: "The recommendation.",
        shape: .reference([.recommendation])), statesField, CitingEntries.field,
    ]
  ) { view in
    struct Heading: Hashable {
      let addressee: LocalizedText?
      let state: StateWord?
    }
    var sections: [Heading: [IndexEntry]] = [:]
    for record in view.all(Recommendation.self) {
      let values = view.values(of: record.key)
      let heading = Heading(
        addressee: values?["addressee"].flatMap(LocalizedText.init(value:)),
        state: view.history(of: record).last?.state)
      sections[heading, default: []].append(
        IndexEntry(
          home: record.key,
          [
            .init("recommendation", .record(record.key)), states(of: record, in: view),
            CitingEntries.of(record.key, in: view),
          ]
        ).placed(in: record.key, ["states": "history"]))
    }
    let states = StateWord.allCases
    let order = sections.keys.sorted { a, b in
      let (left, right) = (a.addressee?.text(for: .en)?.text, b.addressee?.text(for: .en)?.text)
      if left != right { return left.map { l in right.map { l < $0 } ?? true } ?? false }
      return (a.state.flatMap(states.firstIndex) ?? -1) < (b.state.flatMap(states.firstIndex) ?? -1)
    }
    return order.map { heading in
      IndexSection(
        [
          .init("addressee", heading.addressee.map(Value.localized)),
          .init("state", heading.state.map { .choice($0.rawValue) }),
        ], sections[heading] ?? [])
    }
  }

  private static let statesField = FieldDescription(
    name: "states", summary: "What became of it, state by state, with its date and evidence.",
    shape: .list(
      .group(
        GroupShape(fields: [
          FieldDescription(name: "state", summary: "The state.", shape: StateWord.shape),
          FieldDescription(
            name: "by", summary: "What brought it about.", shape: .reference([])),
          FieldDescription(
            name: "to", summary: "The session to which it was submitted.",
            shape: .reference([.session])),
          FieldDescription(
            name: "days", summary: "The day, or the bounds within which it came about.",
            shape: .days),
          FieldDescription(
            name: "until", summary: "The last day on which it can have, where no first is known.",
            shape: .date),
          FieldDescription(
            name: "places", summary: "The documents and paragraphs that say so.",
            shape: .list(.reference([.document]))),
        ]))))

  private static func states(
    of recommendation: Recommendation, in view: RecordView
  ) -> FieldValues.Pair? {
    let history = view.history(of: recommendation)
    let states = history.enumerated().map { position, state -> Value in
      let told = LifeState(state, at: position, of: recommendation, in: view)
      let places = (told.told.evidence?.sources ?? []).map(Value.reference)
      return .group(
        FieldValues(
          [
            .init("state", .choice(state.state.rawValue)),
            .init("by", told.state.by.map(Value.reference)),
            .init("to", told.state.to.map(Value.reference)),
            .init("days", told.days.map(Value.days)),
            .init(
              "until",
              told.days == nil ? told.latest.map { .date(PartialDate($0)) } : nil),
            .init("places", Value.some(places)),
          ].compactMap(\.self)))
    }
    return .init("states", Value.some(states))
  }

  /// Statements by the class of who made them.
  static let statements = RecordIndex(
    name: "statements",
    summary: "What was said, by the class of the speaker.",
    heading: [
      FieldDescription(name: "speaker", summary: "The class of speaker.", shape: Speaker.shape)
    ],
    entry: [
      FieldDescription(
        name: "statement", summary: "The statement.", shape: .reference([.statement]))
    ]
  ) { view in
    let spoken = Dictionary(grouping: view.all(Statement.self), by: \.speaker)
    return Speaker.allCases.compactMap { speaker in
      guard let statements = spoken[speaker] else { return nil }
      return IndexSection(
        [.init("speaker", .choice(speaker.rawValue))],
        statements.map { IndexEntry(home: $0.key, [.init("statement", .record($0.key))]) })
    }
  }
}
