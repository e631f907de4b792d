import Documents
import Pictures
import Records
import Testing

@Suite struct DocumentTests {
  @Test(arguments: [
    ("untoc-cop/resolution/7/4", "untoc-cop_resolution_7_4"),
    ("doc/CTOC/COP/WG.3/2016/2", "doc_CTOC_COP_WG.3_2016_2"),
    ("un-ga/resolution/2200 A (XXI)", "un-ga_resolution_2200~20A~20~28XXI~29"),
    ("a_b*", "a~5Fb~2A"),
    ("\"><script>", "~22~3E~3Cscript~3E"),
    ("é", "~C3~A9"),
  ])
  func oneRuleForAddresses(name: String, expected: String) {
    #expect(Anchor.escaped(name) == expected)
    #expect(CitedRecord(key: Key(name), label: "").anchor == "ref-" + expected)
  }

  @Test func aDraftAlwaysSaysSo() {
    var document = DocumentTree(
      key: "doc/X/1", language: .en, masthead: Masthead(title: "Mandates"))
    #expect(document.notices == ["Draft, not a United Nations document"])
    document.masthead.draftNotice = "Draft of 1 May"
    #expect(document.notices == ["Draft of 1 May"])
    document.isOriginal = false
    #expect(document.notices.count == 2)
    document.masthead.draftNotice = nil
    document.status = .issued
    document.isOriginal = true
    #expect(document.notices.isEmpty)
    #expect(document.title == "Mandates")
  }

  @Test func aFigureHasATableAndACaption() {
    let bars = StateBars([.init(label: "a", count: 2)], state: "state", count: "number")
    let figure = bars.figure(Figure.Head(title: "Bars", description: "d"))
    let plain = CaptionedFigure(figure)
    #expect(plain.texts.map(\.plainText) == ["Bars", "", "state", "number", "a", "2"])
    let cited = CaptionedFigure(
      figure, caption: [.text("c")],
      table: Table(header: [[.text("h")]], rows: [[[.citation(key: "k", [.text("x")])]]]))
    #expect(cited.texts.map(\.plainText) == ["c", "", "h", "x"])
    #expect(cited.texts.flatMap(\.citedKeys) == ["k"])
  }

  @Test func everyAbsenceOfAPictureIsWorded() {
    for language in Language.allCases {
      let words = Figure.Absence.allCases.compactMap { Labels(language).absences[$0] }
      #expect(Set(words).count == Figure.Absence.allCases.count && !words.contains(""))
    }
  }

  @Test func noLabelIsEmpty() {
    for language in Language.allCases {
      let labels = Labels(language)
      let all = [
        labels.recordsCited, labels.footnotes, labels.sources, labels.whereCited, labels.footnote,
        labels.officersProse, labels.wordingOnly, labels.preparedFor, labels.draftNotice,
        labels.referenceRendering, labels.backToText, labels.colon, labels.tableBehind,
      ]
      #expect(all.allSatisfy { !$0.isEmpty })
      #expect(labels.fallback.mark(for: .fr).contains("Français"))
    }
  }

  @Test func originsHaveAnOrder() {
    let ordered: [Origin] = [
      .record(key: "a/2", field: nil, sources: []),
      .record(key: "a/10", field: "dates", sources: []),
      .record(key: "a/10", field: "place", sources: [Reference("x")]),
      .record(key: "a/10", field: "place", sources: [Reference("y")]),
      .prose(file: "p.md", line: 2), .prose(file: "p.md", line: 10),
      .wording(file: "a.md", line: 1),
    ]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func citationsAreFoundAtAnyDepth() {
    let text: [Inline] = [
      .text("see "), .emphasis([.citation(key: "a", [.text("one")])]), .footnoteMark(1),
      .localized([.citation(key: "b", [.strong([.text("two")])])], .en), .lineBreak,
    ]
    #expect(text.citedKeys == ["a", "b"])
    #expect(text.plainText == "see onetwo ")
  }
}
