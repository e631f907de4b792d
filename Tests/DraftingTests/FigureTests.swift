import Answers
import Archive
import Documents
import Files
import Foundation
import Pictures
import Records
import Testing

@testable import Drafting

/// What the figures at the head of indexes say, whatever they look like.
@Suite struct FigureTests {
  /// The mills with other files, or other texts of the same.
  func view(
    _ changes: [String: (String, String)], _ more: [String: String] = [:], asOf: CivilDay? = nil
  ) -> RecordView {
    var texts = Dictionary(uniqueKeysWithValues: Mills.texts.map { ($0, $1) })
    for (path, change) in changes {
      texts[path] = texts[path]?.replacingOccurrences(of: change.0, with: change.1)
    }
    texts.merge(more) { $1 }
    let files = texts.sorted { $0.key < $1.key }.map { File(path: $0, text: $1) }
    return RecordView(Archive.read(files).archive, asOf: asOf)
  }

  func cells(_ figure: CaptionedFigure?) -> [[String]] {
    let rows = figure?.table.rows ?? []
    return rows.map { $0.map { $0.plainText.replacingOccurrences(of: "\u{A0}", with: " ") } }
  }

  @Test func everyFigureHasItsIndex() {
    let names = Set(RecordIndex.all.map(\.name))
    #expect(IndexFigures.indexes.allSatisfy(names.contains))
    #expect(Set(FigureSheet(.en).figures.map(\.index)) == Set(IndexFigures.indexes))
  }

  @Test(arguments: Language.allCases)
  func everyLanguageHasEveryWord(language: Language) {
    let words = FigureWording.of(language)
    #expect(RelationKind.allCases.allSatisfy { words.relations[$0]?.isEmpty == false })
    #expect(EventType.allCases.allSatisfy { words.events[$0]?.isEmpty == false })
    #expect(EffectClass.allCases.allSatisfy { words.effects[$0]?.isEmpty == false })
    #expect(StateWord.allCases.allSatisfy { words.states[$0]?.isEmpty == false })
    let standings: [EffectTerm.State] = [.standing, .pending, .ended, .unknown]
    #expect(standings.allSatisfy { words.standings[$0]?.isEmpty == false })
    for matrix in [words.provisions, words.topics] {
      let states = ConsiderationMatrix.State.recorded.filter { $0 != .topical }.map(matrix.word)
      #expect(Set(states).count == states.count && !states.contains(""))
    }
    // Two relations with one word would be drawn as one.
    #expect(Set(words.relations.values).count == RelationKind.allCases.count)
  }

