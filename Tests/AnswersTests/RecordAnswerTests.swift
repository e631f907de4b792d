import Answers
import Archive
import Files
import Records
import Testing

/// The documented JSON of a record, member by member.
@Suite struct RecordAnswerTests {
  @Test func jsonHoldsFieldsSourcesAbsencesAndWhatRefers() throws {
    let archive = Archive.read([
      .init(path: "rivers/body.md", text: body), .init(path: "rivers/1.md", text: session),
      .init(path: "rivers/report.md", text: report),
    ]).archive
    let answer = try #require(RecordAnswer("rivers/1", in: RecordView(archive)))
    #expect(answer.json.text == expected)
  }

  @Test func articleIsAnsweredByItsTreaty() throws {
    let treaty =
      "---\nkind: treaty\nid: waters\nname: Water Treaty\narticles: [{number: '3'}]\n---\n"
    let archive = Archive.read([.init(path: "waters.md", text: treaty)]).archive
    let view = RecordView(archive)
    #expect(RecordAnswer("waters/3", in: view)?.entry.key == "waters")
    #expect(RecordAnswer("waters/4", in: view) == nil)
  }

  private let body = "---\nkind: body\nid: rivers\nname: Committee on Rivers\n---\n"

  private let session = """
    ---
    kind: session
    body: rivers
    ordinal: 1
    days: 2024-05-06..2024-05-08
    place: {en: Geneva, fr: Genève}
    source: {cite: "RIV/1/R, para. 2", firmness: inferred}
    absent: {chairs: silent}
    ---
    """

  private let report = """
    ---
    kind: document
    symbol: RIV/1/R
    type: report
    session: rivers/1
    ---
    """

  private let expected = """
    {
      "key": "rivers/1",
      "kind": "session",
      "path": "",
      "fields": {
        "body": {
          "target": "rivers",
          "pinpoint": null,
          "written": "rivers"
        },
        "ordinal": 1,
        "days": "2024-05-06..2024-05-08",
        "place": {
          "en": "Geneva",
          "fr": "Genève"
        }
      },
      "sources": {
        "": [
          {
            "cite": {
              "target": "doc/RIV/1/R",
              "pinpoint": [
                {
                  "unit": "paragraph",
                  "places": [
                    {
                      "first": "2",
                      "last": "2"
                    }
                  ]
                }
              ],
              "written": "RIV/1/R, para. 2"
            },
            "firmness": "inferred"
          }
        ]
      },
      "absent": {
        "chairs": "silent"
      },
      "corrections": [],
      "citedBy": [
        {
          "from": "doc/RIV/1/R",
          "path": "session",
          "pinpoint": null,
          "asSource": false
        }
      ],
      "file": "rivers/1.md",
      "line": 2
    }

    """
}
