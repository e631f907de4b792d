import Answers
import Archive
import Documents
import Files
import Records
import Testing

@testable import Drafting

/// Citations in prose and in the text of records become links, each in its own context.
@Suite struct LinkedTextTests {
  private static let view = RecordView(
    Archive.read(
      FileTree([
        "rivers/body.md": LinkedTextTests.body("rivers", "Committee on Rivers"),
        "lakes/body.md": LinkedTextTests.body("lakes", "Committee on Lakes"),
        "rivers/session.md": "---\nkind: session\nbody: rivers\nordinal: 1\n---\n",
        "lakes/session.md": "---\nkind: session\nbody: lakes\nordinal: 1\n---\n",
        "rivers/documents.md": """
        ---
        kind: document
        each: {body: rivers}
        records:
          - {id: paper, type: background-paper, status: draft}
          - {symbol: RIV/1/R, type: report}
          - {symbol: RIV/1/R/Corr.1, type: other, life: [{kind: corrects, document: RIV/1/R, paragraphs: ["4"], languages: [en]}]}
          - {symbol: RIV/1/S, type: report, distribution: restricted}
        ---
        """,
        "lakes/recommendation.md": """
        ---
        kind: recommendation
        session: lakes/1
        id: a
        text: follow resolution 1/1
        ---
        """,
      ]).read().files
    ).archive)

  private static func body(_ id: String, _ name: String) -> String {
    """
    ---
    kind: body
    id: \(id)
    name: \(name)
    acts: [{form: resolution, numbering: session-number}]
    gatherings: [{noun: session}]
    ---
    """
  }

  private let prose = Origin.prose(file: "p.md", line: 9)
  private let record = Origin.record(key: "lakes/1/recommendation/a", field: "text", sources: [])

  private func linked(
    _ pieces: [(String, Origin)], in language: Language = .en
  ) throws -> RenderedText {
    var text = RenderedText(markdown: "")
    for (piece, origin) in pieces {
      let start = text.markdown.utf8.count
      text.markdown += piece
      text.spans.append(OriginSpan(start..<text.markdown.utf8.count, origin))
    }
    let view = LinkedTextTests.view
    let paper = try #require(view["rivers/document/paper"])
    return LinkedText(view, paper: paper, language: language).linked(text)
  }

  @Test(arguments: [
    (
      "It recalled resolution 1/1 of that year.",
      "It recalled [resolution 1/1](record:rivers/resolution/1/1) of that year."
    ),
    ("See RIV/1/R, para. 3.", "See [RIV/1/R, para. 3](record:doc/RIV/1/R)."),
    (
      "See RIV/1/R, para. 4.",
      "See [RIV/1/R, para. 4](record:doc/RIV/1/R \"Paragraph corrected by: RIV/1/R/Corr.1\")."
    ),
    ("See RIV/1/S.", "See RIV/1/S."), ("Nothing here.", "Nothing here."),
    (
      "See [resolution 1/1](record:rivers/resolution/1/1).",
      "See [resolution 1/1](record:rivers/resolution/1/1)."
    ),
    ("See [resolution 1/1](https://example.org).", "See [resolution 1/1](https://example.org)."),
  ])
  func proseIsLinked(_ prose: String, _ expected: String) throws {
    #expect(try linked([(prose, self.prose)]).markdown == expected)
  }

  @Test func recordIsReadInItsOwnContext() throws {
    let text = try linked([
      ("By resolution 1/1 it was to ", prose), ("follow resolution 1/1", record), (".", prose),
    ])
    #expect(
      text.markdown
        == "By [resolution 1/1](record:rivers/resolution/1/1) it was to "
        + "follow [resolution 1/1](record:lakes/resolution/1/1).")
  }

  @Test func everyByteKeepsAnOriginAndWordsKeepTheirs() throws {
    let text = try linked([
      ("resolution 1/1", prose), (" asks to ", prose), ("follow resolution 1/1", record),
      (".", prose),
    ])
    #expect(
      text.spans.map(\.range.lowerBound) == [0] + text.spans.dropLast().map(\.range.upperBound))
    #expect(text.spans.last?.range.upperBound == text.markdown.utf8.count)
    let bytes = Array(text.markdown.utf8)
    let words = text.spans.map { String(decoding: bytes[$0.range], as: UTF8.self) }
    #expect(words[0].hasPrefix("[resolution 1/1](") && words[0].hasSuffix(")"))
    #expect(words[1] == " asks to ")
    #expect(words[2].hasPrefix("follow [resolution 1/1](record:lakes"))
    #expect(words[3] == ".")
  }

  @Test func whatARecordIsCalledIsNoCitation() throws {
    let name = Origin.record(key: "rivers/1", field: nil, sources: [])
    #expect(try linked([("first session", name)]).markdown == "first session")
  }

  @Test func citationOfWordsFromTwoHandsIsNone() throws {
    let text = try linked([("under resolution ", prose), ("1/1", record)])
    #expect(text.markdown == "under resolution 1/1")
  }

  @Test func correctionCountsInItsLanguageVersion() throws {
    let text = try linked([("Voir RIV/1/R, par. 4.", prose)], in: .fr)
    #expect(text.markdown == "Voir [RIV/1/R, par. 4](record:doc/RIV/1/R).")
  }
}
