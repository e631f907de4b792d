package import Records

/// Short texts with citations in each language, from which mutated ones are made.
package enum Seeds {
  /// The texts of a language.
  package static func of(_ language: Language) -> [String] {
    switch language {
    case .en: english
    case .fr: french
    case .es: spanish
    case .ru: russian
    case .zh: chinese
    case .ar: arabic
    }
  }

  private static let english = [
    "resolutions 7/4, 7/5 and 8/1", "General Assembly resolution 69/196, para. 3",
    "Security Council resolutions 1373 (2001) and 2253 (2015)", "article 32, paragraph 3 (e)",
    "A/57/40 (Part I)*, sect. IV, paras. 4-9 and 12", "2200 A (XXI), annex; ibid.",
    "decision 2012/19 of the Council", "A/48/486-S/26560 and Add.1-3", "that resolution; rule 3",
    "the fifth session of the Conference", "S-30/1, ES-10/2 and 44/118 A and B",
  ]
  private static let french = [
    "résolutions 7/4, 7/5 et 8/1", "résolution 69/196 de l’Assemblée générale, par. 3",
    "résolutions 1373 (2001) et 2253 (2015) du Conseil de sécurité", "A/57/40, par. 4 à 9 et 12",
    "paragraphe 3 e) de l’article 32", "décision 2012/19, annexe II", "ladite résolution; ibid.",
    "la cinquième session de la Conférence",
  ]
  private static let spanish = [
    "resoluciones 7/4, 7/5 y 8/1", "resolución 69/196 de la Asamblea General, párr. 3",
    "resoluciones 1373 (2001) y 2253 (2015)", "apartado e) del párrafo 3 del artículo 32",
    "A/57/40, párrs. 4 a 9 y 12", "decisión 2012/19, anexo II", "esa resolución; ibíd.",
  ]
  private static let russian = [
    "резолюции 7/4, 7/5 и 8/1", "резолюции 69/196 Генеральной Ассамблеи, пункт 3",
    "резолюциями 1373 (2001) и 2118 (2013 год)", "подпункт e) пункта 3 статьи 32",
    "A/57/40, пункты 4–9 и 12", "решение 2012/19, приложение II", "в этой резолюции; там же",
  ]
  private static let chinese = [
    "第7/4号、第7/5号和第8/1号决议", "大会第 69/196 号决议第3段", "安全理事会第1970(2011)号决议",
    "《公约》第 32 条第 3 款(e)项", "A/57/40，第4至9段和第12段", "第2012/19号决定附件二", "同一项决议；该条",
    "第七届和第八届会议",
  ]
  private static let arabic = [
    "القرارات 7/4 و 7/5 و 8/1", "قرار الجمعية العامة 69/196، الفقرة 3",
    "وA/57/40، الفقرات 4-9 و 12",
    "قراري مجلس الأمن 1373 (2001) و 2253 (2015)", "الفقرة 3 (ﻫ) من المادة 32",
    "القــرار ١٨٩٤ (د-57)",
    "المقرر 2012/19، المرفق الثاني", "ذلك القرار؛ المرجع نفسه",
  ]

  /// What is put into a text: marks, spaces, numbers, letters of every width and direction.
  static let pieces = [
    "(", ")", "/", " ", "\u{A0}", "\u{202F}", ",", ", ", " and ", " et ", " y ", " и ", "和", " و",
    "、", "第", "号", "条", "-", "–", "1", "99999999999999999999", "A", "IV", "e\u{301}", "👩‍👩‍👧", "🇺🇳",
    "\u{200F}", "\u{200E}", "\u{61C}", "\u{AD}", "\u{200B}", "\u{FEFF}", "９", "٣", "۴", "ـ",
    "\u{64B}",
    "ﻻ", "《", "》", "«", "»", ".", "*", ";", ":", "\0", "\n", "\r\n", "\t", "é", "Ж", "ß", "İ", "ﬁ",
    "of ",
    "resolution ", "№ ", "𝟙", "\u{1A}",
  ]
}
