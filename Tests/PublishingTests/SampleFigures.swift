import Documents
import Pictures
import Records

/// Figures with a picture, with nothing to draw, and without a layout.
enum SampleFigures {
  static func bars(_ words: SampleWords) -> CaptionedFigure {
    let bars = StateBars(
      [.init(label: words.first, count: 4), .init(label: words.second, count: 2)],
      unknown: .init(label: words.note, count: 1), state: words.meeting, count: "#")
    let rows: [[[Inline]]] = [
      [[.citation(key: SampleDocument.meeting, [.text(words.firstMeeting)])], [.text("4")]],
      [[.text(words.second), .footnoteMark(1)], [.text("2 | 3")]],
    ]
    return CaptionedFigure(
      bars.figure(head(words)), caption: [.text(words.places), .footnoteMark(2)],
      table: Table(
        header: [[.text(words.meeting)], [.text("#")]], rows: rows, alignments: [.start, .end]))
  }

  static func empty(_ words: SampleWords) -> CaptionedFigure {
    CaptionedFigure(StateBars([], state: words.meeting, count: "#").figure(head(words)))
  }

  static func graph(_ words: SampleWords) -> CaptionedFigure {
    let graph = FlowGraph(
      nodes: [
        .init(id: "a", lines: [words.first]), .init(id: "b", lines: [words.second, "2006"]),
      ],
      edges: [.init(from: "a", to: "b", label: words.cycle)],
      words: .init(from: words.meeting, label: words.cycle, to: words.places))
    return CaptionedFigure(FlowGraph.figures([(graph, head(words))]) { _ in nil }[0])
  }

  /// A figure made of nothing but a text.
  static func hostile(_ text: String) -> CaptionedFigure {
    let head = Figure.Head(title: text, description: text)
    let bars = StateBars([.init(label: text, count: 1)], state: text, count: text)
    return CaptionedFigure(bars.figure(head))
  }

  private static func head(_ words: SampleWords) -> Figure.Head {
    Figure.Head(
      title: words.places, description: words.sentence,
      isRightToLeft: words.language.isRightToLeft)
  }
}
