import Foundation

extension BadCase {
  /// Every one there is, in the order of codes.
  static let all: [BadCase] =
    fileCases + draftCases + commandCases + outputCases + languageCases + returnedCases
    + translationCases + workplanCases

  private static let paperPath = "Sessions/rivers/1/background-paper.md"

  private static let fileCases = [
    BadCase("F001", "a link that leads to itself") { folder in
      try FileManager.default.createSymbolicLink(
        atPath: folder["Sessions/rivers/circle.md"], withDestinationPath: "circle.md")
      return ["check"]
    },
    BadCase("F004", "ten megabytes") { folder in
      try folder.write("Sessions/rivers/1/report.md", bytes: Data(repeating: 32, count: 10_000_000))
      return ["check"]
    },
    BadCase("F005", "a link out of the records") { folder in
      try folder.write("elsewhere.md", Rivers.session)
      try FileManager.default.createSymbolicLink(
        atPath: folder["Sessions/rivers/link.md"], withDestinationPath: "../../elsewhere.md")
      return ["check"]
    },
    BadCase("F006", "no folder of records") { _ in ["check", "--records", "Meetings"] },
    BadCase("F007", "output below a file") { folder in
      try folder.write(paperPath, Rivers.paper())
      try folder.write("file", "")
      return ["build", "--to", "file/papers"]
    },
    BadCase("Y009", "front matter over 1 MB") { folder in
      let name = String(repeating: "w", count: 1_100_000)
      try folder.write(
        "Sessions/rivers/1/session.md",
        Rivers.session.replacingOccurrences(of: "ordinal", with: "place: \(name)\nordinal"))
      return ["check"]
    },
  ]

  private static let draftCases = [
    BadCase("D004", "another record in the place of a draft") { folder in
      try folder.write("Sessions/rivers/overview-through-1.md", Rivers.paper())
      return ["draft", "overview", "--through", "rivers/1"]
    },
    BadCase("D005", "a draft outside the records") { _ in
      ["draft", "overview", "--through", "rivers/1", "--to", "Templates/overview.md"]
    },
    BadCase("D007", "a paper of a cancelled session") { folder in
      let cancelled = Rivers.session.replacing("ordinal: 1", with: "ordinal: 1\nstatus: cancelled")
      try folder.write("Sessions/rivers/1/session.md", cancelled)
      return ["draft", "report", "--session", "rivers/1"]
    },
  ]

  private static let commandCases = [
    BadCase("U001", "a key that names nothing") { _ in ["show", "rivers/2"] },
    BadCase("U002", "no paper") { _ in ["build"] },
    BadCase("U003", "a folder that is not empty", status: 2) { _ in ["init", "."] },
    BadCase("U004", "a language without templates") { folder in
      try folder.write(paperPath, Rivers.paper("fr"))
      return ["build"]
    },
    BadCase("U005", "a file that is there already", status: 2) { folder in
      try folder.write("session.md", "")
      return ["new", "session", "--to", "session.md"]
    },
    BadCase("U006", "a name with a space", status: 2) { _ in ["init", "new", "--id", "two words"] },
    BadCase("U007", "output among the records", status: 2) { folder in
      try folder.write(paperPath, Rivers.paper())
      return ["build", "--to", "Sessions"]
    },
    BadCase("U008", "no program for graphs", status: 0, programs: "/nowhere") { folder in
      try folder.write(
        "Sessions/lakes/body.md", "---\nkind: body\nid: lakes\nname: Assembly of Lakes\n---\n")
      try folder.write(
        "Sessions/rivers/body.md",
        Rivers.body.replacingOccurrences(of: "type:", with: "parent: lakes\ntype:"))
      try folder.copy(Package.root + "/Templates", to: "Wording")
      return ["index", "bodies", "--templates", "Wording"]
    },
    BadCase("U009", "no program for PDF", status: 0, programs: "/nowhere") { folder in
      try folder.write(paperPath, Rivers.paper())
      return ["build", "--formats", "html,pdf"]
    },
  ]
}
