import Foundation
import Testing

/// `plan document`: what it writes in every format, compared with what was recorded.
@Suite struct PlanDocumentTests {
  private static let streams = "streams-workplan-2087-2090"
  private static let example = "untoc-wg3-workplan-2027-2030"

  private static let schemas = URL(
    filePath: ProcessInfo.processInfo.environment["RAPPORTEUR_SHARED"] ?? "../shared",
    relativeTo: URL(filePath: Package.root + "/")
  ).appending(path: "schemas/akn").path
  private static let hasSchemas = FileManager.default.fileExists(atPath: schemas)

  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.fixtures + "/Plan/Sessions", to: "Sessions")
  }

  private func write(_ formats: String) throws -> ProgramRun {
    try ProgramRun(
      ["plan", "document", "--templates", Package.root + "/Templates", "--formats", formats],
      in: folder)
  }

  private func compare(_ text: String?, with name: String) throws {
    let file = "\(Package.fixtures)/Plan/Documents/\(name)"
    let text = try #require(text, "\(name) was not written")
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(text.utf8).write(to: URL(filePath: file))
      Issue.record("recorded \(name); run again without RECORD_SNAPSHOTS")
      return
    }
    #expect(try text == String(contentsOf: URL(filePath: file), encoding: .utf8), "\(name)")
  }

  /// The plans, the changed plans and the calendar of a committee, byte by byte.
  @Test func documentsReadAsRecorded() throws {
    let run = try write("markdown")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    for name in ["\(Self.streams)", "\(Self.streams)-revised"] {
      for language in ["en", "zh"] {
        try compare(
          folder.text("Output/plans/\(name).\(language).md"), with: "\(name).\(language).md")
      }
    }
    try compare(folder.text("Output/plans/\(Self.streams).ics"), with: "\(Self.streams).ics")
  }

  /// The plans of the Working Group, as `make documents` writes them.
  @Test func exampleReadsAsRecorded() throws {
    let run = try ProgramRun(
      ["plan", "document", "--formats", "markdown", "--to", folder["plans"]], in: Package.root)
    #expect(run.status == 0, "\(run.errors)")
    for language in ["en", "zh"] {
      let name = "\(Self.example).\(language).md"
      try compare(folder.text("plans/\(name)"), with: name)
    }
  }

  @Test func everyWriterWritesPlansAndChangedPlansInEveryLanguage() throws {
    let run = try write("html,markdown,docx,akn")
    #expect(run.status == 0, "\(run.errors)")
    let written = folder.files("Output/plans").filter { !$0.contains(".rapporteur") }
    #expect(written.count == 17, "\(written)")
    for file in written where !file.hasSuffix(".docx") {
      let text = try #require(folder.text("Output/plans/\(file)"))
      #expect(
        ["llustration", "示例"].contains(where: text.contains), "\(file) is not marked")
    }
    let first = folder.contents("Output/plans")
    #expect(try write("html,markdown,docx,akn").output.hasPrefix("0 files written"))
    #expect(folder.contents("Output/plans") == first)
  }

  @Test(.enabled(if: hasSchemas, "the schemas are not there (RAPPORTEUR_SHARED)"))
  func akomaNtosoIsValid() throws {
    _ = try write("akn")
    let check = try ProgramRun(
      ["check", "--output", "Output/plans", "--schemas", Self.schemas], in: folder)
    #expect(check.status == 0, "\(check.errors)")
    #expect(check.output.hasPrefix("4 files of Akoma Ntoso, no problems"), "\(check.output)")
  }

  @Test func conflictIsTheDocumentWhereThereIsNoPlan() throws {
    try folder.replace(
      "Sessions/streams/workplan.md", "rules:\n",
      "rules:\n  - {id: no, rule: not-after, discussions: [ice], sessions: [streams/6]}\n")
    #expect(try write("markdown").status == 0)
    for name in [Self.streams, "\(Self.streams)-revised"] {
      let text = try #require(folder.text("Output/plans/\(name).en.md"))
      #expect(text.contains("cannot all hold together"))
      #expect(text.contains("instead river ice is discussed at streams/6"), "\(text)")
    }
  }
}
