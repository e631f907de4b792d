import Records

extension Phrasing {
  static let spanish = Phrasing(.spanish, hasPossessives: true) { thing, text, owner, _ in
    if case .named = thing { owner } else { "\(text) \(owner)" }
  }
}

extension CitationWords {
  fileprivate static let spanish = CitationWords(
    language: .es,
    comma: ", ", and: " y ", part: ", ", semicolon: "; ", range: " a ",
    acts: [
      .resolution: Noun("resolución", "resoluciones"), .decision: Noun("decisión", "decisiones"),
    ],
    gatherings: [
      .session: Noun("período de sesiones", "períodos de sesiones", .masculine),
      .meeting: Noun("reunión", "reuniones"),
    ],
    ordinalPlace: .afterSeveral,
    rule: Noun("artículo", "artículos", after: "del reglamento"),
    article: Noun("artículo", "artículos", within: "del artículo"),
    articleUnits: [
      .paragraph: Noun("párrafo", "párrafos", within: "del párrafo"),
      .subparagraph: Noun("apartado", "apartados", within: "del apartado"),
    ],
    units: [
      .paragraph: Noun("párr.", "párrs."),
      .operativeParagraph: Noun("párr.", "párrs.", after: "de la parte dispositiva"),
      .preambularParagraph: Noun("párr.", "párrs.", after: "del preámbulo"),
      .subparagraph: Noun("apartado", "apartados"),
      .section: Noun("secc.", "seccs."),
      .chapter: Noun("cap.", "caps."),
      .part: Noun("parte", "partes"),
      .annex: Noun("anexo", "anexos"),
      .appendix: Noun("apéndice", "apéndices"),
      .footnote: Noun("nota", "notas"),
      .page: Noun("pág.", "págs."),
    ],
    beforeNoun: SpanishOrdinals.beforeNoun)
}
