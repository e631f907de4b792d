internal import ArgumentParser
internal import Citations
internal import Diagnostics
internal import Records

/// Finds the citations of texts and says what each points at.
struct Cite: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Find citations: where each stands, what it points at, how that is known.",
    discussion: """
      The bodies and treaties are those of the workspace, or where there is none, those that the \
      program carries. With --lines and no --format the answer is one JSON object a line.
      """)

  @Argument(help: "The texts; standard input where none is given, and for -.")
  var files: [String] = []

  @Flag(help: "Read each line as a text of its own.")
  var lines = false

  @Option(help: "The language of the texts: ar, zh, en, fr, ru or es.")
  var language: TextLanguage?

  @Option(help: ArgumentHelp("Whose texts they are: its key or its name.", valueName: "body"))
  var context: String?

  @Flag(help: "Name acts and documents by their symbols, such as A/RES/69/196.")
  var symbols = false

  @Option(help: ArgumentHelp("text, json, or jsonl: one JSON object a text.", valueName: "format"))
  var format: CiteFormat?

  @Option(help: ArgumentHelp("Give the texts with links: html or markdown.", valueName: "form"))
  var annotate: AnnotatedForm?

  @Option(help: ArgumentHelp("The folder of the records.", valueName: "folder"))
  var records: String?

  func validate() throws {
    if annotate != nil, format != nil {
      throw ValidationError("--annotate gives the texts themselves and takes no --format")
    }
  }

  func run() throws {
    let (known, problems) = try CitedBodies.read(records)
    if !problems.isEmpty { Terminal.report(problems) }
    let reader = TextCiter(
      recogniser: Recogniser(known: known), context: try body(known), language: language?.language,
      usesSymbols: symbols)
    let output = CiteOutput(
      form: form, isByLine: lines, namesFiles: !lines || files.count > 1, reader: reader)
    var found = problems.contains { $0.severity == .error }
    output.begin()
    for problem in output.write(files.isEmpty ? ["-"] : files) {
      Terminal.report([problem])
      found = true
    }
    output.end()
    if found { throw ExitStatus.problems }
  }

  private var form: CiteOutput.Form {
    switch (annotate, format) {
    case (.html?, _): .html
    case (.markdown?, _): .markdown
    case (nil, .json?): .json
    case (nil, .jsonl?): .jsonl
    case (nil, .text?): .text
    case (nil, nil): lines ? .jsonl : .text
    }
  }

  /// The body that was declared, by its key or by a name that no other has.
  private func body(_ known: KnownBodies) throws -> Key? {
    guard let context else { return nil }
    if known.body(Key(context)) != nil { return Key(context) }
    let named = known.named(context).filter { known.body($0) != nil }
    if named.count == 1 { return named[0] }
    let near = NearMiss.of(context, among: known.bodies.map(\.id)).map { ": did you mean \($0)?" }
    Terminal.error(
      named.isEmpty
        ? "no body `\(context)` is known\(near ?? "")"
        : "`\(context)` could be \(named.map(\.text).joined(separator: ", "))")
    throw ExitStatus.usage
  }
}

/// In which form `cite` answers.
enum CiteFormat: String, ExpressibleByArgument, CaseIterable {
  case text
  case json
  case jsonl
}

/// In which form `cite` gives the texts back.
enum AnnotatedForm: String, ExpressibleByArgument, CaseIterable {
  case html
  case markdown
}

/// A language given on the command line.
struct TextLanguage: ExpressibleByArgument {
  let language: Language

  init?(argument: String) {
    guard let language = Language(rawValue: argument) else { return nil }
    self.language = language
  }

  static var allValueStrings: [String] { Language.allCases.map(\.rawValue) }
}
