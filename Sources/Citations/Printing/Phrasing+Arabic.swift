import Records

extension Phrasing {
  static let arabic = Phrasing(.arabic, hasPossessives: false) { thing, text, owner, _ in
    switch thing {
    case .named: owner
    case .acts(let form, let numbers): CitationWords.arabicActs(form, numbers, of: owner)
    case .provisions: "\(text) من \(owner)"
    case .sessions, .rules, .document: "\(text) \(CitationWords.belonging(to: owner))"
    }
  }
}

extension CitationWords {
  fileprivate static let arabic = CitationWords(
    language: .ar,
    comma: " و", and: " و", part: "، ", semicolon: "؛ ", range: "-",
    acts: [
      .resolution: Noun("القرار", "القرارات", two: "القراران"),
      .decision: Noun("المقرر", "المقررات", two: "المقرران"),
    ],
    gatherings: [
      .session: Noun("الدورة", "الدورات", two: "الدورتان"),
      .meeting: Noun("الاجتماع", "الاجتماعات", two: "الاجتماعان", .masculine),
    ],
    ordinalPlace: .after,
    rule: Noun("المادة", "المواد", two: "المادتان", after: "من النظام الداخلي"),
    article: Noun("المادة", "المواد", two: "المادتان", within: "من المادة"),
    articleUnits: [
      .paragraph: Noun("الفقرة", "الفقرات", two: "الفقرتان", within: "من الفقرة"),
      .subparagraph: Noun(
        "الفقرة الفرعية", "الفقرات الفرعية", two: "الفقرتان الفرعيتان",
        within: "من الفقرة الفرعية"),
    ],
    units: [
      .paragraph: Noun("الفقرة", "الفقرات", two: "الفقرتان"),
      .operativeParagraph: Noun("الفقرة", "الفقرات", two: "الفقرتان", after: "من المنطوق"),
      .preambularParagraph: Noun("الفقرة", "الفقرات", two: "الفقرتان", after: "من الديباجة"),
      .subparagraph: Noun("الفقرة الفرعية", "الفقرات الفرعية", two: "الفقرتان الفرعيتان"),
      .section: Noun("الفرع", "الفروع", two: "الفرعان"),
      .chapter: Noun("الفصل", "الفصول", two: "الفصلان"),
      .part: Noun("الجزء", "الأجزاء", two: "الجزءان"),
      .annex: Noun("المرفق", "المرفقات", two: "المرفقان"),
      .appendix: Noun("التذييل", "التذييلات", two: "التذييلان"),
      .footnote: Noun("الحاشية", "الحواشي", two: "الحاشيتان"),
      .page: Noun("الصفحة", "الصفحات", two: "الصفحتان"),
    ],
    actNumber: ArabicNumbering.act,
    letter: ArabicNumbering.letter,
    outline: ArabicNumbering.outline)

  /// Acts in the construct state, which puts the owner before the numbers: `قرار الجمعية العامة 69/196`.
  fileprivate static func arabicActs(
    _ form: ActForm, _ numbers: [String], of owner: String
  ) -> String {
    let noun =
      switch form {
      case .resolution: Noun("قرار \(owner)", "قرارات \(owner)", two: "قرارا \(owner)")
      case .decision: Noun("مقرر \(owner)", "مقررات \(owner)", two: "مقررا \(owner)")
      }
    return arabic.counted(noun, numbers.map(arabic.actNumber))
  }

  /// A name after the preposition لـ, which joins the article: `للمؤتمر`, `للجنة`, `لمؤتمر الأطراف`.
  fileprivate static func belonging(to owner: String) -> String {
    if owner.hasPrefix("الل") { return "لل" + owner.dropFirst(3) }
    return owner.hasPrefix("ال") ? "لل" + owner.dropFirst(2) : "ل" + owner
  }
}
