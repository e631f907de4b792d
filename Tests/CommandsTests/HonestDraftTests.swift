import Foundation
import Testing

/// Drafts from the real records tell who recommends and who is to act, agenda as agenda, what is inferred
/// as inferred, and every session.
@Suite struct HonestDraftTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.root + "/Sessions", to: "Sessions")
    try folder.copy(Package.root + "/Templates", to: "Templates")
  }

  /// The paper that is drafted, in English and Chinese, without the list of records cited.
  private func paper(_ path: String, _ options: [String]) throws -> (en: String, zh: String) {
    let run = try ProgramRun(["draft"] + options, in: folder)
    #expect(run.status == 0, "\(run.errors)")
    let build = try ProgramRun(["build", "--formats", "markdown"], in: folder)
    #expect(build.status == 0, "\(build.errors)")
    let texts = try ["en", "zh"].map { try #require(folder.text("Output/\(path).\($0).md")) }
    return (texts[0], texts[1])
  }

  @Test func whoRecommendsIsNotWhoIsToAct() throws {
    let paper = try paper(
      "untoc-wg3/9/document/extradition",
      ["thematic", "--topic", "extradition", "--session", "untoc-wg3/9", "--item", "3"])
    #expect(paper.en.contains("The Working Group recommended that the Conference adopt a new"))
    #expect(paper.zh.contains("工作组建议缔约方会议通过新的决定"))
    #expect(paper.en.contains("The Working Group recommended that the Working Group take up"))
    #expect(paper.en.contains("Placed in part on the agenda of the ninth meeting"))
    #expect(!paper.zh.contains("落实"))
    #expect(!paper.en.contains("consultations of experts"), "planned is not considered")
    #expect(paper.en.contains("| [9 (2018)](<#ref-untoc-wg3_9>) |\n"))
    let head = try #require(paper.en.split(separator: "\n").first { $0.hasPrefix("Drawn from") })
    #expect(head.contains("Decisions of the second session of the Conference"))
    #expect(paper.en.contains("CTOC/COP/2010/CRP.5](<#ref-doc_CTOC_COP_2010_CRP.5>) (the paper is"))
    #expect(paper.zh.contains("Vienna［English］"))
  }

  @Test func matrixHasEverySessionThroughThatOfThePaper() throws {
    let paper = try paper(
      "untoc-wg3/14/document/central-authorities",
      ["thematic", "--topic", "central-authorities", "--session", "untoc-wg3/14"])
    let row = try #require(paper.en.split(separator: "\n").first { $0.hasPrefix("| Subject |") })
    for ordinal in 1...14 { #expect(row.contains("(<#ref-untoc-wg3_\(ordinal)>)"), "\(ordinal)") }
    #expect(!row.contains("[]"))
    #expect(!row.contains("untoc-wg3_15"))
    #expect(paper.en.contains("for the fourteenth meeting of the Working Group"))
    #expect(!paper.en.contains("Aplicación"), "an inferred title is no title")
  }

  @Test func overviewNamesEverySessionAndMarksWhatIsInferred() throws {
    let paper = try paper(
      "untoc-wg3/document/overview-through-15", ["overview", "--through", "untoc-wg3/15"])
    for name in ["Seventh", "Ninth", "Tenth", "Eleventh", "Twelfth", "Fourteenth", "Fifteenth"] {
      #expect(
        paper.en.contains("\n#### \(name) meeting, ") || paper.en.contains("#### \(name) meeting\n")
      )
    }
    #expect(!paper.en.contains("was announced"))
    #expect(paper.en.contains("was held at some time between 1 June 2018 and 6 July 2020."))
    #expect(paper.en.contains("That it was held is inferred ("))
    #expect(paper.zh.contains("会议曾经举行一节系推断（"))
  }

  @Test func whatWasOnTheAgendaIsToldAsAgenda() throws {
    let paper = try paper(
      "untoc-cop/document/overview-through-12", ["overview", "--body", "untoc-cop"])
    let agenda = "stood International cooperation, with emphasis on extradition"
    #expect(paper.en.contains("On the agenda, as item 6, \(agenda)"))
    #expect(paper.en.contains("On the agenda, as item 4, \(agenda)"))
    #expect(paper.en.contains("It was planned to take up consultations of experts on extradition"))
    #expect(!paper.en.contains("matters considered included consultations of experts"))
    #expect(!paper.en.contains("on the subject is recorded"))
  }
}
