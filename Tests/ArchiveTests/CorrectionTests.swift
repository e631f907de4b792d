import Archive
import Records
import Testing

/// Which places of which language versions a corrigendum touches.
@Suite struct CorrectionTests {
  private let archive = Workspace([
    "Sessions/rivers/1/corrigenda.md": """
    ---
    kind: document
    each: {body: rivers, type: other}
    records:
      - symbol: RIV/1/R/Corr.1
        life: [{kind: corrects, document: RIV/1/R, paragraphs: ["4-5", "12"], languages: [en, zh]}]
      - {symbol: RIV/1/R/Corr.2, life: [{kind: corrects, document: "RIV/1/R, paras. 8 and 9"}]}
      - {symbol: RIV/1/R/Add.1, life: [{kind: supplements, document: RIV/1/R}]}
    ---
    """
  ]).archive

  @Test(arguments: [
    ("4", "4", Language.en, ["doc/RIV/1/R/Corr.1"]), ("4", "4", .fr, []),
    ("1", "3", .en, []), ("1", "4", .zh, ["doc/RIV/1/R/Corr.1"]),
    ("9", "9", .fr, ["doc/RIV/1/R/Corr.2"]),
    ("5", "8", .en, ["doc/RIV/1/R/Corr.1", "doc/RIV/1/R/Corr.2"]),
    ("12", "12", nil, ["doc/RIV/1/R/Corr.1"]),
    ("13", "13", nil, []),
  ])
  func correctionTouchesItsParagraphs(
    _ first: String, _ last: String, _ language: Language?, _ expected: [Key]
  ) {
    let pinpoint = Pinpoint([.init(.paragraph, [.init(first, last)])])
    let found = archive.corrections.touching(Reference("doc/RIV/1/R", pinpoint), in: language)
    #expect(found.map(\.by) == expected)
  }

  @Test func whatNamesNoPlaceIsNotTouched() {
    #expect(archive.corrections.touching(Reference("doc/RIV/1/R"), in: .en).isEmpty)
    #expect(archive.corrections.of("doc/RIV/1/R").count == 2)
  }
}
