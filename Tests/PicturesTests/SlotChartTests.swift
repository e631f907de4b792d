import Pictures
import Testing

/// The meetings of sessions in a chart and in the table behind it.
@Suite struct SlotChartTests {
  private let head = Figure.Head(title: "Plan", description: "A column for each session.")

  private func chart(_ columns: [SlotChart.Column]) -> Figure {
    SlotChart(columns, meeting: "Meeting", free: "free", standing: " (standing item)").figure(head)
  }

  @Test func everyMeetingHasItsMatterInTheTable() {
    let figure = chart([
      .init(
        head: "4 (2027)", meetings: 3,
        matters: [
          .init("opening", first: 0, length: 1, isStanding: true),
          .init("floods", first: 1, length: 2, isStanding: false),
        ]),
      .init(head: "5 (2028)", meetings: 2, matters: []),
    ])
    #expect(figure.absence == nil)
    #expect(figure.table.header == ["Meeting", "4 (2027)", "5 (2028)"])
    #expect(
      figure.table.rows == [
        ["1", "opening (standing item)", "free"], ["2", "floods", "free"], ["3", "floods", "–"],
      ])
  }

  @Test func nothingAndTooMuchAreNotDrawn() {
    #expect(chart([]).absence == .nothing)
    let many = (0..<40).map { SlotChart.Column(head: "\($0)", meetings: 1, matters: []) }
    #expect(chart(many).absence == .tooLarge)
  }
}
