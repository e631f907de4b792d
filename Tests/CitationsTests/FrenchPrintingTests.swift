import Citations
import Records
import Testing

/// How citations look in French; `~` stands for a no-break space.
@Suite struct FrenchPrintingTests {
  @Test(
    arguments: [
      ("untoc-cop/resolution/7/4", CitationStyle.plain, "résolution~7/4"),
      ("untoc-cop/decision/4/2", CitationStyle.plain, "décision~4/2"),
      ("untoc-cop/resolution/7/4", CitationStyle.withBody, "résolution~7/4 de la Conférence"),
      (
        "un-ga/resolution/69/196", CitationStyle.withBody,
        "résolution~69/196 de l'Assemblée générale"
      ),
      (
        "untoc-cop/decision/4/2", CitationStyle.full,
        "décision~4/2 de la Conférence des Parties à la Convention des Nations "
          + "Unies contre la criminalité transnationale organisée"
      ),
      ("un-ga/resolution/2200(XXI)A", CitationStyle.plain, "résolution~2200~A~(XXI)"),
      ("un-ga/resolution/44/118B", CitationStyle.plain, "résolution~44/118~B"),
      ("un-ga/resolution/3201(S-VI)", CitationStyle.plain, "résolution~3201~(S-VI)"),
      ("un-ga/resolution/S-30/1", CitationStyle.plain, "résolution~S-30/1"),
      ("un-ga/resolution/ES-10/2", CitationStyle.plain, "résolution~ES-10/2"),
      (
        "un-sc/resolution/2118(2013)", CitationStyle.full,
        "résolution~2118~(2013) du Conseil de sécurité"
      ),
      ("doc/CTOC/COP/WG.3/2012/5", CitationStyle.full, "CTOC/COP/WG.3/2012/5"),
      ("untoc/18", CitationStyle.plain, "article~18"),
      ("untoc/1", CitationStyle.plain, "article~premier"),
      ("untoc/1/2", CitationStyle.plain, "paragraphe~2 de l’article~premier"),
      ("untoc-cop/rule/1", CitationStyle.plain, "article~premier du règlement intérieur"),
      ("untoc/18/13", CitationStyle.plain, "paragraphe~13 de l’article~18"),
      ("untoc/32/3/e", CitationStyle.plain, "paragraphe~3~e) de l’article~32"),
      ("untoc/32/3/e/iv", CitationStyle.plain, "paragraphe~3~e)~iv) de l’article~32"),
      ("untoc/2/a", CitationStyle.plain, "alinéa~a) de l’article~2"),
      ("untoc/18", CitationStyle.withBody, "article~18 de la Convention"),
      ("untoc/18/13", CitationStyle.withBody, "paragraphe~13 de l’article~18 de la Convention"),
      (
        "uncac/46/9/b", CitationStyle.full,
        "paragraphe~9~b) de l’article~46 de la Convention des Nations Unies "
          + "contre la corruption"
      ),
      ("untoc-cop/1", CitationStyle.plain, "première session"),
      ("untoc-cop/4", CitationStyle.plain, "quatrième session"),
      ("untoc-cop/23", CitationStyle.withBody, "vingt-troisième session de la Conférence"),
      ("un-ga/69", CitationStyle.full, "soixante-neuvième session de l'Assemblée générale"),
      (
        "untoc-cop/12", CitationStyle.full,
        "douzième session de la Conférence des Parties à la Convention des "
          + "Nations Unies contre la criminalité transnationale organisée"
      ),
      ("un-ga/105", CitationStyle.plain, "105e session"),
      ("untoc-wg3/1", CitationStyle.withBody, "première réunion du Groupe de travail"),
      ("untoc-wg3/105", CitationStyle.plain, "105e réunion"),
      ("un-com/3", CitationStyle.withBody, "troisième session de la Commission"),
      ("untoc-cop/rule/3", CitationStyle.plain, "article~3 du règlement intérieur"),
      (
        "untoc-cop/rule/3", CitationStyle.withBody,
        "article~3 du règlement intérieur de la Conférence"
      ),
      ("un-ga", CitationStyle.plain, "Assemblée générale"),
      ("untoc", CitationStyle.withBody, "Convention"),
    ] as [(Key, CitationStyle, String)])
  func targets(_ key: Key, _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.print(key, style: style, in: .fr) == text)
  }

  @Test(
    arguments: [
      ("doc/A/57/40", "paragraph 4", "A/57/40, par.~4"),
      ("doc/A/57/40", "paragraph 4..9", "A/57/40, par.~4 à 9"),
      ("doc/A/57/40", "paragraph 4 5", "A/57/40, par.~4 et 5"),
      ("doc/A/57/40", "paragraph 4..9 12 14", "A/57/40, par.~4 à 9, 12 et 14"),
      ("doc/A/57/40", "paragraph 35(a) 36", "A/57/40, par.~35~a) et 36"),
      ("doc/A/57/40", "paragraph 35; subparagraph a", "A/57/40, par.~35~a)"),
      ("doc/A/57/40", "paragraph 35; subparagraph a..c", "A/57/40, par.~35~a) à c)"),
      ("doc/A/57/40", "paragraph 35; subparagraph b d f", "A/57/40, par.~35~b), d) et f)"),
      ("doc/A/57/40", "paragraph 35; subparagraph i; subparagraph i", "A/57/40, par.~35~i)~i)"),
      (
        "untoc-cop/resolution/7/4", "operative paragraph 5; subparagraph a",
        "résolution~7/4, par.~5~a) du dispositif"
      ),
      ("untoc-cop/resolution/7/4", "preambular paragraph 3", "résolution~7/4, par.~3 du préambule"),
      ("doc/A/57/40", "section IV", "A/57/40, sect.~IV"),
      ("doc/A/57/40", "section A", "A/57/40, sect.~A"),
      ("doc/A/57/40", "section II IV", "A/57/40, sect.~II et IV"),
      ("doc/A/57/40", "section II.C III", "A/57/40, sect.~II.C et III"),
      ("doc/A/57/40", "section II..IV", "A/57/40, sect.~II à IV"),
      ("doc/A/57/40", "annex; paragraph 3", "A/57/40, annexe, par.~3"),
      ("doc/A/57/40", "annex II; appendix I", "A/57/40, annexe~II, appendice~I"),
      ("doc/A/57/40", "chapter XXI; section A", "A/57/40, chap.~XXI, sect.~A"),
      ("doc/A/57/40", "part I; page 2..3", "A/57/40, partie~I, p.~2 à 3"),
      ("doc/A/57/40", "footnote 1 7", "A/57/40, notes~1 et 7"),
      ("doc/A/57/40", "subparagraph a b", "A/57/40, alinéas~a) et b)"),
      ("untoc/18", "paragraph 13..16", "paragraphes~13 à 16 de l’article~18"),
      ("untoc/18/13", "subparagraph a", "alinéa~a) du paragraphe~13 de l’article~18"),
    ] as [(Key, String, String)])
  func pinpoints(_ key: Key, _ places: String, _ text: String) throws {
    let pinpoint = try PrintedCases.pinpoint(places)
    #expect(PrintingWorld.print(key, pinpoint, in: .fr) == text)
  }

  @Test(
    arguments: [
      (["untoc/13", "untoc/16", "untoc/18"], CitationStyle.plain, "articles~13, 16 et 18"),
      (["untoc/1", "untoc/2"], CitationStyle.plain, "articles~1 et 2"),
      (["untoc/13", "untoc/16"], CitationStyle.withBody, "articles~13 et 16 de la Convention"),
      (
        ["untoc/18/13", "untoc/32"], CitationStyle.plain,
        "paragraphe~13 de l’article~18 et article~32"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
        CitationStyle.plain, "résolutions~7/4 et 7/5 et décision~7/1"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5"], CitationStyle.withBody,
        "résolutions~7/4 et 7/5 de la Conférence"
      ),
      (
        ["un-ga/decision/69/1", "un-ga/decision/69/2", "un-ga/decision/69/3"],
        CitationStyle.withBody, "décisions~69/1, 69/2 et 69/3 de l'Assemblée générale"
      ),
      (["untoc-cop/7", "untoc-cop/8"], CitationStyle.plain, "septième et huitième sessions"),
      (
        ["untoc-wg3/1", "untoc-wg3/2", "untoc-wg3/3"], CitationStyle.withBody,
        "première, deuxième et troisième réunions du Groupe de travail"
      ),
      (["doc/A/57/40", "doc/A/57/41"], CitationStyle.plain, "A/57/40 et A/57/41"),
      (
        ["untoc-cop/rule/3", "untoc-cop/rule/4"], CitationStyle.plain,
        "articles~3 et 4 du règlement intérieur"
      ),
    ] as [([Key], CitationStyle, String)])
  func lists(_ keys: [Key], _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.list(keys, style: style, in: .fr) == text)
  }
}
