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
}
