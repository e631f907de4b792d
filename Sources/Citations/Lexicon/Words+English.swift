import Records

extension Words {
  static let english = Words(
    language: .en,
    phrases: [
      (.act(.resolution), ["resolution", "resolutions", "res"]),
      (.act(.decision), ["decision", "decisions"]),
      (.draft, ["draft resolution", "draft resolutions", "draft decision", "draft decisions"]),
      (.unit(.paragraph), ["paragraph", "paragraphs", "para", "paras"]),
      (
        .unit(.operativeParagraph),
        ["operative paragraph", "operative paragraphs", "operative para", "operative paras"]
      ),
      (
        .unit(.preambularParagraph),
        [
          "preambular paragraph", "preambular paragraphs", "preambular para", "preambular paras",
        ]
      ),
      (.unit(.subparagraph), ["subparagraph", "subparagraphs", "subpara", "subparas"]),
      (.unit(.section), ["section", "sections", "sect", "sects"]),
      (.unit(.chapter), ["chapter", "chapters", "chap", "chaps"]),
      (.unit(.part), ["part", "parts"]),
      (.unit(.annex), ["annex", "annexes"]),
      (.unit(.appendix), ["appendix", "appendices"]),
      (.unit(.footnote), ["footnote", "footnotes"]),
      (.unit(.page), ["page", "pages", "p", "pp"]),
      (.article, ["article", "articles", "art", "arts"]),
      (.rule, ["rule", "rules"]),
      (
        .rulesOfProcedure,
        [
          "rules of procedure", "its rules of procedure", "provisional rules of procedure",
          "its provisional rules of procedure",
        ]
      ),
      (.gathering(.session), ["session", "sessions"]),
      (.gathering(.meeting), ["meeting", "meetings"]),
      (.agenda, ["agenda", "provisional agenda"]),
      (.back(.present(.resolution)), ["this resolution", "present resolution"]),
      (.back(.present(.decision)), ["this decision", "present decision"]),
      (.back(.document), ["ibid"]),
      (.nothing, ["agenda item", "special rapporteur"]),
      (
        .foreign,
        [
          "permanent council", "nordic council", "league council",
          "council of the league of arab states", "committee of ministers",
          "oas general assembly", "african commission on human and peoples' rights",
          "european convention", "american convention", "african charter",
          "inter-american convention", "arab charter",
          "league of nations", "constituent assembly", "security council committee",
          "world health assembly", "inter-parliamentary union", "parliamentary assembly",
          "council of the european union", "european council", "european parliament",
          "organization of american states", "league of arab states", "council of europe",
          "african union", "general conference", "national assembly", "supreme court",
          "security council of the african union", "peace and security council",
        ]
      ),
    ],
    back: (
      ["that", "the said", "the same", "the aforementioned", "the above-mentioned"], [],
      [
        (.act(.resolution), ["resolution"]), (.act(.decision), ["decision"]),
        (.article, ["article"]), (.document, ["document"]),
      ]
    ),
    links: [
      (.join, ["and", "or", "as well as"]), (.range, ["to", "through"]),
      (.of, ["of", "of the", "of its", "adopted by the"]),
      (.from, ["from"]), (.about, ["on", "on the", "relating to", "concerning", "against"]),
      (.to, ["to", "to the"]), (.parties, ["to", "to the"]),
      (.determiner, ["the", "its", "document", "documents", "doc"]),
      (.sign, ["no", "nos"]), (.own, ["its", "their"]), (.regular, ["regular"]),
      (
        .instrument,
        ["this agreement", "agreement*", "statute*", "constitution*", "law*", "code*", "protocol*"]
      ),
      (.thereof, ["thereof"]),
      (.volume, ["document", "documents", "supplement", "vol", "meeting"]),
    ])
}
