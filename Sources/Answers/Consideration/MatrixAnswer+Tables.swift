import Records

extension MatrixAnswer {
  /// The matrix, with what its marks mean, and below it how far each session was examined.
  public var tables: [AnswerTable] {
    let noun = by == .provision ? "provisions" : "topics"
    let cells = rows.flatMap(\.cells)
    let bases = Set(cells.compactMap(\.basis))
    let used = Set(cells.filter { $0.basis == nil }.map(\.state))
    let legend =
      Basis.allCases.filter(bases.contains).map { "\($0.mark) \($0.rawValue)" }
      + ConsiderationCell.State.allCases.filter(used.contains).map { "\($0.mark) \($0.words)" }
    let basis =
      question.bases.isEmpty || by == .topic
      ? []
      : [
        "counted on these bases only: \(question.bases.map(\.rawValue).sorted().joined(separator: ", "))"
      ]
    let starred = cells.contains { MatrixAnswer.mark($0).hasSuffix("*") }
    let star =
      starred ? ["* by the subject of the provision, or by a part or a narrower topic"] : []
    let unheld = sessions.filter { $0.status != .held }.map(\.name)
    let held =
      unheld.isEmpty
      ? [] : ["not known to have been held: \(unheld.joined(separator: ", "))"]
    let empty = rows.isEmpty ? ["no \(noun) are recorded for sessions of \(question.body)"] : []
    return [
      AnswerTable(
        "\(noun) by session of \(question.body)",
        columns: [by.rawValue] + sessions.map(\.name),
        rows: rows.map { row in [row.subject.words] + row.cells.map(MatrixAnswer.mark) },
        notes: (legend.isEmpty ? [] : [legend.joined(separator: " · ")]) + star + held + basis
          + empty),
      AnswerTable(
        "how far the sessions were examined",
        columns: ["session", "days", "status", "examined", "why"],
        rows: sessions.map { session in
          [
            session.name, session.days?.text ?? "not known", session.status.rawValue,
            session.examination.state.words, session.examination.reason,
          ]
        },
        notes: undecided.isEmpty
          ? []
          : [
            "not known to lie within the days asked for: "
              + undecided.map(\.text).joined(separator: ", ")
          ]),
    ]
  }

  private static func mark(_ cell: ConsiderationCell) -> String {
    guard let basis = cell.basis else { return cell.state.mark }
    return cell.isDirect || basis == .cited ? basis.mark : "\(basis.mark)*"
  }
}

extension Basis {
  /// The basis as a mark in a narrow column.
  fileprivate var mark: String {
    switch self {
    case .cited: "C"
    case .topical: "T"
    case .mentioned: "M"
    }
  }
}

extension ConsiderationCell.State {
  /// The state as a mark in a narrow column.
  fileprivate var mark: String {
    switch self {
    case .considered: "X"
    case .otherBasis: "o"
    case .agenda: "A"
    case .wider: "w"
    case .mentioned: "m"
    case .proposed: "p"
    case .notConsidered: "-"
    case .silentInPart: "-?"
    case .notExamined: "?"
    case .notHeld: "~"
    }
  }
}

extension Examination.State {
  /// The state in a few words, in English.
  public var words: String {
    switch self {
    case .whole: "as a whole"
    case .overview: "by an overview"
    case .partly: "in part"
    case .notExamined: "not examined"
    }
  }
}
