import Pictures
import Testing

/// What holds of every picture, whatever it shows.
@Suite struct PictureTests {
  static let hostile = [
    "<script>alert(1)</script>", "\" onload=\"alert(1)", "' x='", "]]><!--", "--><img src=x>",
    "&lt;b&gt; &amp; &#106;", "a\u{0}b\u{1B}[31mc\u{7F}", "\u{202E}txt.exe\u{202C}", "\u{2066}open",
    "line\nbreak\u{2028}\r\n", "</svg><b>", "url(https://x)", "", " ", "\u{301}\u{301}",
    String(repeating: "W", count: 5_000), String(repeating: "e\u{301}", count: 5_000),
    String(repeating: "中", count: 5_000), "n0 [label=x]; }",
  ]

  /// One figure of each kind, made of nothing but a text.
  static func figures(of text: String, isRightToLeft: Bool = false) -> [Figure] {
    let head = Figure.Head(title: text, description: text, isRightToLeft: isRightToLeft)
    let chronology = Chronology(
      rows: [
        .init(
          label: text,
          events: [
            .init(id: text, label: text, when: text, days: 0...9),
            .init(id: text + "2", label: text, when: text, days: 5...900, certainty: .bounds),
            .init(id: text + "3", label: text, when: text, days: nil),
          ])
      ], relations: [.init(from: text, to: text + "2", label: text)],
      words: .init(
        body: text, event: text, when: text, certainty: text, relations: text, held: text,
        planned: text, bounds: text, withoutDays: text, separator: text, colon: text))
    let matrix = ConsiderationMatrix(
      columns: [text, text], rows: [.init(label: text, cells: [.init(.topical, note: text)])],
      words: .init(
        subject: text, cited: text, topical: text, mentioned: text, notConsidered: text,
        silentInPart: text, notExamined: text, notHeld: text))
    let bars = StateBars(
      [.init(label: text, count: 3)], unknown: .init(label: text, count: 1), state: text,
      count: text)
    let graph = FlowGraph(
      nodes: [.init(id: text, lines: [text]), .init(id: text + "2", lines: [text, text])],
      edges: [.init(from: text, to: text + "2", label: text)],
      words: .init(from: text, label: text, to: text))
    // Without a label to draw, an edge is one link and not two.
    let isPlain = text.unicodeScalars.allSatisfy { $0 == " " }
    let output =
      "graph 1 4 1\nnode n0 0.5 0.5 1 1\nnode n1 3.5 0.5 1 1\n"
      + (isPlain
        ? "edge n0 n1 4 1 0.5 1 0.5 3 0.5 3 0.5 solid black\n"
        : "node n2 2 0.5 1 1\nedge n0 n2 4 1 0.5 1 0.5 1.5 0.5 1.5 0.5 solid black\n"
          + "edge n2 n1 4 2.5 0.5 2.5 0.5 3 0.5 3 0.5 solid black\n") + "stop\n"
    return [chronology.figure(head), matrix.figure(head), bars.figure(head)]
      + FlowGraph.figures([(graph, head)]) { _ in Array(output.utf8) }
  }

  @Test(arguments: hostile, [false, true])
  func textNeverBecomesMarkup(text: String, isRightToLeft: Bool) throws {
    let figures = PictureTests.figures(of: text, isRightToLeft: isRightToLeft)
    let harmless = PictureTests.figures(of: "a", isRightToLeft: isRightToLeft)
    #expect(figures.count == harmless.count)
    for (figure, expected) in zip(figures, harmless) {
      let svg = try #require(figure.svg(id: text))
      let (read, clean) = (SVGReading(svg), SVGReading(expected.svg(id: "a")))
      #expect(read.problem == nil)
      #expect(Set(read.elements.map(\.name)).isSubset(of: clean.elements.map(\.name)))
      let names = Set(read.elements.flatMap(\.attributes.keys))
      #expect(names.isSubset(of: clean.elements.flatMap(\.attributes.keys)))
      #expect(!names.contains { $0.hasPrefix("on") || $0.contains("href") })
    }
  }

