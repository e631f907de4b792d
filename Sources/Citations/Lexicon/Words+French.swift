import Records

extension Words {
  static let french = Words(
    language: .fr,
    phrases: [
      (.partOfAct(.preambularParagraph), ["du préambule"]),
      (.partOfAct(.operativeParagraph), ["du dispositif"]),
      (.act(.resolution), ["résolution", "résolutions"]),
      (.act(.decision), ["décision", "décisions"]),
      (
        .draft,
        [
          "projet de résolution", "projets de résolution", "projet de décision",
          "projets de décision",
        ]
      ),
      (.unit(.paragraph), ["paragraphe", "paragraphes", "par"]),
      (.unit(.operativeParagraph), ["paragraphe du dispositif", "paragraphes du dispositif"]),
      (.unit(.preambularParagraph), ["alinéa du préambule", "alinéas du préambule"]),
      (.unit(.subparagraph), ["alinéa", "alinéas", "sous-alinéa", "sous-alinéas"]),
      (.unit(.chapter), ["chapitre", "chapitres"]),
      (.unit(.part), ["partie", "parties"]),
      (.unit(.annex), ["annexe", "annexes"]),
      (.unit(.appendix), ["appendice", "appendices"]),
      (.unit(.footnote), ["note de bas de page", "notes de bas de page", "note", "notes"]),
      (.rulesOfProcedure, ["règlement intérieur", "règlement intérieur provisoire"]),
      (.gathering(.session), ["session ordinaire", "sessions ordinaires"]),
      (.gathering(.meeting), ["réunion", "réunions", "séance", "séances"]),
      (.agenda, ["ordre du jour", "ordre du jour provisoire"]),
      (.nothing, ["point de l'ordre du jour"]),
      (
        .foreign,
        [
          "conseil permanent", "conseil de paix et de sécurité", "union africaine",
          "comité des ministres", "assemblée parlementaire", "conseil de l'europe",
          "convention européenne", "convention américaine", "charte africaine",
          "convention interaméricaine", "commission africaine des droits de l'homme et des peuples",
          "société des nations", "assemblée constituante", "assemblée nationale",
          "comité du conseil de sécurité",
          "assemblée mondiale de la santé", "conseil de l'europe", "union européenne",
          "union interparlementaire", "union africaine", "assemblée parlementaire",
        ]
      ),
    ],
    back: (
      ["ladite", "ledit", "cette même", "ce même", "la même", "le même", "cette"],
      ["susmentionnée", "précitée", "susmentionné", "précité"],
      [
        (.act(.resolution), ["résolution"]), (.act(.decision), ["décision"]),
        (.article, ["article"]), (.document, ["document"]),
      ]
    ),
    links: [
      (.join, ["et", "ou", "ainsi que", "et de", "et des"]), (.range, ["à", "au"]),
      (.of, ["de", "de la", "de l", "du", "des", "d"]),
      (.from, ["de", "des"]), (.about, ["sur", "relative*", "concernant", "contre"]),
      (.parties, ["à la", "à l", "au"]),
      (.determiner, ["la", "le", "les", "l", "sa", "ses"]), (.sign, ["n", "no", "nos"]),
      (.own, ["sa", "son", "ses", "leur", "leurs"]), (.regular, ["ordinaire*"]),
      (.special, ["extraordinaire*"]),
      (.instrument, ["loi*", "code*", "statut*", "accord*", "constitution*", "protocole*"]),
    ])
}
