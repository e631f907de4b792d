import Records

extension Lexicon {
  static let chinese = Lexicon(
    language: .zh,
    numberMark: "第",
    determiners: [],
    of: ["的"],
    joins: ["、", "以及", "和", "及", ",", ";"],
    ranges: ["-", "至", "到"],
    actCounter: "号",
    acts: [
      Noun(meaning: .resolution, words: ["决议"]),
      Noun(meaning: .decision, words: ["决定"]),
    ],
    gatherings: [
      Noun(meaning: .session, words: ["届会议", "届常会", "届会"]),
      Noun(meaning: .meeting, words: ["次会议"]),
    ],
    gatheringCounters: ["届", "次"],
    articles: ["条"],
    articleParagraph: ["款"],
    articleParagraphs: [],
    subparagraphs: ["项", "目"],
    rules: ["规则"],
    rulesOfProcedure: ["议事规则"],
    documents: ["文件"],
    units: [
      Noun(
        meaning: .operativeParagraph, words: ["段"], followsNumber: true,
        lead: ["执行部分", "执行段落"]),
      Noun(meaning: .preambularParagraph, words: ["段"], followsNumber: true, lead: ["序言部分", "序言"]),
      Noun(meaning: .paragraph, words: ["段"], followsNumber: true),
      Noun(meaning: .section, words: ["节"], followsNumber: true),
      Noun(meaning: .chapter, words: ["章"], followsNumber: true),
      Noun(meaning: .part, words: ["部分"], followsNumber: true),
      Noun(meaning: .page, words: ["页"], followsNumber: true),
      Noun(meaning: .annex, words: ["附件"], standsAlone: true),
      Noun(meaning: .appendix, words: ["附录"], standsAlone: true),
      Noun(meaning: .footnote, words: ["脚注"]),
      Noun(meaning: .subparagraph, words: ["分段"]),
    ],
    bodyNouns: [
      .workingGroup: ["工作组"],
      .expertMeeting: ["专家会议"],
      .expertGroup: ["专家组"],
      .commission: ["委员会"],
      .committee: ["委员会"],
    ],
    treatyNouns: ["公约", "议定书"],
    ordinal: { ChineseNumerals.read(&$0) })
}
