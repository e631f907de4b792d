import Documents
import Records
import Testing

@Suite struct NumberingTests {
  @Test(arguments: [
    (Language.en, ["I.", "IV.", "XIX."], ["A.", "Z.", "AA."]),
    (.fr, ["I.", "IV.", "XIX."], ["A.", "Z.", "AA."]),
    (.zh, ["一.", "四.", "十九."], ["A.", "Z.", "AA."]),
    (.ar, ["أولا -", "رابعا -", "XIX -"], ["ألف -"]),
  ])
  func headings(language: Language, sections: [String], parts: [String]) {
    let numbering = Numbering(language)
    #expect([1, 4, 19].map { numbering.heading(level: 1, $0) } == sections)
    if language != .ar {
      #expect([1, 26, 27].map { numbering.heading(level: 2, $0) } == parts)
    } else {
      #expect(numbering.heading(level: 2, 1) == parts[0])
    }
    #expect(numbering.heading(level: 3, 1) == nil)
  }

  @Test(arguments: [
    (Language.en, ["(a)", "(aa)"], ["(i)", "(iv)"], "c."),
    (.zh, ["(a)", "(aa)"], ["(i)", "(iv)"], "c."),
    (.fr, ["a)", "aa)"], ["i)", "iv)"], "c."),
    (.es, ["a)", "aa)"], ["i)", "iv)"], "c."),
    (.ru, ["a)", "aa)"], ["i)", "iv)"], "c."),
    (.ar, ["(أ)", "(غ)"], ["\u{2018}1\u{2019}", "\u{2018}4\u{2019}"], "c."),
  ])
  func items(language: Language, letters: [String], numerals: [String], third: String) {
    let numbering = Numbering(language)
    let last = language == .ar ? 28 : 27
    #expect([1, last].map { numbering.item(level: 1, $0) } == letters)
    #expect([1, 4].map { numbering.item(level: 2, $0) } == numerals)
    #expect(numbering.item(level: 3, 3) == third)
  }

  @Test func numbersWithoutNumeralStayDigits() {
    #expect(Numbering(.zh).heading(level: 1, 100) == "100.")
    #expect(Numbering(.zh).heading(level: 1, 20) == "二十.")
    #expect(Numbering(.zh).heading(level: 1, 21) == "二十一.")
    #expect(Numbering(.en).heading(level: 1, 4_000) == "4000.")
    #expect(Numbering(.en).item(level: 1, 0) == "(0)")
  }

  @Test func addressesAreTheSameInAllLanguages() {
    #expect(Numbering.address(ofHeadingLevel: 1, 2) == "II")
    #expect(Numbering.address(ofHeadingLevel: 2, 2) == "B")
    #expect(Numbering.address(ofHeadingLevel: 3, 2) == "2")
    #expect(Numbering.address(ofItemLevel: 1, 2) == "b")
    #expect(Numbering.address(ofItemLevel: 2, 2) == "ii")
  }
}
