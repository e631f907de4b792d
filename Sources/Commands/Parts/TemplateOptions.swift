internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Files
internal import Publishing

/// Where the templates stand.
struct TemplateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the templates; Templates unless said, and where there is none, those in the program.",
      valueName: "folder"))
  var templates: String?

  /// The folder in which they are looked for.
  var folder: String { templates ?? "Templates" }

  /// The files of the templates: those of the folder, or those that the program carries.
  func read() -> FolderReading {
    if templates != nil || FolderPresence.exists(folder) {
      return Folder.read(at: folder, as: folder, extensions: ["md", "yaml"])
    }
    return FolderReading(files: TemplateOptions.carried)
  }

  private static var carried: [File] {
    StarterFiles.all.filter { $0.path.hasPrefix("Templates/") }
      .map { File(path: $0.path, text: $0.text) }
  }
}

extension TemplateOptions {
  /// The templates sorted by what they are for; what could not be read is reported, and without a
  /// folder the command ends, for everything else would be missing too.
  func library(in workspace: inout Workspace) throws -> TemplateLibrary {
    let reading = read()
    workspace.report(reading.diagnostics, in: reading.files)
    if reading.diagnostics.contains(where: { $0.code == .missingFolder }) {
      try workspace.requireSound()
    }
    let library = TemplateLibrary(reading.files)
    workspace.report(library.diagnostics)
    return library
  }

  /// How Word files look: by `word.yaml` of the folder, or as the program has it of itself where the folder
  /// has none; what is wrong with the file is reported.
  func wordSheet(in workspace: inout Workspace) -> WordSheet {
    let path = "\(folder)/\(WordSheetReader.fileName)"
    guard FolderPresence.exists(path) else { return WordSheet() }
    let reading = Folder.read(at: folder, as: folder, extensions: ["yaml"])
    guard let file = reading.files.first(where: { $0.path == path }) else {
      workspace.report(reading.diagnostics)
      return WordSheet()
    }
    let (sheet, problems) = WordSheetReader.read(file)
    workspace.report(problems, in: [file])
    return sheet
  }
}
