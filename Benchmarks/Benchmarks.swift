import Glibc

/// Measures the program on made-up workspaces and on the real one, beside the goals.
@main
enum Benchmarks {
  static func main() {
    do {
      let options = try Options(Array(CommandLine.arguments.dropFirst()))
      let scratch = try Disk.makeTemporary()
      defer { Disk.remove(scratch) }
      if let seconds = options.fuzz {
        try Fuzz.run(seconds: seconds, from: UInt64(options.seed))
      } else if let folder = options.corpus {
        try write(corpus(options.corpusRecords), to: folder)
      } else {
        if ["all", "work"].contains(options.only) { try measure(options, in: scratch) }
        if ["all", "papers"].contains(options.only) {
          try PaperBench.measure(pandoc: options.pandoc, in: scratch)
        }
        if ["all", "citations"].contains(options.only) {
          try CitationBench(program: options.program, data: options.data).measure(in: scratch)
        }
        if options.only == "search" || options.only == "all" {
          let sizes = options.only == "all" ? [10_000] : options.sizes.filter { $0 >= 10_000 }
          try SearchBench(sizes: sizes).measure(in: scratch, corpus)
        }
        if options.only == "plans" || options.only == "all" {
          try PlanBench(count: options.only == "all" ? 20 : 200, models: options.models).measure()
        }
      }
    } catch let failure as BenchmarkFailure {
      Disk.complain(failure.message)
      exit(1)
    } catch {
      exit(70)
    }
  }

  private static func measure(_ options: Options, in scratch: String) throws {
    let program = options.program
    print("| work | goal | median | least | most | processor | memory |")
    print("|---|---|---|---|---|---|---|")
    let start = try Measurement(
      "start of the program", goal: "20 ms", times: options.runs * 3, [program, "--version"])
    print(start.row)
    try measureWork("real records", ["--records", "Sessions"], in: scratch, options)
    for records in options.sizes {
      let corpus = try corpus(records)
      let folder = "\(scratch)/\(records)"
      try write(corpus, to: folder)
      let name = "\(records) records, \(fixed(Double(corpus.size) / 1e6, digits: 1)) MB"
      let memory = try measureWork(
        name, ["--records", folder, "--register", folder], papers: corpus.papers,
        goal: [10_000: "0.4 s", 100_000: "5 s"][records] ?? "", in: scratch, options)
      let kilobytes = memory - start.spread { Double($0.memory) }.median
      print(
        "| memory a record, of \(records) | 8 KB | | | | |"
          + " \(fixed(kilobytes / Double(records), digits: 1)) KB |")
      try measureIndexes(folder, records, name, in: scratch, options)
      Disk.remove(folder)
    }
    if let buildCommand = options.buildCommand {
      let command =
        buildCommand.split(separator: " ").map(String.init) + ["--product", "rapporteur"]
      let build = try Measurement(
        "release build from nothing", goal: "60 s", times: 1, warmsUp: false,
        command + ["--scratch-path", "\(scratch)/build"])
      print(build.row)
    }
  }

  /// Measures the indexes of a workspace, beside the peer on the same records.
  private static func measureIndexes(
    _ folder: String, _ records: Int, _ name: String, in scratch: String, _ options: Options
  ) throws {
    let output = "\(scratch)/indexes"
    let times = records > 10_000 ? min(options.runs, 3) : options.runs
    let goal = [10_000: "2.5 s", 100_000: "25 s"][records] ?? ""
    let index = try Measurement(
      "index, \(name): checks, ten indexes in two languages, Markdown and HTML", goal: goal,
      times: times,
      [options.program, "index", "--to", output, "--records", folder, "--register", folder]
    ) { Disk.remove(output) }
    print(index.row)
    Disk.remove(output)
    guard records >= 10_000, let hugo = options.hugo else { return }
    let site = "\(scratch)/hugo"
    try HugoSite.write(folder, options.program, to: site)
    let peer = try Measurement(
      "\(HugoSite.name), the same \(records) records, a page each and lists", times: 1,
      warmsUp: false, [hugo, "--quiet", "--source", site, "--destination", "\(site)/public"])
    print(peer.row)
    Disk.remove(site)
  }

  /// Measures `check` and `build` of one workspace, and gives the memory of `check` in kilobytes.
  @discardableResult
  private static func measureWork(
    _ name: String, _ records: [String], papers: Int? = nil, goal: String = "",
    in scratch: String, _ options: Options
  ) throws -> Double {
    let output = "\(scratch)/output"
    let check = try Measurement(
      "check, \(name)", goal: goal, times: options.runs,
      [options.program, "check", "--quiet"] + records)
    print(check.row)
    let built = papers.map { "\($0) papers" } ?? "its papers"
    let build = try Measurement(
      "build, \(name), \(built)", times: options.runs,
      [options.program, "build", "--to", output] + records
    ) { Disk.remove(output) }
    print(build.row)
    return check.spread { Double($0.memory) }.median
  }

  /// A corpus with the verbs of this workspace and papers in the languages of its templates.
  private static func corpus(_ records: Int) throws -> Corpus {
    let languages = ["en", "zh"].filter { Disk.exists("Templates/background-paper/\($0).md") }
    return Corpus(
      records: records, verbs: try Disk.text(of: "Sessions/verbs.md"), languages: languages)
  }

  private static func write(_ corpus: Corpus, to folder: String) throws {
    for file in corpus.files { try Disk.write(file.text, to: "\(folder)/\(file.path)") }
  }
}
