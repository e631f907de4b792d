import Foundation
import PackagePlugin

/// Puts the templates and the table of verbs into the program, so that `init` needs no other file.
@main
struct EmbedStarter: BuildToolPlugin {
  func createBuildCommands(context: PluginContext, target: any Target) throws -> [Command] {
    let root = context.package.directoryURL
    let output = context.pluginWorkDirectoryURL.appending(path: "StarterFiles.swift")
    let templates = root.appending(path: "Templates")
    let found = FileManager.default.enumerator(at: templates, includingPropertiesForKeys: nil)
    let files = (found?.compactMap { $0 as? URL } ?? []).filter { $0.pathExtension == "md" }
    let inputs = files.sorted { $0.path < $1.path } + [root.appending(path: "Sessions/verbs.md")]
    return [
      .buildCommand(
        displayName: "Embedding templates and verbs",
        executable: try context.tool(named: "embed-starter").url,
        arguments: [output.path, root.path] + inputs.map(\.path), inputFiles: inputs,
        outputFiles: [output])
    ]
  }
}
