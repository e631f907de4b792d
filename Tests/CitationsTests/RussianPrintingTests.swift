import Citations
import Records
import Testing

/// How citations look in Russian; `~` stands for a no-break space.
@Suite struct RussianPrintingTests {
  @Test(
    arguments: [
      ("untoc-cop/resolution/7/4", CitationStyle.plain, "резолюция~7/4"),
      ("untoc-cop/decision/4/2", CitationStyle.plain, "решение~4/2"),
      ("untoc-cop/resolution/7/4", CitationStyle.withBody, "резолюция~7/4 Конференции"),
      ("un-ga/resolution/69/196", CitationStyle.withBody, "резолюция~69/196 Генеральной Ассамблеи"),
      (
        "untoc-cop/decision/4/2", CitationStyle.full,
        "решение~4/2 Конференции участников Конвенции Организации Объединенных "
          + "Наций против транснациональной организованной преступности"
      ),
      ("un-ga/resolution/2200(XXI)A", CitationStyle.plain, "резолюция~2200~A~(XXI)"),
      ("un-ga/resolution/44/118B", CitationStyle.plain, "резолюция~44/118~B"),
      ("un-ga/resolution/3201(S-VI)", CitationStyle.plain, "резолюция~3201~(S-VI)"),
      ("un-ga/resolution/S-30/1", CitationStyle.plain, "резолюция~S-30/1"),
      ("un-ga/resolution/ES-10/2", CitationStyle.plain, "резолюция~ES-10/2"),
      (
        "un-sc/resolution/2118(2013)", CitationStyle.full,
        "резолюция~2118~(2013) Совета Безопасности"
      ),
      ("doc/CTOC/COP/WG.3/2012/5", CitationStyle.full, "CTOC/COP/WG.3/2012/5"),
      ("untoc/18", CitationStyle.plain, "статья~18"),
      ("untoc/1", CitationStyle.plain, "статья~1"),
      ("untoc/1/2", CitationStyle.plain, "пункт~2 статьи~1"),
      ("untoc-cop/rule/1", CitationStyle.plain, "правило~1"),
      ("untoc/18/13", CitationStyle.plain, "пункт~13 статьи~18"),
      ("untoc/32/3/e", CitationStyle.plain, "пункт~3~e) статьи~32"),
      ("untoc/32/3/e/iv", CitationStyle.plain, "пункт~3~e)~iv) статьи~32"),
      ("untoc/2/a", CitationStyle.plain, "подпункт~a) статьи~2"),
      ("untoc/18", CitationStyle.withBody, "статья~18 Конвенции"),
      ("untoc/18/13", CitationStyle.withBody, "пункт~13 статьи~18 Конвенции"),
      (
        "uncac/46/9/b", CitationStyle.full,
        "пункт~9~b) статьи~46 Конвенции Организации Объединенных Наций против коррупции"
      ),
      ("untoc-cop/1", CitationStyle.plain, "первая сессия"),
      ("untoc-cop/4", CitationStyle.plain, "четвертая сессия"),
      ("untoc-cop/23", CitationStyle.withBody, "двадцать третья сессия Конференции"),
      ("un-ga/69", CitationStyle.full, "шестьдесят девятая сессия Генеральной Ассамблеи"),
      (
        "untoc-cop/12", CitationStyle.full,
        "двенадцатая сессия Конференции участников Конвенции Организации "
          + "Объединенных Наций против транснациональной организованной " + "преступности"
      ),
      ("un-ga/105", CitationStyle.plain, "105-я сессия"),
      ("untoc-wg3/1", CitationStyle.withBody, "первое совещание Рабочей группы"),
      ("untoc-wg3/105", CitationStyle.plain, "105-е совещание"),
      ("un-com/3", CitationStyle.withBody, "третья сессия Комиссии"),
      ("untoc-cop/rule/3", CitationStyle.plain, "правило~3"),
      ("untoc-cop/rule/3", CitationStyle.withBody, "правило~3 правил процедуры Конференции"),
      ("un-ga", CitationStyle.plain, "Генеральная Ассамблея"),
      ("untoc", CitationStyle.withBody, "Конвенция"),
    ] as [(Key, CitationStyle, String)])
  func targets(_ key: Key, _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.print(key, style: style, in: .ru) == text)
  }

  @Test(
    arguments: [
      ("doc/A/57/40", "paragraph 4", "A/57/40, пункт~4"),
      ("doc/A/57/40", "paragraph 4..9", "A/57/40, пункты~4-9"),
      ("doc/A/57/40", "paragraph 4 5", "A/57/40, пункты~4 и 5"),
      ("doc/A/57/40", "paragraph 4..9 12 14", "A/57/40, пункты~4-9, 12 и 14"),
      ("doc/A/57/40", "paragraph 35(a) 36", "A/57/40, пункты~35~a) и 36"),
      ("doc/A/57/40", "paragraph 35; subparagraph a", "A/57/40, пункт~35~a)"),
      ("doc/A/57/40", "paragraph 35; subparagraph a..c", "A/57/40, пункт~35~a)-c)"),
      ("doc/A/57/40", "paragraph 35; subparagraph b d f", "A/57/40, пункт~35~b), d) и f)"),
      ("doc/A/57/40", "paragraph 35; subparagraph i; subparagraph i", "A/57/40, пункт~35~i)~i)"),
      (
        "untoc-cop/resolution/7/4", "operative paragraph 5; subparagraph a",
        "резолюция~7/4, пункт~5~a) постановляющей части"
      ),
      ("untoc-cop/resolution/7/4", "preambular paragraph 3", "резолюция~7/4, пункт~3 преамбулы"),
      ("doc/A/57/40", "section IV", "A/57/40, раздел~IV"),
      ("doc/A/57/40", "section A", "A/57/40, раздел~A"),
      ("doc/A/57/40", "section II IV", "A/57/40, разделы~II и IV"),
      ("doc/A/57/40", "section II.C III", "A/57/40, разделы~II.C и III"),
      ("doc/A/57/40", "section II..IV", "A/57/40, разделы~II-IV"),
      ("doc/A/57/40", "annex; paragraph 3", "A/57/40, приложение, пункт~3"),
      ("doc/A/57/40", "annex II; appendix I", "A/57/40, приложение~II, добавление~I"),
      ("doc/A/57/40", "chapter XXI; section A", "A/57/40, глава~XXI, раздел~A"),
      ("doc/A/57/40", "part I; page 2..3", "A/57/40, часть~I, стр.~2-3"),
      ("doc/A/57/40", "footnote 1 7", "A/57/40, сноски~1 и 7"),
      ("doc/A/57/40", "subparagraph a b", "A/57/40, подпункты~a) и b)"),
      ("untoc/18", "paragraph 13..16", "пункты~13-16 статьи~18"),
      ("untoc/18/13", "subparagraph a", "подпункт~a) пункта~13 статьи~18"),
    ] as [(Key, String, String)])
  func pinpoints(_ key: Key, _ places: String, _ text: String) throws {
    let pinpoint = try PrintedCases.pinpoint(places)
    #expect(PrintingWorld.print(key, pinpoint, in: .ru) == text)
  }

  @Test(
    arguments: [
      (["untoc/13", "untoc/16", "untoc/18"], CitationStyle.plain, "статьи~13, 16 и 18"),
      (["untoc/1", "untoc/2"], CitationStyle.plain, "статьи~1 и 2"),
      (["untoc/13", "untoc/16"], CitationStyle.withBody, "статьи~13 и 16 Конвенции"),
      (["untoc/18/13", "untoc/32"], CitationStyle.plain, "пункт~13 статьи~18 и статья~32"),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
        CitationStyle.plain, "резолюции~7/4 и 7/5 и решение~7/1"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5"], CitationStyle.withBody,
        "резолюции~7/4 и 7/5 Конференции"
      ),
      (
        ["un-ga/decision/69/1", "un-ga/decision/69/2", "un-ga/decision/69/3"],
        CitationStyle.withBody, "решения~69/1, 69/2 и 69/3 Генеральной Ассамблеи"
      ),
      (["untoc-cop/7", "untoc-cop/8"], CitationStyle.plain, "седьмая и восьмая сессии"),
      (
        ["untoc-wg3/1", "untoc-wg3/2", "untoc-wg3/3"], CitationStyle.withBody,
        "первое, второе и третье совещания Рабочей группы"
      ),
      (["doc/A/57/40", "doc/A/57/41"], CitationStyle.plain, "A/57/40 и A/57/41"),
      (["untoc-cop/rule/3", "untoc-cop/rule/4"], CitationStyle.plain, "правила~3 и 4"),
    ] as [([Key], CitationStyle, String)])
  func lists(_ keys: [Key], _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.list(keys, style: style, in: .ru) == text)
  }
}
