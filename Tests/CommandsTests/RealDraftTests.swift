import Foundation
import Testing

/// Drafts from the real records: they build without a problem, and change no other paper.
@Suite struct RealDraftTests {
  private let folder: TemporaryFolder

  init() throws {
    folder = try TemporaryFolder()
    try folder.copy(Package.root + "/Sessions", to: "Sessions")
    try folder.copy(Package.root + "/Templates", to: "Templates")
  }

  @Test func draftsBuildAndTheFirstPaperStaysAsItIs() throws {
    let first = [
      "untoc-wg3/7/document/mandates-and-work.en.md",
      "untoc-wg3/7/document/mandates-and-work.zh.md",
    ]
    #expect(try ProgramRun(["build", "--to", "before"], in: folder).status == 0)
    let thematic = ["draft", "thematic", "--session", "untoc-wg3/7", "--item", "2"]
    for arguments in [
      thematic + ["--topic", "electronic-evidence"], thematic + ["--provision", "article 18"],
      ["draft", "overview", "--through", "untoc-wg3/9"],
    ] {
      let run = try ProgramRun(arguments, in: folder)
      #expect(run.status == 0, "\(run.errors)")
    }
    let build = try ProgramRun(["build", "--to", "after"], in: folder)
    #expect(build.status == 0)
    #expect(build.errors.isEmpty, "\(build.errors)")
    for paper in first {
      #expect(folder.text("before/\(paper)") != nil)
      #expect(folder.text("before/\(paper)") == folder.text("after/\(paper)"))
    }
    let paper = try #require(folder.text("after/untoc-wg3/7/document/article-18.en.md"))
    #expect(paper.contains("CTOC/COP/WG.3/2016/2, para.\u{A0}35"))
    #expect(!paper.contains("2018"), "a paper for a session tells nothing of later ones")
    for name in folder.files("after") where name.hasSuffix(".md") && !name.contains("overview") {
      let text = try #require(folder.text("after/\(name)"))
      for rest in ["{{", "{%", "{#", "None", ", .", "()", " ,", "（）", "，。", "。。"] {
        #expect(!text.contains(rest), "\(rest) in \(name)")
      }
    }
  }

  @Test func setsOfSessionsBuildAsOfAnyDay() throws {
    let papers = [
      "untoc-wg3/7/document/annotated-agenda", "untoc-wg3/7/document/list-of-documents",
      "untoc-wg3/7/document/report", "untoc-wg3/6/document/report", "untoc-cop/6/document/report",
      "untoc-wg3/4/document/report",
    ]
    for session in ["untoc-wg3/7", "untoc-wg3/6", "untoc-cop/6", "untoc-wg3/4"] {
      let run = try ProgramRun(["draft", "set", "--session", session], in: folder)
      #expect(run.status == 0 && run.errors.isEmpty, "\(run.errors)")
    }
    for time in [[], ["--as-of", "2016-10-01"], ["--as-of", "2012-01-01"]] {
      let build = try ProgramRun(["build", "--formats", "markdown"] + papers + time, in: folder)
      #expect(build.status == 0 && build.errors.isEmpty, "\(time): \(build.errors)")
      for paper in papers {
        for language in ["en", "zh"] {
          let text = try #require(folder.text("Output/\(paper).\(language).md"))
          for rest in ["{{", "{%", "{#", "None", ", .", "()", " ,", "（）", "，。", "。。"] {
            #expect(!text.contains(rest), "\(rest) in \(paper).\(language)")
          }
        }
      }
    }
    let build = try ProgramRun(["build", "--formats", "markdown"] + papers, in: folder)
    #expect(build.status == 0)
    let report = try #require(folder.text("Output/untoc-wg3/6/document/report.en.md"))
    #expect(report.contains("(a) Mainstream the subject of electronic evidence"))
    #expect(report.contains("Speakers stressed the transnational nature of cybercrime"))
    let put = try #require(folder.text("Output/untoc-wg3/7/document/report.en.md"))
    #expect(put.contains("none is recorded as made"), "the secretariat only proposed them")
    let joint = try #require(folder.text("Output/untoc-wg3/4/document/report.en.md"))
    #expect(joint.contains("the records do not say in which of the reports it is told"))
  }
}
