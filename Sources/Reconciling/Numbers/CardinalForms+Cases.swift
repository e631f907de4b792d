extension CardinalForms {
  /// The Russian numbers in the cases that differ: nominative, oblique, dative where it has its own, instrumental.
  static let russian: [Form] = {
    let ones: [[String]] = [
      ["один", "одного", "одному", "одним"], ["два", "двух", "двум", "двумя"],
      ["три", "трех", "трем", "тремя"], ["четыре", "четырех", "четырем", "четырьмя"],
      ["пять", "пяти", "пяти", "пятью"], ["шесть", "шести", "шести", "шестью"],
      ["семь", "семи", "семи", "семью"], ["восемь", "восьми", "восьми", "восемью"],
      ["девять", "девяти", "девяти", "девятью"],
    ]
    let others = ["одна", "одно", "одной", "одну"].map { ($0, 1) } + [("две", 2)]
    let beyond = [
      "десят", "одиннадцат", "двенадцат", "тринадцат", "четырнадцат", "пятнадцат", "шестнадцат",
      "семнадцат", "восемнадцат", "девятнадцат",
    ]
    let round: [[String]] =
      ["двадцат", "тридцат"].map(soft)
      + [["сорок", "сорока", "сорока", "сорока"]]
      + [("пять", "пяти", "пятью"), ("шесть", "шести", "шестью"), ("семь", "семи", "семью")].map {
        ["\($0)десят", "\($1)десяти", "\($1)десяти", "\($2)десятью"]
      }
      + [["восемьдесят", "восьмидесяти", "восьмидесяти", "восьмьюдесятью"]]
      + [["девяносто", "девяноста", "девяноста", "девяноста"]]
    let compounds = (0..<4).flatMap { form in
      joined(
        tens(from: 20, round.map { $0[form] }),
        counted(from: 1, ones.map { $0[form] }) + (form == 0 ? others : [])
      ) { ["\($0) \($1)"] }
    }
    let simple = (0..<4).flatMap { form in
      counted(from: 1, (ones + beyond.map(soft)).map { $0[form] })
        + tens(from: 20, round.map { $0[form] })
    }
    return simple + others + compounds + [("сто", 100), ("ста", 100)]
  }()

  private static func soft(_ stem: String) -> [String] {
    [stem + "ь", stem + "и", stem + "и", stem + "ью"]
  }

  /// The Arabic numbers of both genders, nominative and oblique.
  static let arabic: [Form] = {
    let low = counted(
      from: 3, ["ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر"])
    let ones =
      [("واحد", 1), ("واحدة", 1), ("إحدى", 1), ("أحد", 1), ("اثنان", 2), ("اثنين", 2)]
      + [("اثنتان", 2), ("اثنتين", 2), ("ثمان", 8)] + bothGenders(low)
    let teens = bothGenders(Array(low.dropLast())).flatMap { form in
      ["عشر", "عشرة"].map { ("\(form.words) \($0)", form.number + 10) }
    }
    let eleven = [("أحد عشر", 11), ("إحدى عشرة", 11)]
    let twelve = ["اثنا عشر", "اثني عشر", "اثنتا عشرة", "اثنتي عشرة"].map { ($0, 12) }
    let round = ["ون", "ين"].flatMap { ending in
      tens(
        from: 20, ["عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع"].map { $0 + ending })
    }
    return ones.filter { !["إحدى", "أحد"].contains($0.words) } + teens + eleven + twelve + round
      + joined(round, ones.filter { $0.number < 10 }) { ["\($1) و\($0)"] }
      + [("مائة", 100), ("مئة", 100)]
  }()

  private static func bothGenders(_ forms: [Form]) -> [Form] {
    forms.flatMap { form in [form.words, form.words + "ة"].map { ($0, form.number) } }
  }
}
