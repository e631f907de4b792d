import Documents
import Records
import Testing

@testable import Publishing

/// Directions and fonts of the three groups of scripts.
@Suite struct WordScriptTests {
  static let rows: [(text: String, isRightToLeft: Bool, runs: [String])] = [
    ("resolution 7/4", false, ["L:resolution 7/4"]),
    ("“para. 4” – voilà", false, ["L:“para. 4” – voilà"]),
    ("第 7/4 号决议", false, ["C:第 7/4 号决议"]),
    ("See قرار 7/4.", false, ["L:See ", "A:قرار", "L: 7/4."]),
    ("القرار 7/4", true, ["A:القرار 7/4"]),
    ("الوثيقة CTOC/COP/WG.3/2012/5.", true, ["A:الوثيقة ", "L:CTOC/COP/WG.3/2012/5", "A:."]),
    (
      "الوثيقة A/80/6 (Sect. 13)، الفقرة 4", true,
      ["A:الوثيقة ", "L:A/80/6 (Sect. 13)", "A:، الفقرة 4"]
    ),
    ("Vienna Café", true, ["L:Vienna Café"]),
    ("12-14", true, ["A:12-14"]),
    ("中文", true, ["C:中文"]),
    ("", true, []),
  ]

  @Test(arguments: rows)
  func textIsDividedWhereTheDirectionChanges(
    row: (text: String, isRightToLeft: Bool, runs: [String])
  ) {
    let runs = ScriptRun.all(of: row.text, isRightToLeft: row.isRightToLeft)
    let marks: [ScriptRun.Script: String] = [.latin: "L:", .chinese: "C:", .arabic: "A:"]
    #expect(runs.filter { !$0.text.isEmpty }.map { (marks[$0.script] ?? "") + $0.text } == row.runs)
    #expect(runs.map(\.text).joined() == row.text)
  }

  @Test func arabicRunsFromRightToLeft() throws {
    let file = WordFile(SampleDocument.make(.ar))
    for part in ["word/document.xml", "word/footnotes.xml", "word/header1.xml"] {
      for paragraph in try #require(file[part]).all("w:p") where paragraph.child("w:pPr") != nil {
        let bidi = try #require(paragraph.child("w:pPr", "w:bidi"), "\(part): \(paragraph.text)")
        for run in paragraph.all("w:r") where !run.text.isEmpty {
          let isArabic = run.text.unicodeScalars.contains { (0x600...0x6FF).contains($0.value) }
          if isArabic { #expect(run.child("w:rPr", "w:rtl") != nil, "\(run.text)") }
          let isLatin = run.text.utf8.contains { (65...90).contains($0) || (97...122).contains($0) }
          if isLatin { #expect(run.child("w:rPr", "w:rtl") == nil, "\(run.text)") }
          if isArabic { #expect(bidi.value == nil) }
        }
      }
    }
    let document = try #require(file["word/document.xml"])
    #expect(document.all("w:tbl").allSatisfy { $0.child("w:tblPr", "w:bidiVisual") != nil })
    #expect(document.all("w:sectPr").first?.child("w:bidi") != nil)
  }

  /// "21 March 2016" would turn round in a paragraph from right to left.
  @Test func latinLinesOfAnArabicMastheadStayAsTheyAre() throws {
    let head = try #require(WordFile(SampleDocument.make(.ar))["word/header1.xml"])
    let lines = ["Distr.: General", "21 March 2016", "Arabic", "Original: English"]
    for line in lines {
      let paragraph = try #require(head.all("w:p").first { $0.text == line }, "\(line)")
      #expect(paragraph.child("w:pPr", "w:bidi")?.value == "0")
    }
  }

  @Test func chineseHasItsFontAndLanguage() throws {
    let file = WordFile(SampleDocument.make(.zh))
    let defaults = try #require(file["word/styles.xml"]?.child("w:docDefaults"))
    #expect(defaults.all("w:rFonts").first?.attributes["w:eastAsia"] == "SimSun")
    #expect(defaults.all("w:lang").first?.attributes["w:eastAsia"] == "zh-CN")
    for run in try #require(file["word/document.xml"]).all("w:r")
    where run.text.unicodeScalars.contains(where: { (0x4E00...0x9FFF).contains($0.value) }) {
      #expect(run.child("w:rPr", "w:rFonts")?.attributes["w:hint"] == "eastAsia", "\(run.text)")
    }
  }

  @Test(arguments: [(Language.fr, "fr-FR"), (.es, "es-ES"), (.ru, "ru-RU"), (.en, "en-GB")])
  func theLanguageIsTagged(row: (Language, String)) {
    let document = DocumentTree(key: "k", language: row.0, masthead: Masthead(title: "T"))
    let defaults = WordFile(document)["word/styles.xml"]?.child("w:docDefaults")
    #expect(defaults?.all("w:lang").first?.value == row.1)
  }

  @Test func aTextInAnotherLanguageIsTaggedAndMarked() {
    let file = WordFile(SampleDocument.make(.en))
    let run = file["word/document.xml"]?.all("w:r").first { $0.text == "Vienna Café" }
    #expect(run?.child("w:rPr", "w:lang")?.value == "fr-FR")
    #expect(file.paragraphs.contains { $0.text.contains("Vienna Café\u{A0}[Français]") })
  }
}
