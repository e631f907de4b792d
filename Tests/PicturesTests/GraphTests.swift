import Foundation
import Pictures
import Testing

@Suite struct GraphTests {
  static let isInstalled = Dot.run(Array("digraph {}".utf8)) != nil
  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  let head = Figure.Head(title: "t", description: "d")
  let words = FlowGraph.Words(from: "from", label: "by", to: "to")

  func chain(_ count: Int, label: String? = nil) -> FlowGraph {
    FlowGraph(
      nodes: (0..<count).map { .init(id: "\($0)", lines: ["node \($0)"]) },
      edges: (1..<max(count, 1)).map { .init(from: "\($0 - 1)", to: "\($0)", label: label) },
      words: words)
  }

  @Test(
    .enabled(if: isInstalled || isRequired, "Graphviz is not installed; `make test` installs it"))
  func oneRunLaysOutAllGraphs() throws {
    let sample = SampleFigures(words: .english)
    let graphs = [chain(1), sample.graph, chain(0), chain(12, label: "leads to"), chain(4)]
    var runs = 0
    let figures = FlowGraph.figures(graphs.map { ($0, head) }) { input in
      runs += 1
      return Dot.run(input)
    }
    #expect(runs == 1)
    #expect(figures.map(\.absence) == [nil, nil, .nothing, nil, nil])
    for figure in figures where figure.absence == nil {
      #expect(SVGReading(figure.svg(id: "f")).problem == nil)
    }
    let long = SVGReading(figures[3].svg(id: "f"))
    let expected = (0..<12).map { "node \($0)" }
    #expect(Set(expected).isSubset(of: long.texts))
    // What goes on in another band has one number at both ends.
    for number in ["1", "2"] { #expect(long.texts.count { $0 == number } == 2) }
  }

  @Test func textIsNotGivenToTheProgram() {
    var given = ""
    _ = FlowGraph.figures([(SampleFigures(words: .english).graph, head)]) { input in
      given = String(decoding: input, as: UTF8.self)
      return nil
    }
    #expect(given.hasPrefix("digraph {"))
    #expect(!given.contains("Decision") && !given.contains("requests") && !given.contains("a0"))
  }

  @Test func withoutALayoutTheTableStands() {
    let figures = FlowGraph.figures([(chain(3, label: "x"), head)]) { _ in nil }
    #expect(figures[0].absence == .noLayout)
    #expect(figures[0].svg(id: "f") == nil)
    #expect(figures[0].table.header == ["from", "by", "to"])
    #expect(figures[0].table.rows == [["node 0", "x", "node 1"], ["node 1", "x", "node 2"]])
  }

  @Test func nothingToLayOutStartsNothing() {
    let graphs = [(chain(0), head), (chain(601), head)]
    let figures = FlowGraph.figures(graphs) { _ in
      Issue.record("started")
      return nil
    }
    #expect(figures.map(\.absence) == [.nothing, .tooLarge])
    #expect(figures[1].table.rows.count == 600)
  }

  static let good = """
    graph 1 3 1
    node n0 0.5 0.5 1 1 "" solid box black lightgrey
    node n1 2.5 0.5 1 1 "" solid box black lightgrey
    edge n0 n1 4 1 0.5 1.3 0.5 1.7 0.5 2 0.5 solid black
    stop

    """

  @Test func aLayoutIsRead() {
    let figures = FlowGraph.figures([(chain(2), head)]) { _ in Array(GraphTests.good.utf8) }
    #expect(figures[0].absence == nil)
  }

  @Test(arguments: [
    "", "stop", "\0\u{FF}", "graph", "graph 1 3 1\nstop\n", "Error: <stdin>: syntax error",
  ])
  func whatIsNoLayoutIsNone(output: String) {
    let figures = FlowGraph.figures([(chain(2), head)]) { _ in Array(output.utf8) }
    #expect(figures[0].absence == .noLayout)
  }

  @Test(arguments: [
    ("n1 2.5", "n2 2.5"), ("n1 2.5", "n-1 2.5"), ("n1 2.5", "n99999999999999999999 2.5"),
    ("2.5", "nan"), ("2.5", "1e300"), ("2.5", "inf"), ("2.5", "x"), ("n1 4 1", "n1 5 1"),
    ("n1 4 1", "n1 -4 1"), ("n1 4 1", "n1 4000000000 1"), ("n0 n1", "n1 n0"), ("edge", "egde"),
    ("graph 1 3 1\n", ""), (" 2 0.5 solid black", ""),
    ("stop", "edge n0 n1 4 1 0.5 1.3 0.5 1.7 0.5 2 0.5 solid black\nstop"),
  ])
  func aStrangeLayoutIsNone(part: String, other: String) {
    let output = replaced(part, other)
    #expect(output != GraphTests.good)
    let figures = FlowGraph.figures([(chain(2), head)]) { _ in Array(output.utf8) }
    #expect(figures[0].absence == .noLayout)
  }

  func replaced(_ part: String, _ other: String) -> String {
    GraphTests.good.replacingOccurrences(of: part, with: other)
  }

  @Test func oneStrangeLayoutSpoilsNoOther() {
    let output = replaced("2.5", "x") + GraphTests.good
    let figures = FlowGraph.figures([(chain(2), head), (chain(2), head)]) { _ in Array(output.utf8)
    }
    #expect(figures.map(\.absence) == [.noLayout, nil])
  }

  @Test func farAwayIsTooLarge() {
    let output = replaced("n1 2.5 0.5", "n1 900 900")
    let figures = FlowGraph.figures([(chain(2), head)]) { _ in Array(output.utf8) }
    #expect(figures[0].absence == .tooLarge)
  }

  @Test func unknownNamesAreLeftOut() {
    let graph = FlowGraph(
      nodes: [.init(id: "a", lines: ["A", "1"]), .init(id: "a", lines: ["B"])],
      edges: [.init(from: "a", to: "b")], words: words)
    let figures = FlowGraph.figures([(graph, head)]) { _ in nil }
    #expect(figures[0].table.rows == [["A \u{B7} 1", "", ""]])
  }
}
