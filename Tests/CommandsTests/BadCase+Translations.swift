extension BadCase {
  /// Mistakes in a translation that comes back.
  static let translationCases: [BadCase] = [
    translation("L001", "a page of HTML") { _ in "<html/>" },
    translation("L002", "into the language of the original") {
      $0.replacing("trgLang=\"fr\"", with: "trgLang=\"en\"")
    },
    translation("L002", "into a language that is none of the six") {
      $0.replacing("trgLang=\"fr\"", with: "trgLang=\"la\"")
    },
    translation("L002", "out of another language") {
      $0.replacing("srcLang=\"en\"", with: "srcLang=\"es\"")
    },
    translation("L003", "of a paper that is not there") {
      $0.replacing("background-paper", with: "another")
    },
    translation("L003", "of the record of a body") {
      $0.replacing("rivers/1/document/background-paper", with: "rivers")
    },
    translation("L004", "without the heading") { $0.replacing(heading, with: "") },
    translation("L005", "with a paragraph of another paper") {
      $0.replacing("\"par-1\"", with: "\"par-2\"")
    },
    translation("L006", "with two headings") { $0.replacing(heading, with: heading + heading) },
    translation("L007", "with an empty target") {
      $0.replacing("<target>Crues", with: "<target> ")
    },
    translation("L007", "without a target") {
      $0.replacing("<target>Crues</target>", with: "")
    },
    translation("L008", "without a citation") { text($0, "Voir \(second).") },
    translation("L009", "with a citation twice") {
      text($0, "Voir \(first)\(first) et \(second).")
    },
    translation("L010", "with a code that nobody gave out") {
      text($0, "Voir \(first) et \(second)<ph id=\"9\"/>.")
    },
    translation("L010", "with a pair as a mark") {
      text($0, "Voir <ph id=\"1\"/> et \(second).")
    },
    translation("L011", "with a citation that does not end") {
      text($0, "Voir <sc id=\"1\"/>une et \(second).")
    },
    translation("L011", "with two citations across one another") {
      text($0, "<sc id=\"1\"/>a<sc id=\"2\"/>b<ec startRef=\"1\"/>c<ec startRef=\"2\"/>")
    },
    translation("L012", "of what the paper said before") {
      $0.replacing("<source>Floods", with: "<source>Droughts")
    },
    BadCase("L013", "over a file that stands there") { folder in
      try prepare(folder, file)
      try folder.write("note.md", "Mine.")
      return ["import", "xliff", "paper.xlf", "--to", "note.md"]
    },
    translation("L014", "with a citation in a citation") {
      text($0, "Voir <pc id=\"1\">une et \(second)</pc>.")
    },
    translation("L016", "with the codes of two citations exchanged") {
      text(
        $0.replacing(
          "\"par-1\">",
          with: "\"par-1\"><originalData><data id=\"e1\">](record:rivers/1)</data></originalData>"),
        "Voir <pc id=\"2\" dataRefEnd=\"e1\">une</pc> et <pc id=\"1\">deux</pc>.")
    },
    BadCase("L015", "a rendering of one paragraph more", status: 0) { folder in
      try prepare(folder, file)
      try folder.write(path, Rivers.paper("en, zh", paper))
      try folder.write(
        "Sessions/rivers/1/background-paper.zh.md", "---\nhash: 0\n---\n\n# 洪水\n\n一。\n\n二。\n")
      return [
        "export", "xliff", key, "--to-language", "zh", "--templates", Package.root + "/Templates",
      ]
    },
  ]

  private static func translation(
    _ code: String, _ name: String, _ change: @escaping @Sendable (String) -> String
  ) -> BadCase {
    BadCase(code, name) { folder in
      try prepare(folder, change(file))
      return ["import", "xliff", "paper.xlf"]
    }
  }

  private static func prepare(_ folder: TemporaryFolder, _ file: String) throws {
    try folder.write(path, Rivers.paper("en", paper))
    try folder.write("paper.xlf", file)
  }

  private static func text(_ file: String, _ target: String) -> String {
    file.replacing("Voir \(first) et \(second).", with: target)
  }

  private static let path = "Sessions/rivers/1/background-paper.md"
  private static let paper = "# Floods\n\nSee [one](record:rivers/1) and [two](record:rivers).\n"
  private static let first = "<pc id=\"1\">une</pc>"
  private static let second = "<pc id=\"2\">deux</pc>"
  private static let heading = """
    <unit id="sec-I"><segment><source>Floods</source><target>Crues</target></segment></unit>

    """
  /// A sound translation.
  private static let file = """
    <xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.0" srcLang="en" trgLang="fr">
    <file id="f" original="\(key)">
    \(heading)<unit id="par-1"><segment>
    <source>See <pc id="1">one</pc> and <pc id="2">two</pc>.</source>
    <target>Voir \(first) et \(second).</target>
    </segment></unit>
    </file></xliff>
    """
}
