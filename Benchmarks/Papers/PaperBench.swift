import Documents
import Files
import Publishing

/// Measures how long a paper of ten pages takes in each format, beside pandoc on the same paper.
enum PaperBench {
  static func measure(pandoc: String?, in scratch: String) throws {
    let papers = (1...30).map(TenPages.paper)
    print("\n| a paper of ten pages | goal | median | least | most | bytes |")
    print("|---|---|---|---|---|---|")
    row("HTML", "5 ms", papers) { HTMLWriter().write($0).count }
    row("DOCX", "10 ms", papers) { WordWriter().write($0).count }
    row("Akoma Ntoso", "5 ms", papers) { AkomaNtosoWriter().write($0).count }
    row("Markdown", "", papers) { MarkdownWriter().write($0).count }
    row("source of a PDF", "", papers) { TypstWriter().write($0).count }
    try pdf(papers)
    guard let pandoc else {
      return print("| pandoc is not here: `make bench` installs it | | | | | |")
    }
    try Disk.write(
      String(decoding: MarkdownWriter().write(papers[0]), as: UTF8.self), to: "\(scratch)/paper.md")
    for format in ["docx", "html"] {
      let run = try Measurement(
        "pandoc, the same paper from Markdown to \(format)", times: 7,
        [pandoc, "-s", "-f", "gfm", "\(scratch)/paper.md", "-o", "\(scratch)/paper.\(format)"])
      let (least, median, most) = run.spread(\.wall)
      print("| \(run.name) | | \(time(median)) | \(time(least)) | \(time(most)) | |")
    }
  }

  private static func row(
    _ name: String, _ goal: String, _ papers: [DocumentTree], _ write: (DocumentTree) -> Int
  ) {
    var bytes = write(papers[0])
    let times = papers.map { paper in
      seconds { bytes = max(bytes, write(paper)) }
    }.sorted()
    print(
      "| \(name) | \(goal) | \(time(times[times.count / 2])) | \(time(times[0]))"
        + " | \(time(times[times.count - 1])) | \(bytes) |")
  }

  /// All papers in one run of Typst, as a build sets them; the time of each is its share.
  private static func pdf(_ papers: [DocumentTree]) throws {
    let sources = papers.map { (language: $0.language, bytes: TypstWriter().write($0)) }
    let input = TypstPress.input(sources)
    for name in TypstPress.programs {
      let program = OutsideProgram(name, TypstPress.arguments, seconds: 300, limit: 1 << 30)
      var outcomes: [TypstPress.Outcome]?
      let taken = seconds {
        let printed = try? program.output(for: input)
        outcomes = printed.flatMap { TypstPress.outcomes($0, count: papers.count) }
      }
      guard let outcomes else { continue }
      let bytes = outcomes.map { if case .set(let bytes) = $0 { bytes.count } else { 0 } }
      let share = time(taken / Double(papers.count))
      return print("| PDF, each of \(papers.count) | 0.25 s | \(share) | | | \(bytes.max() ?? 0) |")
    }
    print("| Typst is not here: `sh Scripts/setup pdf` installs it | | | | | |")
  }

  private static func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private static func time(_ seconds: Double) -> String {
    "\(fixed(seconds * 1e3, digits: 1)) ms"
  }
}
