import Records

extension Phrasing {
  static let english = Phrasing(.english, hasPossessives: false) { thing, text, owner, isFull in
    let bare = owner.hasPrefix("the ") || owner.hasPrefix("The ") ? owner.dropFirst(4) : owner[...]
    // Acronyms take no article: of UNODC.
    let isAcronym = bare.utf8.allSatisfy { (65...90).contains($0) }
    let named = isAcronym ? String(bare) : "the \(bare)"
    switch thing {
    case .named: return String(bare)
    case .acts where !isFull: return "\(bare) \(text)"
    case .provisions(let all):
      // A comma closes the paragraph of a single article, not a list: articles 13, 16 and 18 of.
      return text + (all.count == 1 && text.utf8.contains(44) ? "," : "") + " of \(named)"
    case .rules: return "\(text) of the rules of procedure of \(named)"
    case .acts, .sessions, .document: return "\(text) of \(named)"
    }
  }
}

extension CitationWords {
  fileprivate static let english = CitationWords(
    language: .en,
    comma: ", ", and: " and ", part: ", ", semicolon: "; ", range: "-",
    acts: [
      .resolution: Noun("resolution", "resolutions"), .decision: Noun("decision", "decisions"),
    ],
    gatherings: [.session: Noun("session", "sessions"), .meeting: Noun("meeting", "meetings")],
    ordinalPlace: .before,
    rule: Noun("rule", "rules"),
    article: Noun("article", "articles"),
    articleUnits: [.paragraph: Noun("paragraph", "paragraphs")],
    units: [
      .paragraph: Noun("para.", "paras."),
      .operativeParagraph: Noun("operative paragraph", "operative paragraphs"),
      .preambularParagraph: Noun("preambular paragraph", "preambular paragraphs"),
      .subparagraph: Noun("subparagraph", "subparagraphs"),
      .section: Noun("sect.", "sects."),
      .chapter: Noun("chap.", "chaps."),
      .part: Noun("part", "parts"),
      .annex: Noun("annex", "annexes"),
      .appendix: Noun("appendix", "appendices"),
      .footnote: Noun("footnote", "footnotes"),
      .page: Noun("page", "pages"),
    ],
    isInnerFirst: false,
    letter: { letter, _ in "(\(letter))" })
}
