import Records

extension Words {
  static let russian = Words(
    language: .ru,
    phrases: [
      (.partOfAct(.preambularParagraph), ["преамбулы"]),
      (.partOfAct(.operativeParagraph), ["постановляющей части"]),
      (.act(.resolution), ["резолюци*"]),
      (.act(.decision), ["решени*"]),
      (.draft, ["проект* резолюци*", "проект* решени*"]),
      (.unit(.paragraph), ["пункт*", "п", "пп"]),
      (.unit(.operativeParagraph), ["пункт* постановляющей части"]),
      (.unit(.preambularParagraph), ["пункт* преамбулы"]),
      (.unit(.subparagraph), ["подпункт*"]),
      (.unit(.section), ["раздел*"]),
      (.unit(.chapter), ["глав*"]),
      (.unit(.part), ["част*"]),
      (.unit(.annex), ["приложени*"]),
      (.unit(.appendix), ["добавлени*"]),
      (.unit(.footnote), ["сноск*"]),
      (.unit(.page), ["страниц*", "стр"]),
      (.article, ["стать*", "статей", "ст"]),
      (.rule, ["правил*"]),
      (.rulesOfProcedure, ["правил* процедуры"]),
      (.gathering(.session), ["сесси*", "очередн* сесси*"]),
      (.gathering(.meeting), ["совещани*", "заседани*"]),
      (.agenda, ["повестк* дня", "предварительной повестк* дня"]),
      (.back(.document), ["там же"]),
      (
        .foreign,
        [
          "всемирн* ассамбле* здравоохранения", "европейск* союз*", "совет* европы",
          "межпарламентск* союз*", "африканск* союз*", "организаци* американских государств",
          "парламентск* ассамбле*",
        ]
      ),
    ],
    back: (
      [
        "эт*", "указанн*", "упомянут*", "вышеупомянут*", "вышеуказанн*", "той же", "та же", "ту же",
        "том же", "того же", "тому же",
      ], [],
      [
        (.act(.resolution), ["резолюци*"]), (.act(.decision), ["решени*"]),
        (.article, ["стать*"]), (.document, ["документ*"]),
      ]
    ),
    joins: ["и", "или", "а также"], ranges: ["по", "до"],
    of: [])
}
