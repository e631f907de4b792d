import Foundation
import Testing

/// A paper with one of everything that the text of a paper can have, in all three formats.
@Suite struct AkomaNtosoTextTests {
  private static let text = """
    # Opening

    One[^a], two[^b], *three*[^a] and [a page](https://example.org/x).

    1. First[^b]
       1. Lower
       2. Lowest
    2. Second, 中文 and عربي

    > Quoted **words**.

    ## Part one

    **Places**

    | Place | Year |
    |---|---:|
    | Vienna[^c] | 2024 |
    | | 2025 |

    ## Part two

    - Point
    - Another & more

    [^a]: Note a.

    [^b]: Note b, with marks of its own.

        And a second paragraph.

    [^c]: See decision 1/1.

    """

  @Test func textAndMarksAreTheSameInEveryFormat() throws {
    let folder = try TemporaryFolder()
    try folder.write("Sessions/rivers/body.md", Rivers.body)
    try folder.write("Sessions/rivers/1/session.md", Rivers.session)
    try folder.write(
      "Sessions/rivers/1/background-paper.md",
      Rivers.paper("en", Self.text))
    try folder.copy(Package.root + "/Templates", to: "Templates")
    let run = try ProgramRun(["build", "--formats", "html,markdown,akn"], in: folder)
    try #require(run.status == 0, "\(run.errors)")
    let path = "Output/rivers/1/document/background-paper.en"
    let bytes = try ["akn.xml", "html", "md"].map {
      Array(try #require(folder.text("\(path).\($0)")).utf8)
    }
    let own = try PlainText(akomaNtoso: bytes[0], alternatives: true)
    let html = try PlainText(html: bytes[1])
    let markdown = PlainText(
      markdown: bytes[2], from: own.lines.first, until: "Records cited")
    #expect(own.difference(from: html) == nil, "\(own.difference(from: html) ?? "")")
    #expect(own.difference(from: markdown) == nil, "\(own.difference(from: markdown) ?? "")")
    #expect(own.lines.contains("1. One[1], two[2], three[1] and a page."))
    #expect(own.lines.contains("(a) First[2]"))
    #expect(own.lines.contains("(ii) Lowest"))
    #expect(own.lines.contains("Vienna[3] | 2024"))
    #expect(own.lines.contains("A. Part one"))
    #expect(own.notes[2]?.count == 2)
    #expect(own.notes.count == 3)
  }
}
