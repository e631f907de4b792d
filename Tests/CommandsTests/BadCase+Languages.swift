import Foundation

extension BadCase {
  /// Mistakes of wording, languages and length.
  static let languageCases = [
    BadCase("T060", "an entry that no wording has") { folder in
      try folder.copy(Package.root + "/Templates/wording", to: "Templates/wording")
      try folder.replace("Templates/wording/es.yaml", "  bound-day:", "  bund-day:")
      return ["check"]
    },
    BadCase("T061", "a wording without an entry") { folder in
      try folder.copy(Package.root + "/Templates/wording", to: "Templates/wording")
      try folder.replace("Templates/wording/es.yaml", "  separator: \", \"\n", "")
      return ["check"]
    },
    BadCase("T062", "eleven months") { folder in
      try folder.copy(Package.root + "/Templates/wording", to: "Templates/wording")
      try folder.replace("Templates/wording/es.yaml", "[enero, ", "[")
      return ["check"]
    },
    BadCase("T063", "a template with a paragraph more", status: 0) { folder in
      try folder.write(paperPath, Rivers.paper("en, zh"))
      try folder.write("Templates/background-paper/zh.md", "# 导言\n\n一段。\n\n又一段。\n")
      try folder.write("Templates/background-paper/masthead.zh.md", "title: {{ paper.title }}\n")
      try folder.write("Templates/partials/zh/name.md", "{{ \"名\" }}\n")
      return ["check"]
    },
    BadCase("K020", "a rendering that is submitted", status: 0) { folder in
      try folder.write(
        paperPath,
        Rivers.paper("en, fr").replacingOccurrences(of: "status: draft", with: "status: submitted"))
      try folder.copy(Package.root + "/Templates", to: "Wording")
      return ["check", "--templates", "Wording"]
    },
    BadCase("U011", "10,701 words", status: 0) { folder in
      let words = String(repeating: "water ", count: 10_701)
      try folder.write(paperPath, Rivers.paper("en", "# Introduction\n\n\(words)\n"))
      return ["build"]
    },
    BadCase("U012", "a language that no paper is in") { folder in
      try folder.write(paperPath, Rivers.paper())
      return ["build", "--languages", "en,fr"]
    },
  ]

  private static let paperPath = "Sessions/rivers/1/background-paper.md"
}
