import Citations
import Records
import Testing

/// How citations look in Arabic; `~` stands for a no-break space.
@Suite struct ArabicPrintingTests {
  @Test(
    arguments: [
      ("untoc-cop/resolution/7/4", CitationStyle.plain, "القرار~7/4"),
      ("untoc-cop/decision/4/2", CitationStyle.plain, "المقرر~4/2"),
      ("untoc-cop/resolution/7/4", CitationStyle.withBody, "قرار المؤتمر~7/4"),
      ("un-ga/resolution/69/196", CitationStyle.withBody, "قرار الجمعية العامة~69/196"),
      (
        "untoc-cop/decision/4/2", CitationStyle.full,
        "مقرر مؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة الجريمة المنظمة " + "عبر الوطنية~4/2"
      ),
      ("un-ga/resolution/2200(XXI)A", CitationStyle.plain, "القرار~2200~ألف~(د-21)"),
      ("un-ga/resolution/44/118B", CitationStyle.plain, "القرار~44/118~باء"),
      ("un-ga/resolution/3201(S-VI)", CitationStyle.plain, "القرار~3201~(دإ-6)"),
      ("un-ga/resolution/S-30/1", CitationStyle.plain, "القرار~دإ-30/1"),
      ("un-ga/resolution/ES-10/2", CitationStyle.plain, "القرار~دإط-10/2"),
      ("un-sc/resolution/2118(2013)", CitationStyle.full, "قرار مجلس الأمن~2118~(2013)"),
      ("doc/CTOC/COP/WG.3/2012/5", CitationStyle.full, "CTOC/COP/WG.3/2012/5"),
      ("untoc/18", CitationStyle.plain, "المادة~18"),
      ("untoc/1", CitationStyle.plain, "المادة~1"),
      ("untoc/1/2", CitationStyle.plain, "الفقرة~2 من المادة~1"),
      ("untoc-cop/rule/1", CitationStyle.plain, "المادة~1 من النظام الداخلي"),
      ("untoc/18/13", CitationStyle.plain, "الفقرة~13 من المادة~18"),
      ("untoc/32/3/e", CitationStyle.plain, "الفقرة~3~(هـ) من المادة~32"),
      ("untoc/32/3/e/iv", CitationStyle.plain, "الفقرة~3~(هـ)~'4' من المادة~32"),
      ("untoc/2/a", CitationStyle.plain, "الفقرة الفرعية~(أ) من المادة~2"),
      ("untoc/18", CitationStyle.withBody, "المادة~18 من الاتفاقية"),
      ("untoc/18/13", CitationStyle.withBody, "الفقرة~13 من المادة~18 من الاتفاقية"),
      (
        "uncac/46/9/b", CitationStyle.full,
        "الفقرة~9~(ب) من المادة~46 من اتفاقية الأمم المتحدة لمكافحة الفساد"
      ),
      ("untoc-cop/1", CitationStyle.plain, "الدورة الأولى"),
      ("untoc-cop/4", CitationStyle.plain, "الدورة الرابعة"),
      ("untoc-cop/23", CitationStyle.withBody, "الدورة الثالثة والعشرون للمؤتمر"),
      ("un-ga/69", CitationStyle.full, "الدورة التاسعة والستون للجمعية العامة"),
      (
        "untoc-cop/12", CitationStyle.full,
        "الدورة الثانية عشرة لمؤتمر الأطراف في اتفاقية الأمم المتحدة لمكافحة "
          + "الجريمة المنظمة عبر الوطنية"
      ),
      ("un-ga/105", CitationStyle.plain, "الدورة~105"),
      ("untoc-wg3/1", CitationStyle.withBody, "الاجتماع الأول للفريق العامل"),
      ("untoc-wg3/105", CitationStyle.plain, "الاجتماع~105"),
      ("un-com/3", CitationStyle.withBody, "الدورة الثالثة للجنة"),
      ("untoc-cop/rule/3", CitationStyle.plain, "المادة~3 من النظام الداخلي"),
      ("untoc-cop/rule/3", CitationStyle.withBody, "المادة~3 من النظام الداخلي للمؤتمر"),
      ("un-ga", CitationStyle.plain, "الجمعية العامة"),
      ("untoc", CitationStyle.withBody, "الاتفاقية"),
    ] as [(Key, CitationStyle, String)])
  func targets(_ key: Key, _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.print(key, style: style, in: .ar) == text)
  }

  @Test(
    arguments: [
      ("doc/A/57/40", "paragraph 4", "A/57/40، الفقرة~4"),
      ("doc/A/57/40", "paragraph 4..9", "A/57/40، الفقرات~4-9"),
      ("doc/A/57/40", "paragraph 4 5", "A/57/40، الفقرتان~4 و5"),
      ("doc/A/57/40", "paragraph 4..9 12 14", "A/57/40، الفقرات~4-9 و12 و14"),
      ("doc/A/57/40", "paragraph 35(a) 36", "A/57/40، الفقرتان~35~(أ) و36"),
      ("doc/A/57/40", "paragraph 35; subparagraph a", "A/57/40، الفقرة~35~(أ)"),
      ("doc/A/57/40", "paragraph 35; subparagraph a..c", "A/57/40، الفقرة~35~(أ)-(ج)"),
      ("doc/A/57/40", "paragraph 35; subparagraph b d f", "A/57/40، الفقرة~35~(ب) و(د) و(و)"),
      ("doc/A/57/40", "paragraph 35; subparagraph i; subparagraph i", "A/57/40، الفقرة~35~(ط)~'1'"),
      (
        "untoc-cop/resolution/7/4", "operative paragraph 5; subparagraph a",
        "القرار~7/4، الفقرة~5~(أ) من المنطوق"
      ),
      ("untoc-cop/resolution/7/4", "preambular paragraph 3", "القرار~7/4، الفقرة~3 من الديباجة"),
      ("doc/A/57/40", "section IV", "A/57/40، الفرع~الرابع"),
      ("doc/A/57/40", "section A", "A/57/40، الفرع~ألف"),
      ("doc/A/57/40", "section II IV", "A/57/40، الفرعان~الثاني والرابع"),
      ("doc/A/57/40", "section II.C III", "A/57/40، الفرعان~II.C والثالث"),
      ("doc/A/57/40", "section II..IV", "A/57/40، الفروع~II-IV"),
      ("doc/A/57/40", "annex; paragraph 3", "A/57/40، المرفق، الفقرة~3"),
      ("doc/A/57/40", "annex II; appendix I", "A/57/40، المرفق~الثاني، التذييل~الأول"),
      ("doc/A/57/40", "chapter XXI; section A", "A/57/40، الفصل~الحادي والعشرون، الفرع~ألف"),
      ("doc/A/57/40", "part I; page 2..3", "A/57/40، الجزء~الأول، الصفحتان~2-3"),
      ("doc/A/57/40", "footnote 1 7", "A/57/40، الحاشيتان~1 و7"),
      ("doc/A/57/40", "subparagraph a b", "A/57/40، الفقرتان الفرعيتان~(أ) و(ب)"),
      ("untoc/18", "paragraph 13..16", "الفقرات~13-16 من المادة~18"),
      ("untoc/18/13", "subparagraph a", "الفقرة الفرعية~(أ) من الفقرة~13 من المادة~18"),
    ] as [(Key, String, String)])
  func pinpoints(_ key: Key, _ places: String, _ text: String) throws {
    let pinpoint = try PrintedCases.pinpoint(places)
    #expect(PrintingWorld.print(key, pinpoint, in: .ar) == text)
  }

  @Test(
    arguments: [
      (["untoc/13", "untoc/16", "untoc/18"], CitationStyle.plain, "المواد~13 و16 و18"),
      (["untoc/1", "untoc/2"], CitationStyle.plain, "المادتان~1 و2"),
      (["untoc/13", "untoc/16"], CitationStyle.withBody, "المادتان~13 و16 من الاتفاقية"),
      (["untoc/18/13", "untoc/32"], CitationStyle.plain, "الفقرة~13 من المادة~18 والمادة~32"),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
        CitationStyle.plain, "القراران~7/4 و7/5 والمقرر~7/1"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5"], CitationStyle.withBody,
        "قرارا المؤتمر~7/4 و7/5"
      ),
      (
        ["un-ga/decision/69/1", "un-ga/decision/69/2", "un-ga/decision/69/3"],
        CitationStyle.withBody, "مقررات الجمعية العامة~69/1 و69/2 و69/3"
      ),
      (["untoc-cop/7", "untoc-cop/8"], CitationStyle.plain, "الدورتان السابعة والثامنة"),
      (
        ["untoc-wg3/1", "untoc-wg3/2", "untoc-wg3/3"], CitationStyle.withBody,
        "الاجتماعات الأول والثاني والثالث للفريق العامل"
      ),
      (["doc/A/57/40", "doc/A/57/41"], CitationStyle.plain, "A/57/40 وA/57/41"),
      (
        ["untoc-cop/rule/3", "untoc-cop/rule/4"], CitationStyle.plain,
        "المادتان~3 و4 من النظام الداخلي"
      ),
    ] as [([Key], CitationStyle, String)])
  func lists(_ keys: [Key], _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.list(keys, style: style, in: .ar) == text)
  }
}
