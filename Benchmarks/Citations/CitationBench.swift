import Citations

/// Measures how fast citations are found, beside a peer, and that time grows as the text does.
struct CitationBench {
  let program: String
  /// The folder of data sets, if there is one.
  let data: String
  private let recogniser: Recogniser

  init(program: String, data: String) {
    self.program = program
    self.data = data
    recogniser = Recogniser(known: .standard)
  }

  /// Prints a table of rates and one of growth.
  func measure(in scratch: String) throws {
    print("\n| citations | goal | best | median | found |\n|---|---|---|---|---|")
    try rates("six languages, made up", MixedText(size: 15_000_000), in: scratch)
    let real = ["ar", "en", "es", "fr", "ru", "zh"].compactMap { language -> [String]? in
      let path = "\(data)/data/citations/unpc_devset/UNv1.0.devset.\(language)"
      guard Disk.exists(path), let text = try? Disk.text(of: path) else { return nil }
      return text.utf8.split(separator: 10).map { String(Substring($0)) }
    }
    if real.isEmpty {
      print("| no real text: \(data) is not there | | | | |")
    } else {
      let text = MixedText(repeating: CitationBench.mixed(real), size: 15_000_000)
      try rates("six languages, real", text, in: scratch)
    }
    print("\n| growth, from 1 MB to 2 MB of | goal | 1 MB | 2 MB | ratio |\n|---|---|---|---|---|")
    for (name, piece, start) in CitationBench.pieces { growth(name, piece, start) }
  }

  private func rates(_ name: String, _ text: MixedText, in scratch: String) throws {
    row("\(name), a paragraph a call", "200 MB/s", text.size) {
      text.paragraphs.reduce(0) {
        $0 + recogniser.citations(in: $1, context: CitationContext()).count
      }
    }
    let whole = text.paragraphs.joined(separator: "\n")
    row("\(name), one call", "", text.size) {
      recogniser.citations(in: whole, context: CitationContext()).count
    }
    if let peer = Peer() {
      row("\(name), \(Peer.name)", "", text.size) {
        text.paragraphs.reduce(0) { $0 + peer.count(in: $1) }
      }
    } else {
      print("| \(Peer.name) | | | | |")
    }
    let path = "\(scratch)/mixed.txt"
    try Disk.write(whole + "\n", to: path)
    let run = try Measurement(
      name, times: 5, [program, "cite", "--lines", "--format", "jsonl", path])
    let (least, median, _) = run.spread(\.wall)
    print(
      "| \(name), `cite --lines`, all processors |  | \(rate(text.size, least)) |"
        + " \(rate(text.size, median)) | |")
  }

  private func row(_ name: String, _ goal: String, _ size: Int, _ work: () -> Int) {
    let found = work()
    let times = (0..<5).map { _ in seconds { _ = work() } }.sorted()
    print("| \(name) | \(goal) | \(rate(size, times[0])) | \(rate(size, times[2])) | \(found) |")
  }

  private func growth(_ name: String, _ piece: String, _ start: String) {
    let times = [1_000_000, 2_000_000].map { size in
      let text = start + String(repeating: piece, count: size / piece.utf8.count)
      return (0..<7).map { _ in
        seconds { _ = recogniser.citations(in: text, context: CitationContext()) }
      }.min() ?? 0
    }
    let shown = times.map { "\(fixed($0 * 1e3, digits: 1)) ms" }.joined(separator: " | ")
    print("| \(name) | 2.1 | \(shown) | \(fixed(times[1] / times[0], digits: 2)) |")
  }

  private func seconds(_ work: () -> Void) -> Double {
    let time = ContinuousClock().measure(work)
    return Double(time.components.seconds) + Double(time.components.attoseconds) / 1e18
  }

  private func rate(_ size: Int, _ seconds: Double) -> String {
    "\(fixed(Double(size) / seconds / 1e6, digits: 1)) MB/s"
  }

  /// Lines of several texts by turns, so that no stretch is in one language.
  private static func mixed(_ texts: [[String]]) -> [String] {
    (0..<(texts.map(\.count).max() ?? 0)).flatMap { line in
      texts.compactMap { line < $0.count ? $0[line] : nil }
    }
  }

  /// What makes a reader of citations slow that looks ahead or back without bound.
  private static let pieces = [
    ("`resolutions 1/1, 1/1, ...`", "1/1, ", "resolutions "), ("`(`", "(", ""), ("`/`", "/", ""),
    ("digits", "7", ""), ("Arabic marks", "\u{64B}", ""), ("`a`", "a", ""), ("`第`", "第", ""),
    ("`A/1, `", "A/1, ", ""), ("`article 1, `", "article 1, ", ""), ("spaces", " ", "resolution"),
    ("`para. 1 of `", "para. 1 of ", ""), ("`第 1 条、`", "第 1 条、", ""),
    ("`resolutions 1/1 and `", "resolutions 1/1 and ", ""), ("`paras. 1-2, `", "paras. 1-2, ", ""),
    ("`untoc-wg3/`", "untoc-wg3/", ""), ("`A/1 (Part I), `", "A/1 (Part I), ", ""),
  ]
}
