import Diagnostics
import Documents
import Markdown

/// Counts headings of three levels and gives each its address.
struct SectionCounter {
  private var counts = [0, 0, 0]

  /// The place of the next heading of a level among its siblings.
  mutating func next(level: Int) -> Int {
    counts[level - 1] += 1
    for below in level..<3 { counts[below] = 0 }
    return counts[level - 1]
  }

  /// The address of the present heading, such as `sec-II-B`.
  var address: String {
    var parts = ["sec"]
    for (index, count) in counts.enumerated() where count > 0 {
      parts.append(Numbering.address(ofHeadingLevel: index + 1, count))
    }
    return parts.joined(separator: "-")
  }
}

/// A heading with its place among the blocks and in the text.
struct PlacedHeading {
  var level: Int
  var position: Int
  var block: MarkdownBlock
}

extension TreeAssembly {
  /// Warns of a heading without text and of an A without a B.
  mutating func checkSections() {
    for (index, heading) in headings.enumerated() {
      let next = index + 1 < headings.count ? headings[index + 1] : nil
      let end = next?.position ?? blocks.count
      if end == heading.position + 1, next.map({ $0.level <= heading.level }) ?? true {
        warn(.emptySection, heading, "heading without text under it")
      }
    }
    var parts: [PlacedHeading] = []
    for heading in headings where heading.level <= 2 {
      if heading.level == 2 {
        parts.append(heading)
      } else {
        checkParts(parts)
        parts = []
      }
    }
    checkParts(parts)
  }

  private mutating func checkParts(_ parts: [PlacedHeading]) {
    guard parts.count == 1, let lone = parts.first else { return }
    warn(.loneSubheading, lone, "part A of a section that has no part B")
  }

  private mutating func warn(
    _ code: DiagnosticCode, _ heading: PlacedHeading, _ headline: String
  ) {
    converter.report(code, from: heading.block.start, to: heading.block.end, headline)
  }
}
