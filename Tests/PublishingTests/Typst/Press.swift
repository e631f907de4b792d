import Documents
import Files
import Foundation
import Publishing
import Records

/// Sets documents as PDF in one run, as a build does.
struct Press {
  /// What became of each document.
  let outcomes: [TypstPress.Outcome]

  /// Whether Typst and the letters of all languages are here; `make test` installs them.
  static let isThere =
    Press(
      [Language.en, .zh, .ar].map {
        DocumentTree(key: "k", language: $0, masthead: Masthead(title: "t"))
      })?.files.count == 3
  /// Where tests run unattended, what is missing is a failure.
  static let isRequired = ProcessInfo.processInfo.environment["CI"] != nil

  init?(_ documents: [DocumentTree]) {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().path
    let sources = documents.map { (language: $0.language, bytes: TypstWriter().write($0)) }
    let input = TypstPress.input(sources)
    for name in TypstPress.programs {
      let path = name.contains("/") ? "\(root)/\(name)" : name
      if let printed = try? OutsideProgram(path, TypstPress.arguments, seconds: 120)
        .output(for: input), let outcomes = TypstPress.outcomes(printed, count: sources.count)
      {
        self.outcomes = outcomes
        return
      }
    }
    return nil
  }

  /// The PDFs that were made.
  var files: [[UInt8]] {
    outcomes.compactMap { if case .set(let bytes) = $0 { bytes } else { nil } }
  }

  /// What a program of Poppler prints of a PDF.
  static func poppler(_ name: String, _ arguments: [String] = [], of bytes: [UInt8]) throws
    -> String
  {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID()).pdf")
    defer { try? FileManager.default.removeItem(at: file) }
    try Data(bytes).write(to: file)
    let output = try OutsideProgram(
      name, arguments + [file.path] + (name == "pdftotext" ? ["-"] : [])
    )
    .output(for: [])
    return String(decoding: output, as: UTF8.self)
  }
}
