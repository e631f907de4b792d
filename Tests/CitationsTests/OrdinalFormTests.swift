import Citations
import Records
import Testing

/// The forms of ordinals that texts use.
@Suite struct OrdinalFormTests {
  @Test(arguments: Language.allCases)
  func noFormStandsForTwoNumbers(_ language: Language) {
    var numbers: [String: Int] = [:]
    for (words, number) in OrdinalForms.all(in: language) {
      #expect(numbers.updateValue(number, forKey: words) == nil, "\(words)")
      #expect(words == words.lowercased())
    }
    #expect(Set(numbers.values) == Set(1...99))
  }

  @Test(arguments: [
    (Language.en, 21, ["twenty-first", "twenty first"]),
    (.zh, 19, ["十九"]),
    (.fr, 1, ["premier", "première", "premiers", "premières"]),
    (.fr, 2, ["deuxième", "second", "seconde"]),
    (.fr, 22, ["vingt-deuxième", "vingt deuxième", "vingt-deuxièmes"]),
    (.fr, 61, ["soixante et unième", "soixante-et-unième"]),
    (.es, 1, ["primer", "primero", "primera", "primeros", "primeras"]),
    (.es, 7, ["séptimo", "sétima"]),
    (.es, 11, ["undécimo", "undécima", "décimo primer", "decimoprimero", "décima primera"]),
    (.es, 13, ["decimotercer", "decimotercera", "décimo tercer", "décimo tercero"]),
    (.es, 18, ["decimoctavo", "decimooctavo", "décimo octavo"]),
    (.es, 21, ["vigésimo primer", "vigesimoprimer", "vigesimoprimera", "vigésima primera"]),
    (.es, 28, ["vigésimo octavo", "vigesimoctavo", "vigésimos octavos"]),
    (.es, 69, ["sexagésimo noveno", "sexagésima novena", "sexagésimo novena"]),
    (
      .ru, 1,
      [
        "первый", "первого", "первому", "первым", "первом", "первая", "первой", "первую", "первое",
        "первые", "первых", "первыми",
      ]
    ),
    (.ru, 2, ["второй", "второго", "вторая", "второе", "вторых"]),
    (.ru, 3, ["третий", "третьего", "третья", "третьей", "третью", "третье", "третьих"]),
    (.ru, 4, ["четвертая", "четвёртая", "четвертой", "четвёртой"]),
    (.ru, 69, ["шестьдесят девятая", "шестьдесят девятой", "шестьдесят девятую"]),
    (.ru, 40, ["сороковая", "сороковой", "сорокового"]),
    (.ar, 1, ["الأولى", "الأول", "أولى", "أول", "أولا"]),
    (.ar, 2, ["الثانية", "الثاني", "ثانية", "ثان", "ثانيا"]),
    (.ar, 10, ["العاشرة", "العاشر", "عاشرة", "عاشرا"]),
    (.ar, 12, ["الثانية عشرة", "الثاني عشر", "ثانية عشرة"]),
    (
      .ar, 21,
      [
        "الحادية والعشرون", "الحادية والعشرين", "الحادي والعشرين", "الواحدة والعشرين",
        "حادية وعشرين",
      ]
    ),
    (.ar, 60, ["الستون", "الستين", "ستين"]),
  ])
  func formsOf(_ language: Language, _ number: Int, _ expected: [String]) {
    let forms = OrdinalForms.all(in: language).filter { $0.number == number }.map(\.words)
    for words in expected { #expect(forms.contains(words), "\(words) among \(forms)") }
  }
}
