import Answers
import Archive
import Files
import Records
import Testing

/// Panellists whose names are withheld, and panels without nominations.
@Suite struct PanelsTests {
  private static let view = RecordView(
    Archive.read(
      FileTree([
        "body.md": "---\nkind: body\nid: mills\nname: Committee on Mills\n---\n",
        "persons.md": """
        ---
        kind: person
        records:
          - {id: x, name: X. Stone, withheld: yes}
          - {id: y, name: Y. Wheel}
        ---
        """,
        "session.md": "---\nkind: session\nbody: mills\nordinal: 1\n---\n",
        "item.md": """
        ---
        kind: item
        session: mills/1
        id: wheels
        title: wheels
        panellists:
          - {person: person/x}
          - {person: person/x, name: X. Stone, from: Moorland}
          - {title: Miller, from: Heath, withheld: yes}
          - {withheld: yes}
          - {person: person/y, name: Y. Wheel}
          - {from: Fen}
        ---
        """,
      ]).read().files
    ).archive)

  @Test func seatOfAPersonWhoIsWithheldSaysSo() throws {
    let answer = PanelsAnswer(Self.view, RecordFilter())
    let seats = try #require(answer.panels.first).seats
    #expect(seats.map(\.isWithheld) == [true, true, true, true, false, false])
    let words = answer.tables[0].rows.map { $0[2] }
    #expect(words == ["withheld", "withheld", "withheld", "withheld", "Y. Wheel", "Fen"])
    let json = answer.json["panels"].elements[0]["seats"].elements
    #expect(json.prefix(4).allSatisfy { $0["withheld"] == .bool(true) && $0["name"] == .null })
    for told in ["Stone", "person/x", "Moorland", "Miller", "Heath"] {
      #expect(!answer.json.text.contains(told))
    }
  }

  @Test func noNominationIsSaidToBeRecorded() {
    let notes = PanelsAnswer(Self.view, RecordFilter()).tables[1].notes
    #expect(notes.first == "no nomination is recorded in what was examined")
    #expect(notes.last == "seats of which the nominating group is not printed: 6")
    let some = PanelsAnswer(Canals.view(), RecordFilter()).tables[1]
    #expect(some.notes == ["seats of which the nominating group is not printed: 1"])
  }
}
