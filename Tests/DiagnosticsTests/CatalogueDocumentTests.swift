import Diagnostics
import Foundation
import Testing

/// The page `Documentation/diagnostics.md` lists the catalogue of codes, and nothing else.
///
/// With `RECORD_SNAPSHOTS=1` the page is written anew; that run fails, so that it cannot pass for a
/// comparison.
@Suite struct CatalogueDocumentTests {
  static let page = URL(filePath: #filePath).deletingLastPathComponent()
    .appending(path: "../../Documentation/diagnostics.md").standardized

  @Test func thePageListsTheCatalogue() throws {
    let expected = CataloguePage().text
    if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
      try Data(expected.utf8).write(to: CatalogueDocumentTests.page)
      Issue.record("recorded diagnostics.md; run again without RECORD_SNAPSHOTS")
      return
    }
    let written = try String(contentsOf: CatalogueDocumentTests.page, encoding: .utf8)
    let lines = Set(written.split(separator: "\n"))
    for line in expected.split(separator: "\n") where !lines.contains(line) {
      Issue.record("the page lacks: \(line)")
    }
    #expect(written == expected, "run once with RECORD_SNAPSHOTS=1, then read what changed")
  }

  @Test func everyAreaHasATitle() {
    for code in DiagnosticCode.catalogue {
      #expect(CataloguePage.areas[code.rawValue.prefix(1)] != nil, "\(code.rawValue)")
    }
  }
}

/// The page of the catalogue, made from the codes.
private struct CataloguePage {
  /// What the letter of a code stands for.
  static let areas: [Substring: String] = [
    "F": "Files and folders", "Y": "Front matter as YAML", "M": "Markdown of documents",
    "R": "Fields of records", "C": "References", "K": "Checks over all records", "P": "Workplans",
    "T": "Templates", "D": "Drafts of papers", "U": "Commands", "Z": "Archives from outside",
    "W": "Style sheet of Word files", "X": "XML", "A": "Akoma Ntoso",
    "B": "Documents that came back",
    "L": "Translations",
  ]

  var text: String {
    var text = """
      # Diagnostics

      Every problem that the program reports has one of these codes. A code never changes its
      meaning and is never used again. `rapporteur explain CODE` says the same on the terminal.

      An **error** stops a build, and the command ends with status 1. A **warning** and a **note** do
      not. Every problem is reported in one run, each with its file, line and column.

      The tests write this page from the catalogue (`RECORD_SNAPSHOTS=1`); it is not edited by hand.

      """
    var area: Substring = ""
    for code in DiagnosticCode.catalogue {
      if code.rawValue.prefix(1) != area {
        area = code.rawValue.prefix(1)
        text += "\n## \(area): \(CataloguePage.areas[area] ?? "")\n\n"
        text += "| code | severity | problem | why, and what would be right |\n|---|---|---|---|\n"
      }
      let cells = [code.rawValue, code.severity.rawValue, code.title, code.explanation]
      text += "| \(cells.map(CataloguePage.cell).joined(separator: " | ")) |\n"
    }
    return text
  }

  private static func cell(_ words: String) -> String {
    words.replacingOccurrences(of: "|", with: "\\|").replacingOccurrences(of: "\n", with: " ")
  }
}
