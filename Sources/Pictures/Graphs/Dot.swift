/// What Graphviz's `dot` reads and prints: numbers of boxes and their sizes, never a text.
package enum Dot {
  /// The name of the program.
  package static let program = "dot"
  /// What it is started with.
  package static let arguments = ["-Tplain"]

  /// How many units of a picture are one of its inches.
  private static let inch = 100
  /// Coordinates beyond these are no layout.
  private static let bound = 1_000.0

  /// One graph after the other, each from left to right.
  static func input(_ graphs: [GraphBoxes]) -> [UInt8] {
    var text = ""
    for graph in graphs {
      text += "digraph {\nrankdir=LR; nodesep=0.16; ranksep=0.28;\n"
      text += "node [shape=box fixedsize=true label=\"\"]; edge [dir=none];\n"
      for (number, size) in graph.sizes.enumerated() {
        text += "n\(number) [width=\(inches(size.width)) height=\(inches(size.height))];\n"
      }
      for link in graph.links { text += "n\(link.from) -> n\(link.to);\n" }
      text += "}\n"
    }
    return Array(text.utf8)
  }

  private static func inches(_ units: Int) -> String {
    "\(units / inch).\(units % inch < 10 ? "0" : "")\(units % inch)"
  }

  /// What it printed for the graphs, in order; `nil` for one that is missing, incomplete or strange.
  static func layouts(of graphs: [GraphBoxes], from output: [UInt8]) -> [GraphLayout?] {
    var parts = output.split(separator: UInt8(ascii: "\n")).split { $0.elementsEqual("stop".utf8) }[
      ...]
    return graphs.map { graph in parts.popFirst().flatMap { layout(of: graph, from: $0) } }
  }

  private static func layout(
    of graph: GraphBoxes, from lines: ArraySlice<ArraySlice<UInt8>>
  ) -> GraphLayout? {
    var centers = [Point?](repeating: nil, count: graph.sizes.count)
    var curves = [[Point]?](repeating: nil, count: graph.links.count)
    // Of two links between the same boxes the first that is printed is the first that was asked for.
    var open = Dictionary(grouping: graph.links.indices.reversed()) { link in
      "n\(graph.links[link].from) n\(graph.links[link].to)"
    }
    var height: Double?
    for line in lines {
      let words = line.split(separator: UInt8(ascii: " ")).map {
        String(decoding: $0, as: UTF8.self)
      }
      switch words.first {
      case "graph": height = words.count >= 4 ? number(words[3]) : nil
      case "node":
        guard words.count >= 4, let height, let box = box(words[1]), box < centers.count,
          let center = point(words[2], words[3], height)
        else { return nil }
        centers[box] = center
      case "edge":
        guard words.count >= 4, let height, let link = open["\(words[1]) \(words[2])"]?.popLast(),
          let curve = curve(words[3...], height)
        else { return nil }
        curves[link] = curve
      default: return nil
      }
    }
    let (found, drawn) = (centers.compactMap(\.self), curves.compactMap(\.self))
    guard found.count == centers.count, drawn.count == curves.count else { return nil }
    return GraphLayout(centers: found, curves: drawn)
  }

  private static func box(_ name: String) -> Int? {
    name.utf8.first == UInt8(ascii: "n") ? Int(name.dropFirst()).flatMap { $0 < 0 ? nil : $0 } : nil
  }

  private static func curve(_ words: ArraySlice<String>, _ height: Double) -> [Point]? {
    guard let count = words.first.flatMap({ Int($0) }), (4...4_000).contains(count), count % 3 == 1,
      words.count > 2 * count
    else { return nil }
    let start = words.startIndex + 1
    let points = (0..<count).compactMap { index in
      point(words[start + 2 * index], words[start + 2 * index + 1], height)
    }
    return points.count == count ? points : nil
  }

  /// A place in units of a picture; the program counts upwards.
  private static func point(_ x: String, _ y: String, _ height: Double) -> Point? {
    guard let x = number(x), let y = number(y) else { return nil }
    return Point(
      Int((x * Double(inch)).rounded()), Int(((height - y) * Double(inch)).rounded()))
  }

  private static func number(_ word: String) -> Double? {
    guard let value = Double(word), value.isFinite, abs(value) <= bound else { return nil }
    return value
  }
}
