import Diagnostics
import Files
import Foundation
import Publishing
import Records
import Testing

/// The style sheet of Word files.
@Suite struct WordSheetTests {
  private func read(_ text: String) -> (sheet: WordSheet, diagnostics: [Diagnostic]) {
    WordSheetReader.read(File(path: "Templates/word.yaml", text: text))
  }

  @Test func theSheetOfTheTemplatesIsThatOfTheProgram() throws {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Templates/word.yaml")
    let (sheet, diagnostics) = read(try String(contentsOf: path, encoding: .utf8))
    #expect(diagnostics.isEmpty)
    let program = WordSheet()
    for style in StyleName.allCases {
      #expect(sheet.looks[style] == program.looks[style], "\(style.rawValue)")
    }
    #expect(sheet == program)
  }

  @Test(arguments: ["", "# nothing\n", "paper: A4\n"])
  func whatIsNotNamedStays(text: String) {
    let (sheet, diagnostics) = read(text)
    #expect(diagnostics.isEmpty)
    #expect(sheet == WordSheet())
  }

  @Test func lengthsHaveFourUnits() {
    let (sheet, diagnostics) = read(
      "margins: {top: 1 in, bottom: 2.54 cm, left: 25.4 mm, right: 72pt}")
    #expect(diagnostics.isEmpty)
    let margins = sheet.margins
    let read: [Int] = [margins.top, margins.bottom, margins.left, margins.right]
    #expect(read == [1440, 1440, 1440, 1440])
  }

  @Test func aStyleIsChangedWithoutCode() throws {
    let (sheet, diagnostics) = read(
      """
      paper: Letter
      fonts: {latin: {name: Roboto}}
      styles:
        H1: {size: 13 pt, italic: yes, left: 0 pt, align: center}
      """)
    #expect(diagnostics.isEmpty)
    let file = WordFile(SampleDocument.make(.en), sheet: sheet)
    let style = try #require(
      file["word/styles.xml"]?.all("w:style").first { $0.attributes["w:styleId"] == "H1" })
    #expect(style.child("w:rPr", "w:sz")?.value == "26")
    #expect(style.child("w:rPr", "w:i") != nil)
    #expect(style.child("w:pPr", "w:jc")?.value == "center")
    #expect(file["word/document.xml"]?.all("w:pgSz").first?.attributes["w:w"] == "12240")
    #expect(file["word/fontTable.xml"]?.all("w:font").first?.attributes["w:name"] == "Roboto")
  }

  static let wrong: [(text: String, code: String, column: Int, suggestion: String?)] = [
    ("papier: A4", "W001", 1, "paper"),
    ("paper: A5", "W002", 8, "A4"),
    ("paper: [A4]", "W002", 8, nil),
    ("margins: 2 cm", "W002", 10, nil),
    ("margins: {tip: 2 cm}", "W001", 11, "top"),
    ("margins: {top: 2}", "W002", 16, nil),
    ("margins: {top: 2 ells}", "W002", 16, nil),
    ("margins: {top: 1e3 pt}", "W002", 16, nil),
    ("margins: {top: -1 pt}", "W002", 16, nil),
    ("margins: {top: 9999 pt}", "W002", 16, nil),
    ("fonts: {latin: {name: ''}}", "W002", 23, nil),
    ("fonts: {latin: {line: 500 %}}", "W002", 23, nil),
    ("styles: {Heading9: {size: 10 pt}}", "W001", 10, nil),
    ("styles: {SingelTxt: {size: 10 pt}}", "W001", 10, "SingleTxt"),
    ("styles: {H1: {bold: perhaps}}", "W002", 21, nil),
    ("styles: {H1: {align: centre}}", "W002", 22, "center"),
    ("- a", "W002", 1, nil),
    ("paper: *x", "Y004", 8, nil),
  ]

  @Test(arguments: wrong)
  func mistakesAreToldWithTheirPlace(
    row: (text: String, code: String, column: Int, suggestion: String?)
  ) {
    let (_, diagnostics) = read(row.text + "\n")
    let first = diagnostics.first
    #expect(first?.code.rawValue == row.code)
    #expect(first?.range?.start.line == 1)
    #expect(first?.range?.start.column == row.column)
    #expect(first?.range?.file == "Templates/word.yaml")
    #expect(first?.suggestion == row.suggestion)
  }

  @Test func allMistakesAreToldAndTheRestIsRead() {
    let (sheet, diagnostics) = read("paper: Letter\nmargin: {}\nstyles: {H1: {size: big}}\n")
    #expect(diagnostics.count == 2)
    #expect(sheet.paper == .letter)
  }
}
