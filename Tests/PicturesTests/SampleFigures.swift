import Foundation
import Pictures

/// One figure of each kind, in the language of its words.
struct SampleFigures {
  let words: SampleWords
  var isRightToLeft: Bool

  init(words: SampleWords) {
    self.words = words
    isRightToLeft = words.isRightToLeft
  }

  /// All of them, the graph as a recorded layout has it.
  var drawn: [Figure] {
    let layout = try? [UInt8](
      Data(contentsOf: SnapshotTests.folder.appending(path: "graph.\(words.code).plain")))
    return [chronology.figure(head(0)), matrix.figure(head(1)), bars.figure(head(3))]
      + FlowGraph.figures([(graph, head(2))]) { _ in layout }
  }

  func head(_ kind: Int) -> Figure.Head {
    Figure.Head(
      title: words.titles[kind], description: words.description,
      isRightToLeft: isRightToLeft)
  }

  var chronologyWords: Chronology.Words {
    Chronology.Words(
      body: words.columns[0], event: words.columns[1], when: words.columns[2],
      certainty: words.columns[3], relations: words.columns[4], held: words.certainties[0],
      planned: words.certainties[1], bounds: words.certainties[2],
      withoutDays: words.certainties[3])
  }

  private func event(
    _ id: String, _ number: Int, _ when: String, _ days: ClosedRange<Int>?,
    _ certainty: Chronology.Certainty = .held
  ) -> Chronology.Event {
    Chronology.Event(
      id: id, label: words.session + " \(number)", when: when, days: days, certainty: certainty)
  }

  /// Days are numbered from 1 January 1970: 13,430 is 9 October 2006.
  var chronology: Chronology {
    Chronology(
      rows: [
        .init(
          label: words.bodies[0],
          events: [
            event("c3", 3, "2006", 13_430...13_439), event("c4", 4, "2008", 14_160...14_170),
            event("c5", 5, "2010", 14_900...14_904), event("c6", 6, "2012", 15_628...15_632),
            event("c7", 7, "2014", 16_349...16_353),
          ]),
        .init(
          label: words.bodies[1],
          events: [
            event("w1", 1, "2006", 13_149...13_513, .bounds),
            event("w2", 2, "2008", 14_160...14_162), event("w3", 3, "2010", 14_902...14_903),
            event("w4", 4, "2012", 15_628...15_631), event("w5", 5, "2014", 16_351...16_352),
            event("w6", 6, "2015", 16_735...16_736),
            event("w7", 7, "2016", 17_093...17_095, .planned),
          ]),
        .init(
          label: words.bodies[2],
          events: [
            event("t1", 1, "2015", 16_737...16_738), event("t2", 2, "-", nil),
          ]),
      ],
      relations: [
        .init(from: "w2", to: "c4", label: words.relations[0]),
        .init(from: "w5", to: "c7", label: words.relations[0]),
        .init(from: "w6", to: "t1", label: words.relations[1]),
        .init(from: "t1", to: "c7", label: words.relations[1]),
        .init(from: "w6", to: "nowhere", label: words.relations[1]),
      ], words: chronologyWords)
  }

  var matrixWords: ConsiderationMatrix.Words {
    ConsiderationMatrix.Words(
      subject: words.subject, cited: words.states[0], topical: words.states[1],
      mentioned: words.states[2], notConsidered: words.states[3], silentInPart: words.states[4],
      notExamined: words.states[5], notHeld: words.states[6])
  }

  var matrix: ConsiderationMatrix {
    let states = ConsiderationMatrix.State.allCases
    return ConsiderationMatrix(
      columns: (1...13).map { words.session + " \($0) (\(2005 + $0))" },
      rows: words.subjects.enumerated().map { row, label in
        .init(
          label: label,
          cells: (0..<(13 - row % 2)).map { column in
            let state = column < 2 ? .notExamined : states[(row * 2 + column * 3) % 7]
            return .init(state, note: state == .cited ? "§ \(column)" : nil)
          })
      }, words: matrixWords)
  }

  var graph: FlowGraph {
    let nodes = words.acts.enumerated().map { number, lines in
      FlowGraph.Node(
        id: "a\(number)", lines: lines,
        emphasis: number == 0 ? .strong : number == 6 ? .uncertain : .plain)
    }
    let effects = words.effects
    return FlowGraph(
      nodes: nodes,
      edges: [
        .init(from: "a0", to: "a1", label: effects[0]),
        .init(from: "a1", to: "a2", label: effects[1]),
        .init(from: "a1", to: "a3", label: effects[3], emphasis: .uncertain),
        .init(from: "a2", to: "a4", label: effects[2]), .init(from: "a3", to: "a4"),
        .init(from: "a2", to: "a5", label: effects[3]),
        .init(from: "a4", to: "a6", label: effects[2]),
        .init(from: "a5", to: "a6"), .init(from: "a0", to: "nowhere"),
      ], words: .init(from: words.ends[0], label: words.ends[1], to: words.ends[2]))
  }

  var bars: StateBars {
    StateBars(
      zip(words.bars, [12, 5, 1, 0]).map { .init(label: $0, count: $1) },
      unknown: .init(label: words.unknown, count: 7), state: words.columns[3], count: "#")
  }
}
