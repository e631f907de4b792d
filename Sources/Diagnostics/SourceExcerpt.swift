/// A source line as a diagnostic shows it, with the stretch at fault underlined.
package struct SourceExcerpt {
  /// The line, harmless for a terminal, cut where it is longer than the limit.
  package private(set) var line = ""
  /// What stands under the line: blanks, then `^~~~`.
  package private(set) var underline = ""

  /// The columns that a line may take before it is cut.
  static let limit = 160

  /// Makes the excerpt of a line from a start column to an end column, counted from 1, end excluded.
  package init(of source: String, from startColumn: Int, to endColumn: Int?) {
    let scalars = Array(source.unicodeScalars)
    let start = min(max(startColumn - 1, 0), scalars.count)
    let end = min(max((endColumn ?? scalars.count + 1) - 1, start), scalars.count)
    let shown = Self.window(of: scalars, around: start)

    if shown.lowerBound > 0 {
      line += "…"
      underline += " "
    }
    for scalar in scalars[shown.lowerBound..<max(start, shown.lowerBound)] {
      underline += scalar == "\t" ? "\t" : Self.blanks(Self.width(scalar))
    }
    for scalar in scalars[shown] {
      if scalar == "\t" { line += "\t" } else { TerminalText.append(scalar, to: &line) }
    }
    let marked = scalars[start..<max(start, min(end, shown.upperBound))]
    let width = marked.reduce(0) { $0 + Self.width($1) }
    underline += "^" + String(repeating: "~", count: max(width - 1, 0))
    if shown.upperBound < scalars.count { line += "…" }
  }

  /// The line with marks around a stretch of columns, counted from 1, in place of what stands under it.
  package static func marked(
    _ source: String, _ columns: Range<Int>, between opening: String, _ closing: String
  ) -> String {
    let scalars = Array(source.unicodeScalars)
    let start = min(max(columns.lowerBound - 1, 0), scalars.count)
    let end = min(max(columns.upperBound - 1, start), scalars.count)
    let shown = window(of: scalars, around: start)
    var line = shown.lowerBound > 0 ? "…" : ""
    for at in shown {
      if at == start { line += opening }
      if scalars[at] == "\t" { line += "\t" } else { TerminalText.append(scalars[at], to: &line) }
      if at == min(end, shown.upperBound) - 1 { line += closing }
    }
    return shown.upperBound < scalars.count ? line + "…" : line
  }

  private static func width(_ scalar: Unicode.Scalar) -> Int {
    scalar == "\t" ? 1 : TerminalText.width(scalar)
  }

  private static func blanks(_ count: Int) -> String { String(repeating: " ", count: count) }

  /// The stretch of a line that fits the limit, with a third of it before the place of interest.
  private static func window(of line: [Unicode.Scalar], around place: Int) -> Range<Int> {
    if line.reduce(0, { $0 + width($1) }) <= limit { return 0..<line.count }
    var lower = place
    var before = 0
    while lower > 0, before + width(line[lower - 1]) <= limit / 3 {
      lower -= 1
      before += width(line[lower])
    }
    var upper = lower
    var taken = 0
    while upper < line.count, taken + width(line[upper]) <= limit {
      taken += width(line[upper])
      upper += 1
    }
    while lower > 0, taken + width(line[lower - 1]) <= limit {
      lower -= 1
      taken += width(line[lower])
    }
    return lower..<upper
  }
}