  @Test(arguments: SampleWords.all)
  func nothingLeavesThePage(words: SampleWords) throws {
    let sample = SampleFigures(words: words)
    for figure in sample.drawn {
      let read = SVGReading(figure.svg(id: "f"))
      let root = try #require(read.elements.first?.attributes)
      let box = try #require(root["viewBox"]).split(separator: " ").compactMap { Int($0) }
      #expect(box.count == 4 && box[2] <= 680)
      for name in ["x", "cx"] {
        for x in read.values(name).compactMap({ Int($0) }) {
          #expect((box[0]...box[0] + box[2]).contains(x))
        }
      }
      for name in ["y", "cy"] {
        for y in read.values(name).compactMap({ Int($0) }) {
          #expect((box[1]...box[1] + box[3]).contains(y))
        }
      }
    }
  }

  @Test func rightToLeftIsTheMirrorImage() throws {
    let sample = SampleFigures(words: .english)
    var mirrored = SampleFigures(words: .english)
    mirrored.isRightToLeft = true
    for (figure, other) in zip(sample.drawn, mirrored.drawn) {
      let (read, turned) = (SVGReading(figure.svg(id: "f")), SVGReading(other.svg(id: "f")))
      let width = try #require(read.values("width").first.flatMap { Int($0) }) - 8
      let places = read.values("x", of: "text").compactMap { Int($0) }
      #expect(turned.values("x", of: "text").compactMap { Int($0) } == places.map { width - $0 })
      #expect(turned.values("y", of: "text") == read.values("y", of: "text"))
      #expect(turned.values("text-anchor") == read.values("text-anchor"))
      #expect(turned.values("direction") == ["rtl"] && read.values("direction") == ["ltr"])
      let mirrored = boxes(read).map { (x: width - $0.x - $0.width, width: $0.width) }
      #expect(boxes(turned).elementsEqual(mirrored, by: ==))
    }
  }

  private func boxes(_ picture: SVGReading) -> [(x: Int, width: Int)] {
    picture.elements.filter { $0.name == "rect" }.compactMap { element in
      element.attributes["x"].flatMap { Int($0) }.flatMap { x in
        element.attributes["width"].flatMap { Int($0) }.map { (x, $0) }
      }
    }
  }

  @Test func addressesAreOfOneFigureAlone() throws {
    let figures = SampleFigures(words: .english).drawn
    for figure in figures {
      let first = SVGReading(figure.svg(id: "figure-1"))
      let second = SVGReading(figure.svg(id: "figure-2"))
      #expect(Set(first.values("id")).isDisjoint(with: second.values("id")))
      let named = try #require(first.values("aria-labelledby").first).split(separator: " ")
      #expect(named.count == 2 && named.allSatisfy { first.values("id").contains(String($0)) })
      #expect(first.values("role") == ["img"])
      let fills = first.values("fill").filter { $0.hasPrefix("url(") }
      for fill in fills {
        #expect(first.values("id").contains(String(fill.dropFirst(5).dropLast())))
      }
      #expect(SVGReading(figure.svg(id: "a b\"<>")).values("id").allSatisfy { $0.hasPrefix("ab-") })
    }
  }

  @Test func titleAndAlternativeAreRead() {
    for figure in SampleFigures(words: .arabic).drawn {
      let texts = SVGReading(figure.svg(id: "f")).texts
      #expect(texts.prefix(2) == [figure.title, figure.description])
    }
  }

  @Test func onlyBlackAndWhite() {
    for figure in SampleFigures(words: .english).drawn {
      let read = SVGReading(figure.svg(id: "f"))
      let colours = read.values("fill") + read.values("stroke")
      #expect(
        colours.allSatisfy { ["#000", "#fff", "none"].contains($0) || $0.hasPrefix("url(#f-") })
    }
  }
}
