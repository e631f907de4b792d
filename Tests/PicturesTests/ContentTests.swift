import Pictures
import Testing

/// What each kind of picture shows, and what it leaves to its table.
@Suite struct ContentTests {
  let head = Figure.Head(title: "t", description: "d")
  let sample = SampleFigures(words: .english)

  func texts(_ figure: Figure) -> [String] { SVGReading(figure.svg(id: "f")).texts }

  func chronology(_ days: [ClosedRange<Int>?]) -> Figure {
    let events = days.enumerated().map {
      Chronology.Event(id: "\($0)", label: "e\($0)", when: "", days: $1)
    }
    return Chronology(
      rows: [.init(label: "body", events: events)], words: sample.chronologyWords
    ).figure(head)
  }

  @Test func yearsStandOnTheAxis() {
    // 1 January 1970, 31 December 1971 and 29 February 1972.
    #expect(texts(chronology([0...0])).contains("1970"))
    #expect(!texts(chronology([0...0])).contains("1971"))
    #expect(texts(chronology([0...729])).contains("1971"))
    #expect(!texts(chronology([0...729])).contains("1972"))
    #expect(texts(chronology([0...789])).contains("1972"))
    #expect(texts(chronology([-1...(-1)])).contains("1969"))
  }

  @Test func manyYearsAreMarkedAtIntervals() {
    let years = texts(chronology([-719_162...2_932_896])).compactMap { Int($0) }
    #expect(years.contains(5_000) && years.count < 20)
  }

  @Test(arguments: [[], [nil], [Int.min...Int.max], [2_932_897...2_932_897], [Int.min...0]])
  func whatNothingDatesIsNotDrawn(days: [ClosedRange<Int>?]) {
    let figure = chronology(days)
    #expect(figure.absence == .nothing)
    #expect(figure.table.rows.count == days.count)
  }

  @Test func anEventWithoutADayIsNamed() {
    let figure = chronology([0...0, nil])
    #expect(texts(figure).contains("Without a day: body \u{B7} e1"))
    #expect(figure.table.rows.map { $0[3] } == ["Held", "Without a day"])
  }

  @Test func relationsStandInTheTable() {
    let rows = sample.chronology.figure(head).table.rows
    #expect(rows.allSatisfy { $0.count == 5 })
    #expect(rows.contains { $0[4] == "during: Conference of the Parties \u{B7} Session 4" })
  }

  @Test func kindsOfDaysAreDrawnApart() {
    func marks(_ certainty: Chronology.Certainty) -> [String?] {
      let event = Chronology.Event(id: "e", label: "", when: "", days: 0...9, certainty: certainty)
      let figure = Chronology(
        rows: [.init(label: "", events: [event])], words: sample.chronologyWords
      ).figure(head)
      let rects = SVGReading(figure.svg(id: "f")).elements.filter { $0.name == "rect" }
      return [rects.last?.attributes["fill"], rects.last?.attributes["stroke-dasharray"]]
    }
    #expect(marks(.held) == ["#000", nil])
    #expect(marks(.planned) == ["#fff", nil])
    #expect(marks(.bounds) == ["url(#f-hatched)", "5 3"])
  }

  func matrix(_ columns: Int, _ rows: Int, _ cells: [ConsiderationMatrix.Cell] = []) -> Figure {
    ConsiderationMatrix(
      columns: (0..<columns).map { "s\($0)" },
      rows: (0..<rows).map { .init(label: "r\($0)", cells: cells) }, words: sample.matrixWords
    ).figure(head)
  }

  @Test func aMissingCellWasNotExamined() {
    let figure = matrix(2, 1, [.init(.cited, note: "para. 4")])
    #expect(
      figure.table.rows == [["r0", "Considered, provision cited \u{B7} para. 4", "Not examined"]])
    #expect(texts(figure).contains("Not examined"))
    #expect(!texts(figure).contains("Mentioned only"))
  }

  @Test func noTwoStatesLookAlike() {
    let looks = ConsiderationMatrix.State.allCases.map { state in
      SVGReading(matrix(1, 1, [.init(state)]).svg(id: "f")).elements
        .filter { $0.name == "rect" || $0.name == "circle" }
        .map { "\($0.name) \($0.attributes["fill"] ?? "") \($0.attributes["r"] ?? "")" }
    }
    #expect(Set(looks).count == ConsiderationMatrix.State.allCases.count)
  }

  @Test func manySessionsGoOnBelow() {
    let figure = matrix(40, 2)
    #expect(figure.absence == nil)
    let all = texts(figure)
    #expect(all.count { $0 == "r1" } > 1 && all.count { $0 == "s39" } == 1)
  }

  @Test func moreThanCanBeReadIsNotDrawn() {
    #expect(matrix(0, 3).absence == .nothing)
    #expect(matrix(3, 0).absence == .nothing)
    #expect(matrix(50, 40).absence == nil)
    #expect(matrix(50, 41).absence == .tooLarge)
    #expect(matrix(50, 41).table.rows.count == 41)
    #expect(chronology([ClosedRange<Int>?](repeating: 0...0, count: 300)).absence == .tooLarge)
    #expect(chronology([ClosedRange<Int>?](repeating: 0...0, count: 3_000)).absence == .tooLarge)
  }

  func bars(_ counts: [Int], unknown: Int? = nil) -> Figure {
    StateBars(
      counts.map { .init(label: "state", count: $0) },
      unknown: unknown.map { .init(label: "unknown", count: $0) }, state: "s", count: "c"
    ).figure(head)
  }

  @Test func barsAreAsLongAsTheirCounts() throws {
    let read = SVGReading(bars([8, 4, 0, -3], unknown: 2).svg(id: "f"))
    let rects = read.elements.filter { $0.name == "rect" && $0.attributes["height"] == "16" }
    let lengths = rects.compactMap { $0.attributes["width"].flatMap { Int($0) } }
    try #require(lengths.count == 3)
    #expect(abs(lengths[1] * 2 - lengths[0]) <= 1 && abs(lengths[2] * 4 - lengths[0]) <= 2)
    #expect(rects[2].attributes["stroke-dasharray"] != nil)
    #expect(rects[0].attributes["stroke-dasharray"] == nil)
  }

  @Test func barsWithoutACountAreNothing() {
    #expect(bars([]).absence == .nothing)
    #expect(bars([0, 0], unknown: 0).absence == .nothing)
    #expect(bars([0], unknown: 1).absence == nil)
    #expect(bars([Int.max, 1]).absence == nil)
    #expect(bars([Int](repeating: 1, count: 2_001)).absence == .tooLarge)
  }

  @Test func aLongLabelIsCutAndWholeInTheTable() {
    let label = (0..<100).map { "word\($0)" }.joined(separator: " ")
    let figure = StateBars([.init(label: label, count: 1)], state: "s", count: "c").figure(head)
    #expect(figure.table.rows == [[label, "1"]])
    let drawn = texts(figure).filter { $0.contains("word") }
    #expect(drawn.count == 3 && drawn[0].hasPrefix("word0 word1"))
    #expect(drawn[2].hasSuffix("\u{2026}"))
  }
}
