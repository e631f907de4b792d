import Records

extension ConsiderationAnswer {
  /// The sessions at which it was considered; what is no consideration apart; the other sessions.
  public var tables: [AnswerTable] {
    let considered = sessions.filter { $0.cell.state == .considered }
    let aside = sessions.filter { !$0.cell.apart.isEmpty }
    var tables = [
      AnswerTable(
        "consideration of \(subject.words)",
        columns: ["session", "days", "basis", "by", "sources"],
        rows: considered.map { session, cell in
          [
            session.key.text, session.days?.text ?? "not known", cell.basis?.rawValue ?? "",
            ConsiderationAnswer.records(cell.considerations, of: session),
            ConsiderationAnswer.sources(cell.considerations),
          ]
        },
        notes: considered.isEmpty ? ["no consideration is recorded in what was examined"] : [])
    ]
    if !aside.isEmpty {
      tables.append(
        AnswerTable(
          "recorded, and no consideration", columns: ["session", "what", "by", "sources"],
          rows: aside.flatMap { session, cell in
            Consideration.Apart.allCases.compactMap { word in
              let found = cell.apart.filter { $0.apart == word }
              return found.isEmpty
                ? nil
                : [
                  session.key.text, word.words, ConsiderationAnswer.records(found, of: session),
                  ConsiderationAnswer.sources(found),
                ]
            }
          }))
    }
    let silent = sessions.filter { $0.cell.considerations.isEmpty && $0.cell.apart.isEmpty }
    if !silent.isEmpty {
      tables.append(
        AnswerTable(
          "sessions at which nothing is recorded", columns: ["session", "days", "state", "reason"],
          rows: silent.map { session, cell in
            [
              session.key.text, session.days?.text ?? "not known", cell.state.words,
              session.examination.reason,
            ]
          }))
    }
    return tables + [unplacedTable, documentTable].compactMap(\.self)
  }

  private var unplacedTable: AnswerTable? {
    unplaced.isEmpty
      ? nil
      : AnswerTable(
        "by acts whose session is not known", columns: ["act", "basis", "sources"],
        rows: unplaced.map { [$0.record.text, $0.basis.rawValue, $0.printed] })
  }

  private var documentTable: AnswerTable? {
    documents.isEmpty
      ? nil
      : AnswerTable(
        "documents that concern it", columns: ["document", "title", "named by"],
        rows: documents.map { document in
          [
            document.document.symbol ?? document.document.text,
            document.title?.text(for: .en)?.text ?? "not known", document.evidence.key.text,
          ]
        })
  }

  /// The records by their names within the session, each with what it names besides the subject.
  private static func records(_ found: [Consideration], of session: SessionColumn) -> String {
    var words: [String] = []
    for consideration in found {
      let own = consideration.record.text
      let start = session.key.text + "/"
      let name = own.hasPrefix(start) ? String(own.dropFirst(start.count)) : own
      let through = consideration.through.map { " (\($0))" } ?? ""
      if !words.contains(name + through) { words.append(name + through) }
    }
    return words.joined(separator: ", ")
  }

  private static func sources(_ found: [Consideration]) -> String {
    var words: [String] = []
    for part in found.flatMap({ $0.printed.split(separator: ";") }) {
      let source = String(part.drop { $0 == " " })
      if !words.contains(source) { words.append(source) }
    }
    return words.joined(separator: "; ")
  }
}
