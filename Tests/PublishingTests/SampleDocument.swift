import Documents
import Records

/// A small document with one of everything, in the language asked for.
enum SampleDocument {
  static let resolution: Key = "untoc-cop/resolution/7/4"
  static let meeting: Key = "untoc-wg3/1"
  static let paper: Key = "doc/CTOC/COP/WG.3/2016/2"

  static func make(_ language: Language) -> DocumentTree {
    let words = SampleWords(language)
    var document = DocumentTree(
      key: paper, language: language, isOriginal: language == .en, masthead: masthead(words))
    document.coverage = [.text(words.coverage)]
    document.blocks = blocks(words, Numbering(language))
    document.footnotes = [
      Footnote(number: 1, [[.text(words.note), .text(" "), citation(words)]]),
      Footnote(
        number: 2, [[.link(url: "https://www.unodc.org/", [.text("www.unodc.org")]), .text(".")]]),
    ]
    document.references = [
      CitedRecord(
        key: resolution, label: words.resolution, description: words.description,
        url: "https://www.unodc.org/resolution?n=7/4&l=a",
        work: Work(
          .resolution, body: "untoc-cop",
          date: PartialDate("2014-10-10").map { Work.Dated(.adoption, $0) }, number: "7/4")),
      CitedRecord(
        key: meeting, label: words.meeting, description: "First meeting",
        descriptionLanguage: language == .en ? nil : .en),
    ]
    document.identity = identity(words)
    return document
  }

  private static func identity(_ words: SampleWords) -> DocumentIdentity {
    DocumentIdentity(
      Work(
        .paper, body: "untoc-wg3",
        date: PartialDate("2016-03-21").map { Work.Dated(.submission, $0) },
        number: "7-mandates-and-work"),
      type: "background-paper", body: .init("untoc-wg3", name: words.body),
      author: .init("untoc-secretariat", name: "Secretariat"), original: .en,
      languages: [.en, .zh, .ar])
  }

  private static func masthead(_ words: SampleWords) -> Masthead {
    var masthead = Masthead(title: words.title)
    masthead.organization = words.organization
    masthead.organ = [words.organ]
    masthead.symbol = .preparedFor("CTOC/COP/WG.3/2016/2")
    masthead.distribution = "Distr.: General"
    masthead.date = words.date
    masthead.languageLine = words.languageLine
    masthead.originalLine = "Original: English"
    masthead.body = words.body
    masthead.session = [words.session]
    masthead.agendaItem = AgendaItemLine(words.item, isMarked: true, title: words.itemTitle)
    masthead.byline = words.byline
    masthead.asteriskNote = [.text("CTOC/COP/WG.3/2016/1.")]
    return masthead
  }

  private static func citation(_ words: SampleWords) -> Inline {
    .citation(key: resolution, [.text(words.resolution)])
  }

  private static let record = Origin.record(
    key: meeting, field: "dates",
    sources: [Reference(paper, Pinpoint([.init(.paragraph, [.init("11", "12")])]))])
  private static let act = Origin.record(key: resolution, field: nil, sources: [])
  private static let prose = Origin.prose(file: "Sessions/untoc-wg3/7/paper.md", line: 4)
  private static let wording = Origin.wording(file: "Templates/paper.en.md", line: 9)

  private static func blocks(_ words: SampleWords, _ numbering: Numbering) -> [Block] {
    let lists = List([
      ListItem(
        id: "par-2-a", mark: numbering.item(level: 1, 1), [[.text(words.first)]],
        sublist: List([
          ListItem(
            id: "par-2-a-i", mark: numbering.item(level: 2, 1),
            [[.text(words.second), citation(words), .text(words.stop)]])
        ]), origins: [record, prose]),
      ListItem(
        id: "par-2-b", mark: numbering.item(level: 1, 2),
        [[.text(words.second)], [.text(words.first)]], origins: [wording]),
    ])
    return [
      heading("sec-I", 1, 1, numbering, words.introduction),
      Block(
        id: "par-1",
        .paragraph(
          number: 1,
          [.text(words.sentence), citation(words), .text(words.stop), .footnoteMark(1)]),
        origins: [wording, record, act]),
      heading("sec-II", 1, 2, numbering, words.meetings),
      heading("sec-II-A", 2, 1, numbering, words.cycle),
      heading("sec-II-A-1", 3, 1, numbering, words.firstMeeting),
      Block(
        id: "par-2",
        .paragraph(
          number: 2,
          [
            .emphasis([.text(words.first)]), .footnoteMark(2), .text(" "),
            .localized([.text("Vienna Café")], words.language == .en ? .fr : .en),
            .text(words.stop), .footnoteMark(1),
          ]), origins: [prose]),
      Block(id: "par-2-list", .list(lists)),
      Block(id: "quote-1", .quotation([[.text(words.sentence)]]), origins: [record]),
      heading("sec-II-B", 2, 2, numbering, words.places),
      Block(
        id: "table-1", .table(table(words)), origins: [record]),
      Block(id: "figure-1", .figure(SampleFigures.bars(words)), origins: [record]),
      Block(id: "figure-2", .figure(SampleFigures.empty(words)), origins: [act]),
      Block(id: "figure-3", .figure(SampleFigures.graph(words))),
      Block(
        id: "text-1",
        .paragraph(number: nil, [.text(words.first), .lineBreak, .strong([.text(words.second)])])),
    ]
  }

  private static func heading(
    _ id: String, _ level: Int, _ ordinal: Int, _ numbering: Numbering, _ text: String
  ) -> Block {
    let mark = numbering.heading(level: level, ordinal)
    let heading = Heading(
      level: level, ordinal: mark == nil ? nil : ordinal, mark: mark, [.text(text)])
    return Block(id: id, .heading(heading), origins: [wording])
  }

  private static func table(_ words: SampleWords) -> Table {
    Table(
      caption: [.text(words.places)],
      header: [[.text(words.meeting)], [.text(words.cycle)], [.text("2006")]],
      rows: [
        [
          [.citation(key: meeting, [.text(words.firstMeeting)])], [.text("A | B")], [.text("12")],
        ],
        [[.text(words.meeting)], [], [.text("1,042")]],
      ], alignments: [.start, .center, .end])
  }
}
