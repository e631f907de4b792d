import Foundation
import Pictures
import Testing

/// Pictures compared byte by byte with the folder `Snapshots`.
///
/// With `RECORD_SNAPSHOTS=1` the folder is written anew; that run fails, so that it cannot pass for
/// a comparison. Where the boxes of a graph stand is read from a file there, so that another version
/// of Graphviz changes no picture.
@Suite struct SnapshotTests {
  static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "Snapshots")
  static let isRecording = ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1"

  @Test(arguments: SampleWords.all)
  func chronology(words: SampleWords) throws {
    let sample = SampleFigures(words: words)
    try compare(sample.chronology.figure(sample.head(0)), "chronology.\(words.code)")
  }

  @Test(arguments: SampleWords.all)
  func matrix(words: SampleWords) throws {
    let sample = SampleFigures(words: words)
    try compare(sample.matrix.figure(sample.head(1)), "matrix.\(words.code)")
  }

  @Test(arguments: SampleWords.all)
  func graph(words: SampleWords) throws {
    let sample = SampleFigures(words: words)
    let file = SnapshotTests.folder.appending(path: "graph.\(words.code).plain")
    var output = try? [UInt8](Data(contentsOf: file))
    if SnapshotTests.isRecording {
      _ = FlowGraph.figures([(sample.graph, sample.head(2))]) {
        output = Dot.run($0)
        return nil
      }
      try Data(try #require(output)).write(to: file)
    }
    let figures = FlowGraph.figures([(sample.graph, sample.head(2))]) { _ in output }
    try compare(figures[0], "graph.\(words.code)")
  }

  @Test(arguments: SampleWords.all)
  func bars(words: SampleWords) throws {
    let sample = SampleFigures(words: words)
    try compare(sample.bars.figure(sample.head(3)), "bars.\(words.code)")
  }

  private func compare(_ figure: Figure, _ name: String) throws {
    let rows = [figure.table.header] + figure.table.rows
    let table = rows.map { $0.joined(separator: " | ") }.joined(separator: "\n") + "\n"
    let svg = try #require(figure.svg(id: "figure-1"))
    #expect(figure.svg(id: "figure-1") == svg)
    #expect(SVGReading(svg).problem == nil)
    for (text, name) in [(svg, name + ".svg"), (table, name + ".txt")] {
      let file = SnapshotTests.folder.appending(path: name)
      if SnapshotTests.isRecording {
        try Data(text.utf8).write(to: file)
        Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS")
      } else {
        let expected = try String(contentsOf: file, encoding: .utf8)
        #expect(text == expected, "\(name) differs")
      }
    }
  }
}
