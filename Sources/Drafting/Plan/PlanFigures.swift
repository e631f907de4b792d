package import Documents
package import Pictures
package import Records

/// The pictures at the head of a planning document.
package struct PlanFigures: Sendable {
  private let language: Language
  private let isIllustration: Bool
  private var isChinese: Bool { language == .zh }

  /// Makes the pictures in a language; those of an illustration say so.
  package init(_ language: Language, isIllustration: Bool) {
    self.language = language
    self.isIllustration = isIllustration
  }

  /// The title of a picture, which stays with it wherever it is taken.
  private func marked(_ title: String) -> String {
    title + (isIllustration ? (isChinese ? "（示例）" : " (illustration)") : "")
  }

  /// Which plan a chart shows.
  package enum Plan: Sendable { case best, fewestMoves }

  /// The years and sessions of a plan with their meetings.
  package func slots(_ columns: [SlotChart.Column], of plan: Plan) -> CaptionedFigure {
    let chart = SlotChart(
      columns, meeting: isChinese ? "会议" : "Meeting", free: isChinese ? "空" : "free",
      standing: isChinese ? "（常设项目）" : " (standing item)")
    let title = marked(title(of: plan))
    let description =
      isChinese
      ? "每届会议一栏，每次半天会议一格；常设项目另有标明。"
      : "A column for each session and a cell for each half-day meeting; standing items are marked."
    return CaptionedFigure(
      chart.figure(Figure.Head(title: title, description: description)))
  }

  private func title(of plan: Plan) -> String {
    switch plan {
    case .best: isChinese ? "最佳计划：年份、会议和时段" : "The best plan: years, sessions and meetings"
    case .fewestMoves:
      isChinese ? "变动最少的计划：年份、会议和时段" : "The fewest moves: years, sessions and meetings"
    }
  }

  /// What was considered at the sessions that are recorded, and what the best plan has at those to come.
  package func coverage(
    columns: [String], rows: [(label: String, states: [ConsiderationMatrix.State])]
  ) -> CaptionedFigure {
    let words = FigureWording.of(language).provisions.with(
      planned: isChinese ? "计划讨论" : "Planned", notPlanned: isChinese ? "未计划" : "Not planned")
    let matrix = ConsiderationMatrix(
      columns: columns,
      rows: rows.map { .init(label: $0.label, cells: $0.states.map { .init($0) }) }, words: words)
    let title = marked(isChinese ? "计划之前和之后的覆盖情况" : "Coverage before the plan and with it")
    let description =
      isChinese
      ? "每项讨论一行：此前各届会议是否审议，计划中的各届会议是否讨论。未审查的会议不算空白。"
      : "A row for each discussion: at which sessions it was considered, and at which the plan has it. A session that was not examined is no gap."
    return CaptionedFigure(
      matrix.figure(Figure.Head(title: title, description: description)),
      table: table(columns, rows, words))
  }

  /// The same in words: for each discussion the sessions of each state that is drawn as a mark.
  private func table(
    _ columns: [String], _ rows: [(label: String, states: [ConsiderationMatrix.State])],
    _ words: ConsiderationMatrix.Words
  ) -> Table {
    let told: [ConsiderationMatrix.State] = [.cited, .topical, .notConsidered, .planned]
    return Table(
      header: ([words.subject] + told.map(words.word(for:))).map { [.text($0)] },
      rows: rows.map { row in
        [[.text(row.label)]]
          + told.map { state in
            let found = zip(columns, row.states).filter { $0.1 == state }.map(\.0)
            return [.text(found.isEmpty ? "–" : found.joined(separator: isChinese ? "、" : ", "))]
          }
      })
  }
}
