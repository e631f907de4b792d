import Records

extension Lexicon {
  static let english = Lexicon(
    language: .en,
    numberMark: nil,
    determiners: ["the"],
    of: ["of the", "of", "adopted by the"],
    joins: [", and", "; and", "and", ",", ";"],
    ranges: ["-", "to"],
    actCounter: nil,
    acts: [
      Noun(meaning: .resolution, words: ["resolutions", "resolution"]),
      Noun(meaning: .decision, words: ["decisions", "decision"]),
    ],
    gatherings: [
      Noun(meaning: .session, words: ["sessions", "session"]),
      Noun(meaning: .meeting, words: ["meetings", "meeting"]),
    ],
    gatheringCounters: [],
    articles: ["articles", "article", "arts", "art"],
    articleParagraph: ["paragraph", "para"],
    articleParagraphs: ["paragraphs", "paras"],
    subparagraphs: ["subparagraphs", "subparagraph", "subparas", "subpara"],
    rules: ["rules", "rule"],
    rulesOfProcedure: ["of the rules of procedure", "of its rules of procedure"],
    documents: ["documents", "document"],
    units: [
      Noun(
        meaning: .operativeParagraph,
        words: [
          "operative paragraphs", "operative paragraph", "operative paras", "operative para",
        ]),
      Noun(
        meaning: .preambularParagraph,
        words: [
          "preambular paragraphs", "preambular paragraph", "preambular paras", "preambular para",
        ]),
      Noun(
        meaning: .subparagraph, words: ["subparagraphs", "subparagraph", "subparas", "subpara"]),
      Noun(meaning: .paragraph, words: ["paragraphs", "paragraph", "paras", "para"]),
      Noun(meaning: .section, words: ["sections", "section", "sects", "sect"]),
      Noun(meaning: .chapter, words: ["chapters", "chapter", "chaps", "chap"]),
      Noun(meaning: .part, words: ["parts", "part"]),
      Noun(meaning: .annex, words: ["annexes", "annex"], standsAlone: true),
      Noun(meaning: .appendix, words: ["appendices", "appendix"], standsAlone: true),
      Noun(meaning: .footnote, words: ["footnotes", "footnote"]),
      Noun(meaning: .page, words: ["pages", "page", "pp", "p"]),
    ],
    bodyNouns: [
      .conference: ["Conference", "Conference of the Parties", "Conference of the States Parties"],
      .workingGroup: ["Working Group"],
      .expertMeeting: ["expert meeting"],
      .expertGroup: ["Expert Group"],
      .commission: ["Commission"],
      .committee: ["Committee"],
    ],
    treatyNouns: ["Convention", "Protocol", "Covenant"],
    ordinal: { EnglishOrdinals.read(&$0) })
}
