internal import ArgumentParser
internal import Diagnostics
internal import Drafting
internal import Files

/// Where the templates stand.
struct TemplateOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The folder of the templates; those in the program where there is none.",
      valueName: "folder"))
  var templates = "Templates"

  /// The files of the templates: those of the folder, or those that the program carries.
  func read() -> FolderReading {
    if FolderPresence.exists(templates) { return Folder.read(at: templates, as: templates) }
    let carried = StarterFiles.all.filter { $0.path.hasPrefix("Templates/") }
    return FolderReading(files: carried.map { File(path: $0.path, text: $0.text) })
  }
}

extension TemplateOptions {
  /// The templates sorted by what they are for; what could not be read is reported.
  func library(in workspace: inout Workspace) -> TemplateLibrary {
    let reading = read()
    workspace.report(reading.diagnostics, in: reading.files)
    return TemplateLibrary(reading.files)
  }
}
