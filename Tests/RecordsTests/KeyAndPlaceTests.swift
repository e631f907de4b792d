import Records
import Testing

/// Keys, pinpoints, texts by language, and the sources that stand for a field.
@Suite struct KeyAndPlaceTests {
  @Test func keysAreOrderedByTheirPartsAndNumbersByValue() {
    let ordered: [Key] = [
      "untoc", "untoc/2", "untoc/10", "untoc/10/1", "untoc-wg3/9", "untoc-wg3/10",
      "untoc-wg3/10/item/2", "untoc-wg3/10/item/10", "untoc-wg3/event/x",
    ]
    #expect(ordered.reversed().sorted() == ordered)
    for (a, b) in zip(ordered, ordered.dropFirst()) { #expect(a < b && !(b < a)) }
    for key in ordered { #expect(!(key < key)) }
  }

  @Test func keysOfDocumentsHoldTheSymbol() {
    #expect(Key.document("CTOC/COP/WG.3/2012/5").text == "doc/CTOC/COP/WG.3/2012/5")
    #expect(Key.document("S/2016/1*").symbol == "S/2016/1*")
    #expect(Key("untoc-wg3/5").symbol == nil)
    #expect(Key("untoc-wg3/5").appending("item/2") == "untoc-wg3/5/item/2")
  }

  @Test func recordsMakeTheirKeys() {
    var act = Act()
    act.body = Reference("untoc-cop")
    act.form = .decision
    act.number = "2/2"
    #expect(act.key == "untoc-cop/decision/2/2")
    var session = Session()
    session.body = Reference("untoc-wg3")
    session.ordinal = 5
    #expect(session.key == "untoc-wg3/5")
    session.name = "informal"
    #expect(session.key == "untoc-wg3/informal")
    var document = Document()
    document.body = Reference("untoc-wg3")
    document.id = "draft"
    #expect(document.key == "untoc-wg3/document/draft")
    document.symbol = "A/57/40"
    #expect(document.key == "doc/A/57/40")
  }

  @Test func aRunOfParagraphsNamesEachOfThem() {
    let place = Pinpoint([
      .init(.annex, [.init("2")]), .init(.paragraph, [.init("4", "9"), .init("12"), .init("x")]),
    ])
    for number in [4, 7, 9, 12] { #expect(place.names(paragraph: number)) }
    for number in [2, 3, 10, 13] { #expect(!place.names(paragraph: number)) }
  }

  @Test func aMissingLanguageFallsBackInTheOpen() {
    let text = LocalizedText([.zh: "工作组", .en: "Working Group"])
    #expect(text.text(for: .zh)?.language == .zh)
    #expect(text.text(for: .ru)?.language == .en)
    #expect(LocalizedText([.zh: "工作组", .es: "Grupo"]).text(for: .ru)?.language == .es)
    #expect(LocalizedText().text(for: .en) == nil)
    #expect(text.languages == [.en, .zh])
  }

  @Test(arguments: [
    ("effects.establishes.verb.zh", "verb"), ("effects.establishes.verb", "verb"),
    ("effects.establishes.text", "effect"), ("effects.widens", "record"), ("title", "record"),
    ("effects.establishesMore", "record"), ("", "record"),
  ])
  func theLongestPathThatBeginsAPathDecides(_ path: String, _ note: String) {
    let provenance = Provenance(sources: [
      "": [source("record")], "effects.establishes": [source("effect", .inferred)],
      "effects.establishes.verb": [source("verb", .unconfirmed), source("other", .external)],
    ])
    #expect(provenance.sources(for: path).first?.note == note)
  }

  @Test func theFirmestSourceCounts() {
    let provenance = Provenance(sources: [
      "days": [source("a", .unconfirmed), source("b", .external)], "place": [source("c")],
    ])
    #expect(provenance.firmness(of: "days") == .external)
    #expect(provenance.firmness(of: "place.en") == .printed)
    #expect(provenance.firmness(of: "title") == nil)
    #expect(Provenance().sources(for: "a.b.c").isEmpty)
  }

  @Test func aSourceThatGivesAnotherValueDoesNotMakeThisOneFirm() {
    var former = source("former")
    former.otherwise = "2006"
    let latter = source("latter", .inferred)
    #expect(Provenance(sources: ["days": [former, latter]]).firmness(of: "days") == .inferred)
    #expect(Provenance(sources: ["days": [former]]).firmness(of: "days") == .printed)
  }

  private func source(_ note: String, _ firmness: Firmness? = nil) -> Source {
    var source = Source()
    source.note = note
    source.firmness = firmness
    return source
  }
}
