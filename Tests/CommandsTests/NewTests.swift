import Archive
import Diagnostics
import Files
import Foundation
import Records
import Testing

/// `rapporteur new`: records to be filled that are right as they stand.
@Suite struct NewTests {
  private func new(_ arguments: String...) throws -> ProgramRun {
    try ProgramRun(["new"] + arguments, in: TemporaryFolder())
  }

  @Test(arguments: Kind.allCases)
  func recordWithItsExamplesIsReadAsOne(_ kind: Kind) throws {
    let run = try new(kind.rawValue)
    #expect(run.status == 0)
    let problems = Archive.read([File(path: "new.md", text: run.output)]).log.diagnostics
    // A reference to be filled in says `key`; everything else must already be right.
    let mistakes = problems.filter { !$0.code.rawValue.hasPrefix("C") && $0.severity == .error }
    #expect(mistakes.map(\.headline) == [], "\(run.output)")
  }

  @Test(arguments: Kind.allCases)
  func everyFieldIsExplained(_ kind: Kind) throws {
    let text = try new(kind.rawValue).output
    for field in kind.table.shape.fields where field.name != kind.table.bodyField {
      #expect(text.contains("# \(field.summary)"), "\(field.name)")
      #expect(text.contains("\(field.name):"), "\(field.name)")
    }
  }

  /// Without its mark every field that is not in use is one.
  @Test(arguments: Kind.allCases)
  func everyFieldCanBeTakenIntoUse(_ kind: Kind) throws {
    let lines = try new(kind.rawValue).output.split(
      separator: "\n", omittingEmptySubsequences: false)
    let used = lines.map { line -> String in
      let isField =
        line.firstMatch(of: #/^ *# [a-z-]+:( |$)/#) != nil
        || line.firstMatch(of: #/^ *# +(- )?[a-z-]+: .*  # /#) != nil
      return isField ? String(line.replacing("# ", with: "", maxReplacements: 1)) : String(line)
    }
    let problems = Archive.read([File(path: "new.md", text: used.joined(separator: "\n"))]).log
      .diagnostics
    let unread = problems.filter {
      $0.code.rawValue.hasPrefix("Y") || $0.code.rawValue == "R003"
    }
    #expect(unread.map(\.headline) == [], "\(used.joined(separator: "\n"))")
  }

  @Test func fileIsWrittenOnceAndNotOverwritten() throws {
    let folder = try TemporaryFolder()
    #expect(try ProgramRun(["new", "session", "--to", "session.md"], in: folder).status == 0)
    let written = try #require(folder.text("session.md"))
    #expect(written.contains("kind: session"))
    #expect(try ProgramRun(["new", "body", "--to", "session.md"], in: folder).status == 2)
    #expect(folder.text("session.md") == written)
  }

  @Test func schemaIsWrittenToTheFileToo() throws {
    let folder = try TemporaryFolder()
    let shown = try ProgramRun(["new", "session", "--format", "json"], in: folder)
    let run = try ProgramRun(
      ["new", "session", "--format", "json", "--to", "session.json"], in: folder)
    #expect(run.status == 0)
    #expect(folder.text("session.json") == shown.output)
  }

  @Test func unknownKindGivesTheNearest() throws {
    let run = try new("sesion")
    #expect(run.status == 2)
    #expect(run.errors.contains("did you mean session?"))
  }
}
