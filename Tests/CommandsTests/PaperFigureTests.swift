import Foundation
import Testing

/// Figures that a paper places: drafted, edited, built, and refused where they are wrong.
@Suite struct PaperFigureTests {
  private let folder: TemporaryFolder
  private static let path = "Sessions/rivers/3/floods.md"
  private static let built = "Output/rivers/3/document/floods"

  init() throws {
    folder = try DraftWorkspace.make()
    #expect(try draft().status == 0)
  }

  private func draft() throws -> ProgramRun {
    try ProgramRun(
      ["draft", "thematic", "--topic", "floods", "--session", "rivers/3"], in: folder)
  }

  private func place(_ figure: String) throws {
    let text = try #require(folder.text(Self.path))
    try folder.write(Self.path, text + "\n\(figure)\n")
  }

  private func build() throws -> ProgramRun { try ProgramRun(["build"], in: folder) }

  @Test func thematicPaperShowsWhereItsSubjectWasConsidered() throws {
    #expect(try build().status == 0)
    let page = try #require(folder.text("\(Self.built).en.html"))
    #expect(page.contains("<figure id=\"fig-1\">"))
    #expect(page.contains("<svg"))
    #expect(page.contains("Subjects by session: Committee on Rivers"))
    let markdown = try #require(folder.text("\(Self.built).en.md"))
    #expect(markdown.contains("| Subject |"))
    #expect(markdown.contains("Flash floods"))
    #expect(!markdown.contains("figure:"))
    #expect(try #require(folder.text("\(Self.built).zh.html")).contains("<figure id=\"fig-1\">"))
  }

  @Test func everyFigureHasItsPlaceAndAnAddressOfItsOwn() throws {
    try place(
      """
      {% figure "chronology" %}

      {% figure "states" body: body %}

      {% figure "lineage" body: body %}
      """)
    let run = try build()
    #expect(run.status == 0, "\(run.errors)")
    let page = try #require(folder.text("\(Self.built).en.html"))
    for number in 1...4 {
      #expect(page.components(separatedBy: "<figure id=\"fig-\(number)\">").count == 2)
    }
    let history = try #require(page.range(of: "id=\"fig-1\""))
    let documents = try #require(page.range(of: "id=\"fig-2\""))
    #expect(history.lowerBound < documents.lowerBound)
  }

  @Test func draftingAnewKeepsAFigureThatTheOfficerTookOut() throws {
    let text = try #require(folder.text(Self.path))
    let figure = "{% figure \"matrix\" subject: subject, body: body, through: session %}"
    #expect(text.contains(figure))
    try folder.write(Self.path, text.replacingOccurrences(of: figure, with: "See the index."))
    let run = try draft()
    #expect(run.status == 0, "\(run.errors)")
    let anew = try #require(folder.text(Self.path))
    #expect(!anew.contains(figure))
    #expect(anew.contains("See the index."))
    #expect(try build().status == 0)
    #expect(try !#require(folder.text("\(Self.built).en.html")).contains("<figure"))
  }

  @Test(arguments: [
    ("{% figure \"matrxi\" body: body %}", "T021", "did you mean 'matrix'?"),
    ("{% figure \"matrix\" body: body %}", "T015", "the figure needs `subject`"),
    (
      "{% figure \"lineage\" body: session %}", "T035",
      "`body` is a record (body), not a record (session)"
    ),
    ("{% figure \"lineage\" body: body, body: body %}", "T014", "`body` is given twice"),
    ("{% figure \"lineage\" bdoy: body %}", "T014", "did you mean 'body'?"),
    ("{% figure lineage %}", "T002", "the name of a figure"),
    ("{% figure \"lineage\" body: nobody %}", "T010", "nobody"),
    ("Seen {% figure \"chronology\" %} here.", "M", "a figure inside of a text"),
  ])
  func wrongFigureIsAnErrorAtItsPlace(_ figure: String, _ code: String, _ words: String) throws {
    try place(figure)
    let run = try ProgramRun(["check"], in: folder)
    #expect(run.status == 1, "\(run.errors)")
    #expect(run.errors.contains("error[\(code)"), "\(run.errors)")
    #expect(run.errors.contains(words), "\(run.errors)")
    #expect(run.errors.contains("\(Self.path):"))
  }

  @Test func figureWithNothingToShowIsLeftOutWithAWarning() throws {
    try place(
      "{% with subject = \"topic/dams\" %}\n{% figure \"states\" body: session.body.parent %}\n{% endwith %}"
    )
    let run = try build()
    #expect(run.status == 0, "\(run.errors)")
    #expect(run.errors.contains("warning[T039]: the figure \"states\" has nothing to show"))
    #expect(try !#require(folder.text("\(Self.built).en.html")).contains("fig-2"))
  }

  @Test func indexPlacesNone() throws {
    try folder.write("Templates/index/acts.en.md", "{% figure \"chronology\" %}\n")
    let run = try ProgramRun(["index", "acts"], in: folder)
    #expect(run.status == 1)
    #expect(run.errors.contains("there is no figure \"chronology\" here"))
    #expect(run.errors.contains("only a paper places figures"))
  }
}
