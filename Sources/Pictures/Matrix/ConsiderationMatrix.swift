/// Which sessions considered what, and which were not examined for it.
package struct ConsiderationMatrix: Sendable {
  /// What is known of one subject in one session.
  package enum State: Int, Sendable, Hashable, CaseIterable {
    /// It was considered, and the source cites it.
    case cited
    /// It was considered as a topic.
    case topical
    /// It was mentioned, which is not consideration.
    case mentioned
    /// It was not considered, within what was examined.
    case notConsidered
    /// What was seen of the reports on the session is silent on it; the rest was not seen.
    case silentInPart
    /// The session was not examined for it.
    case notExamined
    /// That the session was held is not recorded.
    case notHeld
    /// A plan has it at a session to come.
    case planned
    /// A plan does not have it at a session to come.
    case notPlanned

    /// Those that tell of sessions that are recorded; only the matrix of a plan has the others.
    package static let recorded: [State] = allCases.filter { $0 != .planned && $0 != .notPlanned }
  }

  /// One subject in one session.
  package struct Cell: Sendable, Hashable {
    let state: State
    let note: String?

    /// Makes a cell; the note stands beside the state in the table, such as where the source says so.
    package init(_ state: State, note: String? = nil) {
      self.state = state
      self.note = note
    }
  }

  /// A provision or topic, with a cell for each session; one that is missing was not examined.
  package struct Row: Sendable, Hashable {
    let label: String
    let cells: [Cell]

    /// Makes the row of a subject, its cells in the order of the columns.
    package init(label: String, cells: [Cell]) {
      self.label = label
      self.cells = cells
    }

    func cell(_ column: Int) -> Cell {
      column < cells.count ? cells[column] : Cell(.notExamined)
    }
  }

  /// The words of a matrix in the language of its figure.
  package struct Words: Sendable, Hashable {
    package let subject: String
    private(set) var states: [State: String]

    /// Makes the words: what stands above the subjects, and what the states mean.
    package init(
      subject: String, cited: String, topical: String, mentioned: String, notConsidered: String,
      silentInPart: String, notExamined: String, notHeld: String
    ) {
      self.subject = subject
      states = [
        .cited: cited, .topical: topical, .mentioned: mentioned, .notConsidered: notConsidered,
        .silentInPart: silentInPart, .notExamined: notExamined, .notHeld: notHeld,
      ]
    }

    /// The same words with those for what a plan has at sessions to come.
    package func with(planned: String, notPlanned: String) -> Words {
      var words = self
      words.states[.planned] = planned
      words.states[.notPlanned] = notPlanned
      return words
    }

    /// What a state means.
    package func word(for state: State) -> String { states[state] ?? "" }
  }

  let columns: [String]
  let rows: [Row]
  let words: Words

  /// Makes a matrix of sessions, from the first to the last, and of subjects from above to below.
  package init(columns: [String], rows: [Row], words: Words) {
    (self.columns, self.rows, self.words) = (columns, rows, words)
  }

  /// The figure under the given head.
  package func figure(_ head: Figure.Head) -> Figure {
    guard !columns.isEmpty, !rows.isEmpty else { return Figure(head, table, absence: .nothing) }
    guard columns.count <= Figure.mostElements / rows.count else {
      return Figure(head, table, absence: .tooLarge)
    }
    return Figure(head, table, MatrixPlan(self).drawing())
  }

  private var table: Figure.Table {
    Figure.Table(
      header: [words.subject] + columns,
      rows: rows.map { row in
        [row.label]
          + columns.indices.map { column in
            let cell = row.cell(column)
            return [words.states[cell.state], cell.note].compactMap(\.self).joined(
              separator: " \u{B7} ")
          }
      })
  }
}
