import Records

extension Phrasing {
  static let russian = Phrasing(.russian, hasPossessives: true) { thing, text, owner, _ in
    switch thing {
    case .named: owner
    case .rules: "\(text) правил процедуры \(owner)"
    case .acts, .document, .provisions, .sessions: "\(text) \(owner)"
    }
  }
}

extension CitationWords {
  fileprivate static let russian = CitationWords(
    language: .ru,
    comma: ", ", and: " и ", part: ", ", semicolon: "; ", range: "-",
    acts: [
      .resolution: Noun("резолюция", "резолюции"), .decision: Noun("решение", "решения"),
    ],
    gatherings: [
      .session: Noun("сессия", "сессии"), .meeting: Noun("совещание", "совещания", .neuter),
    ],
    ordinalPlace: .before,
    rule: Noun("правило", "правила"),
    article: Noun("статья", "статьи", within: "статьи"),
    articleUnits: [
      .paragraph: Noun("пункт", "пункты", within: "пункта"),
      .subparagraph: Noun("подпункт", "подпункты", within: "подпункта"),
    ],
    units: [
      .paragraph: Noun("пункт", "пункты"),
      .operativeParagraph: Noun("пункт", "пункты", after: "постановляющей части"),
      .preambularParagraph: Noun("пункт", "пункты", after: "преамбулы"),
      .subparagraph: Noun("подпункт", "подпункты"),
      .section: Noun("раздел", "разделы"),
      .chapter: Noun("глава", "главы"),
      .part: Noun("часть", "части"),
      .annex: Noun("приложение", "приложения"),
      .appendix: Noun("добавление", "добавления"),
      .footnote: Noun("сноска", "сноски"),
      .page: Noun("стр.", "стр."),
    ])
}
