internal import ArgumentParser
internal import Documents
internal import Publishing

/// In which formats papers are written.
enum PaperFormat: String, CaseIterable, ExpressibleByArgument {
  case html
  case markdown
  case docx
  case akn
  case pdf

  /// Those that are written unless others are asked for: PDF needs a program of its own.
  static let usual: [PaperFormat] = [.html, .markdown, .docx]

  /// The ending of its files.
  var ending: String {
    switch self {
    case .markdown: "md"
    case .akn: "akn.xml"
    case .html, .docx, .pdf: rawValue
    }
  }
}

/// The writers of the formats that a build is asked for.
struct PaperWriters: Sendable {
  var formats = PaperFormat.usual
  var options = WriterOptions()
  var numbering = WordNumbering.live
  var sheet = WordSheet()

  /// The files of a document, each with its format; of a PDF the source.
  func files(of document: DocumentTree) -> [(format: PaperFormat, bytes: [UInt8])] {
    formats.map { format in
      let bytes =
        switch format {
        case .html: HTMLWriter(options: options).write(document)
        case .markdown: MarkdownWriter(options: options).write(document)
        case .docx:
          WordWriter(options: options, numbering: numbering, sheet: sheet).write(document)
        case .akn: AkomaNtosoWriter().write(document)
        case .pdf: TypstWriter(options: options).write(document)
        }
      return (format, bytes)
    }
  }
}

/// The formats of papers, and how those are written that leave a choice.
struct PaperOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The formats, with commas between them: \(names(PaperFormat.allCases)).", valueName: "formats"
    ),
    transform: PaperOptions.formats)
  var formats = PaperFormat.usual

  @Option(
    help: ArgumentHelp(
      "Who counts the numbers in Word files: Word itself (live) or nobody (literal).",
      valueName: "live|literal"),
    transform: PaperOptions.numbering)
  var numbering = WordNumbering.live

  @Flag(help: "Print beside each paragraph where it comes from.")
  var showSources = false

  /// The writers that are asked for; what is wrong with the style sheet of Word files is reported.
  func writers(_ templates: TemplateOptions, in workspace: inout Workspace) -> PaperWriters {
    var writers = PaperWriters(formats: formats, numbering: numbering)
    writers.options = WriterOptions(showSources: showSources)
    if formats.contains(.docx) { writers.sheet = templates.wordSheet(in: &workspace) }
    return writers
  }

  private static func formats(_ text: String) throws -> [PaperFormat] {
    var formats: [PaperFormat] = []
    for name in text.split(separator: ",", omittingEmptySubsequences: false) {
      guard let format = PaperFormat(rawValue: String(name)) else {
        throw ValidationError(
          "there is no format `\(name)`; there are \(names(PaperFormat.allCases))")
      }
      if !formats.contains(format) { formats.append(format) }
    }
    return formats
  }

  private static func numbering(_ text: String) throws -> WordNumbering {
    guard let numbering = WordNumbering(rawValue: text) else {
      throw ValidationError("`\(text)` is none of \(names(WordNumbering.allCases))")
    }
    return numbering
  }

  private static func names(_ all: [some RawRepresentable<String>]) -> String {
    all.map(\.rawValue).joined(separator: ", ")
  }
}
