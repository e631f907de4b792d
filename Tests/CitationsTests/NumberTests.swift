import Citations
import Records
import Testing

/// Ordinals in words, both ways.
@Suite struct NumberTests {
  @Test(arguments: [
    (1, "first", "一"), (5, "fifth", "五"), (8, "eighth", "八"), (9, "ninth", "九"),
    (10, "tenth", "十"), (12, "twelfth", "十二"), (20, "twentieth", "二十"),
    (21, "twenty-first", "二十一"), (30, "thirtieth", "三十"), (40, "fortieth", "四十"),
    (55, "fifty-fifth", "五十五"), (80, "eightieth", "八十"), (99, "ninety-ninth", "九十九"),
  ])
  func words(_ number: Int, _ english: String, _ chinese: String) {
    #expect(Ordinals.words(number, in: .en) == english)
    #expect(Ordinals.words(number, in: .zh) == chinese)
  }

  @Test(arguments: [Language.en, .zh])
  func everyOrdinalIsReadBack(_ language: Language) {
    for number in 1...99 {
      #expect(Ordinals.number(Ordinals.words(number, in: language) ?? "", in: language) == number)
    }
  }

  @Test(arguments: [
    ("Twenty First", 21), ("21st", 21), ("111th", 111), ("3rd", 3), ("3th", 3), ("5", nil),
    ("fifths", nil), ("", nil), ("five", nil),
  ])
  func read(_ text: String, _ number: Int?) {
    #expect(Ordinals.number(text, in: .en) == number)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
    (100, "100th"), (111, "111th"), (123, "123rd"),
  ])
  func figures(_ number: Int, _ text: String) {
    #expect(Ordinals.englishFigures(number) == text)
  }

  @Test func beyondTheTablesThereIsNothing() {
    for number in [-1, 0, 100] { #expect(Ordinals.words(number, in: .en) == nil) }
    #expect(Ordinals.words(5, in: .ru) == nil)
  }
}