  @Test func theTextSaysWhatThePictureShows() {
    let sheet = FigureSheet(.en)
    #expect(
      sheet("chronology").first?.figure.description
        == """
        Bodies: 3; Sessions: 8; Other events: 1; Relations between sessions: 3; First: First session \
        of the Assembly of Rivers (3–7 May 2010); Last: Fourth session of the Committee on Mills \
        (6–8 May 2030).
        """)
    #expect(
      cells(sheet("provisions").first)[0]
        == [
          "Article 1, Wheels", "Considered, the provision being cited; MIL/1/R, para. 3",
          "Nothing recorded in the part that was seen", "Not examined",
          "That the session was held is not recorded", "That the session was held is not recorded",
        ])
    #expect(cells(sheet("provisions").first)[1][2] == "Mentioned only; MIL/2/R, para. 5")
    #expect(
      cells(sheet("acts").first)[1]
        == [
          "Resolution 1/2", "7 May 2010", "convenes", "meet in two years",
          "ended: Second session of the Committee on Mills", "", "MIL/1/R, para. 2",
        ])
  }

  /// A body that reports to none and meets with none is not related, and a chronology of one body is one.
  @Test func bodiesOfAChronologyAreRelated() {
    let rows = cells(FigureSheet(.en)("chronology").first)
    #expect(
      Set(rows.map { $0[0] }) == ["Assembly of Rivers", "Committee on Mills", "Group on Locks"])
    let lone = view([
      "mills/body.md": ("parent: rivers\n", ""), "locks/body.md": ("parent: rivers\n", ""),
    ])
    #expect(ChronologyRows(lone).rows.map(\.body) == ["locks", "mills", "rivers"].map { Key($0) })
    #expect(FigureSheet(.en, of: lone)("bodies").isEmpty)
  }

  @Test func moreBodiesThanHaveRoomAreCounted() {
    var more: [String: String] = [:]
    for number in 1...30 {
      more["b\(number)/body.md"] =
        "---\nkind: body\nid: b\(number)\nname: Board \(number)\nparent: rivers\n---\n"
      more["b\(number)/session.md"] =
        "---\nkind: session\nbody: b\(number)\nordinal: 1\ndays: 2012-05-03\n---\n"
    }
    let rows = ChronologyRows(view([:], more))
    #expect(rows.rows.count == ChronologyRows.most)
    #expect(rows.leftOut == 33 - ChronologyRows.most)
    #expect(rows.rows.map(\.body).contains("mills"))
    let text = FigureSheet(.en, of: view([:], more))("chronology").first?.figure.description
    #expect(text?.hasSuffix("Bodies that are not drawn: 9.") == true)
  }

  @Test func whatWasNotExaminedIsNeverAGap() {
    let blind = view(
      [
        "mills/body.md": ("examined:\n  - {document: MIL/1/R, extent: whole}\n", "examined:\n")
      ])
    let seen = FigureSheet(.en)
    let gap = "Nothing recorded in what was examined"
    for index in ["provisions", "topics"] {
      #expect(seen(index).first?.figure.description.contains(gap) == true)
      let figure = FigureSheet(.en, of: blind)(index).first
      #expect(figure != nil)
      #expect(figure?.figure.description.contains(gap) == false)
      #expect(cells(figure).joined().contains { $0.contains(gap) } == false)
    }
  }

  @Test func whatIsUnconfirmedOrWithheldIsNotDrawn() {
    let doubted = view([
      "sessions.md": (
        "  - {body: ponds",
        "  - {body: mills, ordinal: 9, days: 2031-05-03, status: planned, "
          + "sources: {days: {cite: \"MIL/1/R, para. 9\", firmness: unconfirmed}}}\n  - {body: ponds"
      ),
      "acts.md": ("number: 2/1\n", "number: 2/1\n    access: restricted\n"),
    ])
    let sheet = FigureSheet(.en, of: doubted)
    #expect(cells(sheet("chronology").first).contains { $0[1] == "Ninth session" && $0[2].isEmpty })
    #expect(sheet("chronology").first?.figure.description.contains("2031") == false)
    #expect(Set(cells(sheet("acts").first).map { $0[0] }) == ["Decision 1/1", "Resolution 1/2"])
  }

  @Test func aDayLeavesOutWhatCameAfter() {
    let early = FigureSheet(.en, of: view([:], asOf: CivilDay(year: 2011, month: 1, day: 1)))
    #expect(cells(early("acts").first).map { $0[0] } == ["Decision 1/1", "Resolution 1/2"])
    #expect(cells(early("recommendations").first).map { $0[1] } == ["1", "1"])
    #expect(early("recommendations").count == 1)
  }

  @Test func nothingIsDrawnOfNothing() {
    var calls = 0
    let sheet = FigureSheet(.en, of: RecordView(Archive.read([]).archive)) { _ in
      calls += 1
      return nil
    }
    #expect(sheet.figures.isEmpty && calls == 0)
  }

  @Test(arguments: Language.allCases)
  func picturesRunAsTheirLanguageDoes(language: Language) {
    let direction = language == .ar ? "direction=\"rtl\"" : "direction=\"ltr\""
    for (index, figure) in FigureSheet(language).figures where figure.figure.absence == nil {
      #expect(figure.figure.svg(id: "f")?.contains(direction) == true, "\(index)")
    }
  }

  @Test func everyCitationLeadsToARecord() {
    let sheet = FigureSheet(.en)
    for (index, figure) in sheet.figures {
      let keys = figure.table.texts.flatMap(\.citedKeys)
      #expect(!keys.isEmpty, "\(index)")
      let homes = sheet.page().homes
      #expect(keys.allSatisfy { homes?.address(of: $0, ending: "html") != nil }, "\(index)")
    }
  }
}
