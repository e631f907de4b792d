import Foundation
import Testing

/// The page on questions: every command that it names answers.
@Suite struct QuestionCommandTests {
  private static let commands: [String] = {
    let page = try? String(
      contentsOfFile: Package.root + "/Documentation/questions.md", encoding: .utf8)
    let lines = (page ?? "").split(separator: "\n").filter { $0.hasPrefix("rapporteur ") }
    return Set(lines.map { String($0.dropFirst("rapporteur ".count)) }).sorted()
  }()

  @Test func pageNamesCommands() { #expect(Self.commands.count >= 20) }

  @Test(arguments: commands)
  func commandAnswers(line: String) throws {
    let run = try ProgramRun(Self.arguments(line), in: Package.root)
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.output.contains("CTOC/COP/WG.3/2016/2"))
    #expect(!run.output.hasPrefix("0 "), "nothing is listed")
  }

  @Test(arguments: [
    (["list", "sessions", "--body", "untoc-wg3"], ["untoc-wg3/6 ", "untoc-cop/7"]),
    (["list", "recommendations", "--session", "untoc-wg3/6"], ["submitted", "untoc-cop/8"]),
    (["list", "recommendations", "--session", "untoc-wg3/7"], ["proposed by"]),
    (["list", "statistics", "--session", "untoc-wg3/5"], ["Qualified", "estimated"]),
    (
      ["list", "disagreements", "--body", "untoc-cop"], ["Form printed differently in", "para. 14"]
    ),
    (["gaps", "untoc-wg3", "--basis", "cited"], ["named in no record", "named in"]),
  ])
  func answerIsThereForAPerson(_ arguments: [String], _ words: [String]) throws {
    let run = try ProgramRun(
      arguments + ["--source", "CTOC/COP/WG.3/2016/2"], in: Package.root)
    let output = run.output.replacing("\u{A0}", with: " ")
    for words in words { #expect(output.contains(words), "\(words)") }
  }

  /// The arguments in a line; what stands in quotation marks is one.
  private static func arguments(_ line: String) -> [String] {
    line.split(separator: "\"", omittingEmptySubsequences: false).enumerated().flatMap {
      $0.offset % 2 == 1 ? [String($0.element)] : $0.element.split(separator: " ").map(String.init)
    }
  }
}
