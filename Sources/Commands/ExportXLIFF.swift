internal import Archive
internal import ArgumentParser
internal import Diagnostics
internal import Records
internal import Translating

/// Writes the texts of a paper as a file for translators.
struct ExportXLIFF: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "xliff",
    abstract: "Write the texts of a paper for translation, in XLIFF 2.0.",
    discussion: """
      The paper is drafted in its original language; each heading, paragraph, cell and footnote is a unit. \
      Where the paper exists in the other language, that rendering fills the targets.
      """)

  @OptionGroup var options: WorkspaceOptions
  @OptionGroup var templates: TemplateOptions

  @Argument(help: "The key of the paper, such as committee/document/overview, or a citation.")
  var paper: String

  @Option(help: ArgumentHelp("Into which language.", valueName: "language"))
  var toLanguage: TextLanguage

  @Option(help: ArgumentHelp("Write it to a file instead of showing it.", valueName: "file"))
  var to: String?

  func run() throws {
    var workspace = options.load()
    try workspace.requireSound()
    let language = toLanguage.language
    let desk = try TranslationDesk(templates, in: &workspace)
    let keys = AskedRecords(paper, in: workspace.archive).keys
    guard let paper = desk.paper(keys, asked: paper, &workspace),
      let (original, _) = desk.draft(paper, in: paper.original, &workspace)
    else { throw workspace.failure }
    guard language != paper.original else {
      workspace.report([
        Diagnostic(
          .translationLanguage, at: nil,
          "\(language.ownName) is the language of the original of `\(paper.entry.key)`")
      ])
      throw workspace.failure
    }
    let rendering = desk.rendering(of: paper, in: language, &workspace)
    let (bytes, isFilled) = XLIFFWriter(into: language).write(original, rendering: rendering)
    if !isFilled {
      workspace.report([
        Diagnostic(
          .otherRendering, at: paper.entry.texts[language] ?? paper.entry.range,
          "the rendering in \(language.ownName) has other parts than the original",
          notes: ["the targets are empty"])
      ])
    }
    try workspace.give(bytes, to: to)
  }
}
