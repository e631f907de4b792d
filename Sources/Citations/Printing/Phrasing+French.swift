import Records

extension Phrasing {
  static let french = Phrasing(.french, hasPossessives: true) { thing, text, owner, _ in
    if case .named = thing { owner } else { "\(text) \(owner)" }
  }
}

extension CitationWords {
  fileprivate static let french = CitationWords(
    language: .fr,
    comma: ", ", and: " et ", part: ", ", semicolon: "; ", range: " à ",
    acts: [
      .resolution: Noun("résolution", "résolutions"), .decision: Noun("décision", "décisions"),
    ],
    gatherings: [.session: Noun("session", "sessions"), .meeting: Noun("réunion", "réunions")],
    ordinalPlace: .before,
    rule: Noun("article", "articles", after: "du règlement intérieur"),
    article: Noun("article", "articles", within: "de l’article"),
    articleUnits: [
      .paragraph: Noun("paragraphe", "paragraphes", within: "du paragraphe"),
      .subparagraph: Noun("alinéa", "alinéas", within: "de l’alinéa"),
    ],
    units: [
      .paragraph: Noun("par.", "par."),
      .operativeParagraph: Noun("par.", "par.", after: "du dispositif"),
      .preambularParagraph: Noun("par.", "par.", after: "du préambule"),
      .subparagraph: Noun("alinéa", "alinéas"),
      .section: Noun("sect.", "sect."),
      .chapter: Noun("chap.", "chap."),
      .part: Noun("partie", "parties"),
      .annex: Noun("annexe", "annexes"),
      .appendix: Noun("appendice", "appendices"),
      .footnote: Noun("note", "notes"),
      .page: Noun("p.", "p."),
    ],
    single: { $0 == "1" ? "premier" : $0 })
}
