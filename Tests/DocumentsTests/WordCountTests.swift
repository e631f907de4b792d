import Documents
import Records
import Testing

/// Words as the service counts them.
@Suite struct WordCountTests {
  @Test(arguments: [
    ("", 0), ("   ", 0), ("—", 0), ("a", 1), ("The Working Group met.", 4),
    ("resolution\u{A0}7/4 (para.\u{A0}3)", 4), ("back-to-back meetings", 2),
    ("La Conférence a noté que l’accord", 6), ("« Groupe de travail » ;", 3),
    ("El Grupo de Trabajo decidió:", 5), ("Рабочая группа отметила, что", 4),
    ("قرر الفريق العامل ما يلي:", 5), ("19-21 تشرين الأول/أكتوبر 2016", 4),
    ("工作组注意到", 6), ("第 7/4 号决议", 5), ("《公约》第 18 条，2016 年", 7),
    ("工作组（Working Group）审议了", 8), ("한국어 문서", 2),
  ])
  func words(_ text: String, _ count: Int) {
    #expect(WordCount.words(text) == count)
  }

  @Test func everyPartIsCounted() {
    var masthead = Masthead(title: "Title of four words")
    masthead.organization = "Not counted"
    masthead.asteriskNote = [.text("one two")]
    let list = List([
      ListItem(
        id: "a", mark: "(a)", [[.text("one two three")]],
        sublist: List([ListItem(id: "b", mark: "(i)", [[.text("four")]])]))
    ])
    let document = DocumentTree(
      key: Key("paper"), language: .en, masthead: masthead,
      coverage: [.text("not counted")],
      blocks: [
        Block(id: "1", .heading(Heading(level: 1, ordinal: 1, mark: "I.", [.text("A heading")]))),
        Block(
          id: "2",
          .paragraph(
            number: 1, [.text("See "), .citation(key: Key("x"), [.text("resolution 7/4")])])),
        Block(id: "3", .list(list)),
        Block(id: "4", .quotation([[.text("quoted")]])),
        Block(
          id: "5",
          .table(
            Table(
              caption: [.text("Caption here")], header: [[.text("Head")]],
              rows: [[[.text("two cells")]]]))),
      ],
      footnotes: [Footnote(number: 1, [[.text("A footnote of five words")]])])
    let words = WordCount(document)
    #expect(words.text == 4 + 2 + 3 + 4 + 1)
    #expect(words.tables == 5)
    #expect(words.footnotes == 7)
    #expect(words.total == 26)
    let structure = DocumentStructure(document)
    #expect((structure.sections, structure.paragraphs, structure.footnotes) == (1, 1, 1))
    #expect(structure.citations == [[], [Key("x")]])
  }

  /// What a paragraph cites, with the list and table behind it, is part of how a document is built.
  @Test func whatAParagraphCitesIsCompared() {
    let cited = { (keys: [String]) in
      keys.map { Inline.citation(key: Key($0), [.text($0)]) }
    }
    let document = { (first: [String], entry: [String]) in
      DocumentStructure(
        DocumentTree(
          key: Key("paper"), language: .en, masthead: Masthead(title: "Title"),
          blocks: [
            Block(id: "1", .paragraph(number: 1, cited(first))),
            Block(id: "2", .list(List([ListItem(id: "a", mark: "(a)", [cited(entry)])]))),
            Block(id: "3", .paragraph(number: 2, cited(["z"]))),
          ]))
    }
    #expect(document(["x"], ["y"]).citations == [[], [Key("x"), Key("y")], [Key("z")]])
    #expect(document(["x"], ["y"]) == document(["y", "x"], ["x"]), "order and repetition are free")
    #expect(document(["x"], ["y"]) != document(["x"], []))
  }
}
