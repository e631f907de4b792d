import Testing

@testable import Searching

/// What makes one word of another, in six languages.
struct SearchWordsTests {
  private func forms(_ text: String, _ side: SearchWords.Side) -> [String] {
    SearchWords().words(text, side).map { String(decoding: $0.form, as: UTF8.self) }
  }

  @Test func placesAreThoseOfTheText() {
    let text = "été — 电子证据 A/57"
    let words = SearchWords().words(text, .searched)
    let printed = words.map { String(decoding: Array(text.utf8)[$0.place], as: UTF8.self) }
    #expect(printed == ["été", "电子", "子证", "证据", "据", "A", "57"])
    #expect(words.map(\.isBeside) == [false, false, false, false, true, false, false])
  }

  @Test(arguments: [
    ("officers", "officer"), ("Extradition", "EXTRADITIONS"), ("électronique", "electroniques"),
    ("выдаче", "выдача"), ("القُضاة", "القضاة"), ("الجريمة", "والجريمة"), ("السلطات", "سلطات"),
    ("بالأدلة", "الأدلّة"), ("إلكترونية", "الإلكترونية"), ("ＷＧ", "wg"),
    ("coo\u{AD}peration", "cooperation"), ("extradición", "EXTRADICION"),
  ])
  func sameWord(one: String, two: String) {
    #expect(forms(one, .searched) == forms(two, .question))
  }

  @Test func chineseIsReadByTwos() {
    #expect(forms("电子证据", .searched) == ["电子", "子证", "证据", "据"])
    #expect(forms("电子证据", .question) == ["电子", "子证", "证据"])
    #expect(forms("第18条", .question) == ["第", "18", "条"])
    #expect(forms("第 18 条", .searched) == ["第", "18", "条"])
  }

  @Test func marksPartWords() {
    #expect(forms("CTOC/COP/WG.3/2012/5", .question) == ["ctoc", "cop", "wg", "3", "2012", "5"])
    #expect(forms("— ( ) \u{200F}…", .searched).isEmpty)
  }
}
