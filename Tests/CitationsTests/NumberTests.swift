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

  @Test(arguments: [
    (1, "première", "primero", "первая", "الأولى"),
    (2, "deuxième", "segundo", "вторая", "الثانية"),
    (3, "troisième", "tercero", "третья", "الثالثة"),
    (7, "septième", "séptimo", "седьмая", "السابعة"),
    (10, "dixième", "décimo", "десятая", "العاشرة"),
    (11, "onzième", "undécimo", "одиннадцатая", "الحادية عشرة"),
    (12, "douzième", "duodécimo", "двенадцатая", "الثانية عشرة"),
    (17, "dix-septième", "decimoséptimo", "семнадцатая", "السابعة عشرة"),
    (18, "dix-huitième", "decimoctavo", "восемнадцатая", "الثامنة عشرة"),
    (20, "vingtième", "vigésimo", "двадцатая", "العشرون"),
    (21, "vingt et unième", "vigésimo primero", "двадцать первая", "الحادية والعشرون"),
    (40, "quarantième", "cuadragésimo", "сороковая", "الأربعون"),
    (43, "quarante-troisième", "cuadragésimo tercero", "сорок третья", "الثالثة والأربعون"),
    (50, "cinquantième", "quincuagésimo", "пятидесятая", "الخمسون"),
    (69, "soixante-neuvième", "sexagésimo noveno", "шестьдесят девятая", "التاسعة والستون"),
    (70, "soixante-dixième", "septuagésimo", "семидесятая", "السبعون"),
    (71, "soixante et onzième", "septuagésimo primero", "семьдесят первая", "الحادية والسبعون"),
    (79, "soixante-dix-neuvième", "septuagésimo noveno", "семьдесят девятая", "التاسعة والسبعون"),
    (80, "quatre-vingtième", "octogésimo", "восьмидесятая", "الثمانون"),
    (81, "quatre-vingt-unième", "octogésimo primero", "восемьдесят первая", "الحادية والثمانون"),
    (90, "quatre-vingt-dixième", "nonagésimo", "девяностая", "التسعون"),
    (91, "quatre-vingt-onzième", "nonagésimo primero", "девяносто первая", "الحادية والتسعون"),
    (99, "quatre-vingt-dix-neuvième", "nonagésimo noveno", "девяносто девятая", "التاسعة والتسعون"),
  ])
  func sessions(
    _ number: Int, _ french: String, _ spanish: String, _ russian: String, _ arabic: String
  ) {
    #expect(Ordinals.words(number, in: .fr) == french)
    #expect(Ordinals.words(number, in: .es) == spanish)
    #expect(Ordinals.words(number, in: .ru) == russian)
    #expect(Ordinals.words(number, in: .ar) == arabic)
  }

  @Test(arguments: [
    (1, Language.fr, "premier"), (21, .fr, "vingt et unième"), (1, .es, "primera"),
    (13, .es, "decimotercera"), (21, .es, "vigésima primera"), (1, .ru, "первый"),
    (2, .ru, "второй"), (3, .ru, "третий"), (5, .ru, "пятый"), (40, .ru, "сороковой"),
    (1, .ar, "الأول"), (2, .ar, "الثاني"), (11, .ar, "الحادي عشر"), (12, .ar, "الثاني عشر"),
    (20, .ar, "العشرون"), (21, .ar, "الحادي والعشرون"), (4, .en, "fourth"), (4, .zh, "四"),
  ])
  func otherGender(_ number: Int, _ language: Language, _ words: String) {
    let gender: Ordinals.Gender = language == .es ? .feminine : .masculine
    #expect(Ordinals.words(number, in: language, gender: gender) == words)
  }

  @Test(arguments: [(1, "первое"), (3, "третье"), (6, "шестое"), (22, "двадцать второе")])
  func russianNeuter(_ number: Int, _ words: String) {
    #expect(Ordinals.words(number, in: .ru, gender: .neuter) == words)
  }

  @Test(arguments: Language.allCases, Ordinals.Gender.allCases)
  func everyOrdinalIsReadBack(_ language: Language, _ gender: Ordinals.Gender) {
    for number in 1...99 {
      let words = Ordinals.words(number, in: language, gender: gender) ?? ""
      #expect(Ordinals.number(words, in: language) == number, "\(words)")
      #expect(Ordinals.number(words.uppercased(), in: language) == number, "\(words)")
    }
  }

  @Test(arguments: [
    ("Twenty First", 21), ("21st", 21), ("111th", 111), ("3rd", 3), ("3th", 3), ("5", nil),
    ("fifths", nil), ("", nil), ("five", nil), ("st", nil), ("99999999999999999999th", nil),
  ])
  func read(_ text: String, _ number: Int?) {
    #expect(Ordinals.number(text, in: .en) == number)
  }

  @Test(arguments: [
    (1, "1st"), (2, "2nd"), (3, "3rd"), (11, "11th"), (12, "12th"), (13, "13th"), (21, "21st"),
    (100, "100th"), (111, "111th"), (123, "123rd"),
  ])
  func figures(_ number: Int, _ text: String) {
    #expect(Ordinals.figures(number, in: .en) == text)
  }

  @Test(arguments: [
    (Language.fr, "105e", "105e"), (.es, "105º", "105ª"), (.ru, "105-й", "105-я"),
    (.ar, "105", "105"), (.zh, "105", "105"),
  ])
  func figuresByLanguage(_ language: Language, _ masculine: String, _ feminine: String) {
    #expect(Ordinals.figures(105, in: language, gender: .masculine) == masculine)
    #expect(Ordinals.figures(105, in: language, gender: .feminine) == feminine)
  }

  @Test(arguments: Language.allCases)
  func beyondTheTablesThereIsNothing(_ language: Language) {
    for number in [-1, 0, 100] { #expect(Ordinals.words(number, in: language) == nil) }
    for text in ["", " ", "5", "resolution", "ordinal"] {
      #expect(Ordinals.number(text, in: language) == nil)
    }
  }
}
