import Documents
import Records

/// A paper of ten printed pages: sections, numbered paragraphs with citations, sub-paragraphs, tables,
/// footnotes and the list of the records that it cites.
enum TenPages {
  static func paper(_ number: Int) -> DocumentTree {
    var chance = Chance(seed: UInt64(number))
    var masthead = Masthead(title: "Paper \(number) on work done and to be done")
    masthead.organization = "United Nations"
    masthead.organ = ["Conference of the Parties"]
    masthead.symbol = .preparedFor("ORG/\(number)")
    masthead.session = ["Vienna, 19-21 October 2016"]
    var document = DocumentTree(key: Key("doc/ORG/\(number)"), language: .en, masthead: masthead)
    document.references = (1...12).map {
      CitedRecord(
        key: Key("body/resolution/7/\($0)"), label: "resolution 7/\($0)",
        url: "https://example.org/7/\($0)")
    }
    for paragraph in 1...72 { add(paragraph, to: &document, &chance) }
    return document
  }

  private static func add(
    _ number: Int, to document: inout DocumentTree, _ chance: inout Chance
  ) {
    if number % 12 == 1 {
      let ordinal = number / 12 + 1
      let mark = Numbering(.en).heading(level: 1, ordinal)
      document.blocks.append(
        Block(
          id: "sec-\(ordinal)",
          .heading(Heading(level: 1, ordinal: ordinal, mark: mark, [.text("Section")]))))
    }
    let cited = number % 12 + 1
    var text: [Inline] = [
      .text(words(&chance)),
      .citation(key: Key("body/resolution/7/\(cited)"), [.text("resolution 7/\(cited)")]),
      .text(words(&chance)),
    ]
    if number % 8 == 0 {
      let note = document.footnotes.count + 1
      document.footnotes.append(Footnote(number: note, [[.text(words(&chance))]]))
      text.append(.footnoteMark(note))
    }
    document.blocks.append(Block(id: "par-\(number)", .paragraph(number: number, text)))
    if number % 9 == 0 {
      let items = (1...4).map { item in
        ListItem(
          id: "par-\(number)-\(item)", mark: Numbering(.en).item(level: 1, item),
          [[.text(words(&chance))]])
      }
      document.blocks.append(Block(id: "par-\(number)-list", .list(List(items))))
    }
    if number % 24 == 0 {
      let rows: [[[Inline]]] = (1...12).map { row in
        [[.text("\(row)")], [.text(words(&chance))], [.text("yes")]]
      }
      let table = Table(
        caption: [.text("Table")], header: ["Number", "Words", "Said"].map { [.text($0)] },
        rows: rows)
      document.blocks.append(Block(id: "table-\(number)", .table(table)))
    }
  }

  private static func words(_ chance: inout Chance) -> String {
    " " + Phrases.account(&chance, turns: 2).en + ". "
  }
}
