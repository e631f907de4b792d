import Citations
import Records
import Testing

/// How citations look in Spanish; `~` stands for a no-break space.
@Suite struct SpanishPrintingTests {
  @Test(
    arguments: [
      ("untoc-cop/resolution/7/4", CitationStyle.plain, "resolución~7/4"),
      ("untoc-cop/decision/4/2", CitationStyle.plain, "decisión~4/2"),
      ("untoc-cop/resolution/7/4", CitationStyle.withBody, "resolución~7/4 de la Conferencia"),
      (
        "un-ga/resolution/69/196", CitationStyle.withBody,
        "resolución~69/196 de la Asamblea General"
      ),
      (
        "untoc-cop/decision/4/2", CitationStyle.full,
        "decisión~4/2 de la Conferencia de las Partes en la Convención de las "
          + "Naciones Unidas contra la Delincuencia Organizada Transnacional"
      ),
      ("un-ga/resolution/2200(XXI)A", CitationStyle.plain, "resolución~2200~A~(XXI)"),
      ("un-ga/resolution/44/118B", CitationStyle.plain, "resolución~44/118~B"),
      ("un-ga/resolution/3201(S-VI)", CitationStyle.plain, "resolución~3201~(S-VI)"),
      ("un-ga/resolution/S-30/1", CitationStyle.plain, "resolución~S-30/1"),
      ("un-ga/resolution/ES-10/2", CitationStyle.plain, "resolución~ES-10/2"),
      (
        "un-sc/resolution/2118(2013)", CitationStyle.full,
        "resolución~2118~(2013) del Consejo de Seguridad"
      ),
      ("doc/CTOC/COP/WG.3/2012/5", CitationStyle.full, "CTOC/COP/WG.3/2012/5"),
      ("untoc/18", CitationStyle.plain, "artículo~18"),
      ("untoc/1", CitationStyle.plain, "artículo~1"),
      ("untoc/1/2", CitationStyle.plain, "párrafo~2 del artículo~1"),
      ("untoc-cop/rule/1", CitationStyle.plain, "artículo~1 del reglamento"),
      ("untoc/18/13", CitationStyle.plain, "párrafo~13 del artículo~18"),
      ("untoc/32/3/e", CitationStyle.plain, "párrafo~3~e) del artículo~32"),
      ("untoc/32/3/e/iv", CitationStyle.plain, "párrafo~3~e)~iv) del artículo~32"),
      ("untoc/2/a", CitationStyle.plain, "apartado~a) del artículo~2"),
      ("untoc/18", CitationStyle.withBody, "artículo~18 de la Convención"),
      ("untoc/18/13", CitationStyle.withBody, "párrafo~13 del artículo~18 de la Convención"),
      (
        "uncac/46/9/b", CitationStyle.full,
        "párrafo~9~b) del artículo~46 de la Convención de las Naciones Unidas "
          + "contra la Corrupción"
      ),
      ("untoc-cop/1", CitationStyle.plain, "primer período de sesiones"),
      ("untoc-cop/4", CitationStyle.plain, "cuarto período de sesiones"),
      (
        "untoc-cop/23", CitationStyle.withBody,
        "vigésimo tercer período de sesiones de la Conferencia"
      ),
      (
        "un-ga/69", CitationStyle.full,
        "sexagésimo noveno período de sesiones de la Asamblea General"
      ),
      (
        "untoc-cop/12", CitationStyle.full,
        "duodécimo período de sesiones de la Conferencia de las Partes en la "
          + "Convención de las Naciones Unidas contra la Delincuencia Organizada " + "Transnacional"
      ),
      ("un-ga/105", CitationStyle.plain, "105º período de sesiones"),
      ("untoc-wg3/1", CitationStyle.withBody, "primera reunión del Grupo de Trabajo"),
      ("untoc-wg3/105", CitationStyle.plain, "105ª reunión"),
      ("un-com/3", CitationStyle.withBody, "tercer período de sesiones de la Comisión"),
      ("untoc-cop/rule/3", CitationStyle.plain, "artículo~3 del reglamento"),
      ("untoc-cop/rule/3", CitationStyle.withBody, "artículo~3 del reglamento de la Conferencia"),
      ("un-ga", CitationStyle.plain, "Asamblea General"),
      ("untoc", CitationStyle.withBody, "Convención"),
    ] as [(Key, CitationStyle, String)])
  func targets(_ key: Key, _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.print(key, style: style, in: .es) == text)
  }

  @Test(
    arguments: [
      ("doc/A/57/40", "paragraph 4", "A/57/40, párr.~4"),
      ("doc/A/57/40", "paragraph 4..9", "A/57/40, párrs.~4 a 9"),
      ("doc/A/57/40", "paragraph 4 5", "A/57/40, párrs.~4 y 5"),
      ("doc/A/57/40", "paragraph 4..9 12 14", "A/57/40, párrs.~4 a 9, 12 y 14"),
      ("doc/A/57/40", "paragraph 35(a) 36", "A/57/40, párrs.~35~a) y 36"),
      ("doc/A/57/40", "paragraph 35; subparagraph a", "A/57/40, párr.~35~a)"),
      ("doc/A/57/40", "paragraph 35; subparagraph a..c", "A/57/40, párr.~35~a) a c)"),
      ("doc/A/57/40", "paragraph 35; subparagraph b d f", "A/57/40, párr.~35~b), d) y f)"),
      ("doc/A/57/40", "paragraph 35; subparagraph i; subparagraph i", "A/57/40, párr.~35~i)~i)"),
      (
        "untoc-cop/resolution/7/4", "operative paragraph 5; subparagraph a",
        "resolución~7/4, párr.~5~a) de la parte dispositiva"
      ),
      (
        "untoc-cop/resolution/7/4", "preambular paragraph 3",
        "resolución~7/4, párr.~3 del preámbulo"
      ),
      ("doc/A/57/40", "section IV", "A/57/40, secc.~IV"),
      ("doc/A/57/40", "section A", "A/57/40, secc.~A"),
      ("doc/A/57/40", "section II IV", "A/57/40, seccs.~II y IV"),
      ("doc/A/57/40", "section II.C III", "A/57/40, seccs.~II.C y III"),
      ("doc/A/57/40", "section II..IV", "A/57/40, seccs.~II a IV"),
      ("doc/A/57/40", "annex; paragraph 3", "A/57/40, anexo, párr.~3"),
      ("doc/A/57/40", "annex II; appendix I", "A/57/40, anexo~II, apéndice~I"),
      ("doc/A/57/40", "chapter XXI; section A", "A/57/40, cap.~XXI, secc.~A"),
      ("doc/A/57/40", "part I; page 2..3", "A/57/40, parte~I, págs.~2 a 3"),
      ("doc/A/57/40", "footnote 1 7", "A/57/40, notas~1 y 7"),
      ("doc/A/57/40", "subparagraph a b", "A/57/40, apartados~a) y b)"),
      ("untoc/18", "paragraph 13..16", "párrafos~13 a 16 del artículo~18"),
      ("untoc/18/13", "subparagraph a", "apartado~a) del párrafo~13 del artículo~18"),
    ] as [(Key, String, String)])
  func pinpoints(_ key: Key, _ places: String, _ text: String) throws {
    let pinpoint = try PrintedCases.pinpoint(places)
    #expect(PrintingWorld.print(key, pinpoint, in: .es) == text)
  }

  @Test(
    arguments: [
      (["untoc/13", "untoc/16", "untoc/18"], CitationStyle.plain, "artículos~13, 16 y 18"),
      (["untoc/1", "untoc/2"], CitationStyle.plain, "artículos~1 y 2"),
      (["untoc/13", "untoc/16"], CitationStyle.withBody, "artículos~13 y 16 de la Convención"),
      (
        ["untoc/18/13", "untoc/32"], CitationStyle.plain, "párrafo~13 del artículo~18 y artículo~32"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
        CitationStyle.plain, "resoluciones~7/4 y 7/5 y decisión~7/1"
      ),
      (
        ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5"], CitationStyle.withBody,
        "resoluciones~7/4 y 7/5 de la Conferencia"
      ),
      (
        ["un-ga/decision/69/1", "un-ga/decision/69/2", "un-ga/decision/69/3"],
        CitationStyle.withBody, "decisiones~69/1, 69/2 y 69/3 de la Asamblea General"
      ),
      (
        ["untoc-cop/7", "untoc-cop/8"], CitationStyle.plain, "períodos de sesiones séptimo y octavo"
      ),
      (
        ["untoc-wg3/1", "untoc-wg3/2", "untoc-wg3/3"], CitationStyle.withBody,
        "reuniones primera, segunda y tercera del Grupo de Trabajo"
      ),
      (["doc/A/57/40", "doc/A/57/41"], CitationStyle.plain, "A/57/40 y A/57/41"),
      (
        ["untoc-cop/rule/3", "untoc-cop/rule/4"], CitationStyle.plain,
        "artículos~3 y 4 del reglamento"
      ),
    ] as [([Key], CitationStyle, String)])
  func lists(_ keys: [Key], _ style: CitationStyle, _ text: String) {
    #expect(PrintingWorld.list(keys, style: style, in: .es) == text)
  }
}
