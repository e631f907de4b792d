internal import ArgumentParser

/// Writes what leaves the workspace one by one: a document in a format, texts and terms for translators.
struct Export: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract:
      "Write a paper, an act or a session in one format, or texts and terms for translators.",
    discussion: """
      `export FORMAT KEY` writes a document; `export xliff KEY` the texts of a paper for translation, which \
      `import xliff` takes back; `export terms` the names and titles that the records have in two languages.
      """,
    subcommands: [ExportDocument.self, ExportXLIFF.self, ExportTerms.self],
    defaultSubcommand: ExportDocument.self)
}
