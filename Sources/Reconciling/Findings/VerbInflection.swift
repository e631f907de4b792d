import Records

/// Makes of the printed forms of a verb others that an editor may write: another number, gender or tense.
struct VerbInflection {
  private let language: Language

  init(_ language: Language) { self.language = language }

  /// What is put at the end of a word in place of what ends it.
  private struct Ending {
    let old: String
    let new: [String]
    var needsLead = false
  }

  /// The words after which a form is a verb that is a noun as well.
  static let leads: [Language: Set<String>] = [
    .en: [
      "to", "not", "should", "shall", "may", "might", "must", "will", "would", "could", "can",
      "did",
      "does", "do", "and", "or", "never", "speakers", "participants",
    ]
  ]

  /// Of a form that says who acts (the present), by the end of its first word, the longest end first.
  private static let ofActs: [Language: [Ending]] = [
    .en: [
      Ending(old: "sses", new: ["ss"], needsLead: true), Ending(old: "sses", new: ["ssing"]),
      Ending(old: "shes", new: ["sh"], needsLead: true), Ending(old: "shes", new: ["shing"]),
      Ending(old: "es", new: ["e"], needsLead: true), Ending(old: "es", new: ["ing"]),
      Ending(old: "s", new: [""], needsLead: true), Ending(old: "s", new: ["ing"]),
    ],
    .fr: [Ending(old: "e", new: ["ent", "er", "ant"]), Ending(old: "it", new: ["issent"])],
    .es: [
      Ending(old: "a", new: ["an", "ar", "ado", "ada", "ando"]), Ending(old: "e", new: ["en"]),
    ],
    .ru: [
      Ending(old: "ает", new: ["ают", "ать", "ая"]), Ending(old: "яет", new: ["яют", "ять", "яя"]),
      Ending(old: "ует", new: ["уют", "овать", "уя"]), Ending(old: "ит", new: ["ят", "ить"]),
    ],
  ]

  /// Of a form that reports (the past), likewise.
  private static let ofReports: [Language: [Ending]] = [
    .es: [
      Ending(old: "ió", new: ["ido", "ida", "idos", "idas"]),
      Ending(old: "ó", new: ["ado", "ada", "ados", "adas"]),
    ],
    .ru: [
      Ending(old: "лся", new: ["лось"]), Ending(old: "звал", new: ["звало"]),
      Ending(old: "дил", new: ["дило"] + passives("жден")),
      Ending(old: "тил", new: ["тило"] + passives("чен")),
      Ending(old: "вил", new: ["вило"] + passives("влен")),
      Ending(old: "сил", new: ["сило"] + passives("шен")),
      Ending(old: "ил", new: ["ило"] + passives("ен")),
      Ending(old: "ел", new: ["ело"] + passives("ен")),
      Ending(old: "ал", new: ["ало"] + passives("ан")),
      Ending(old: "ял", new: ["яло"] + passives("ят")),
      Ending(old: "нул", new: ["нуло"] + passives("нут")),
      Ending(old: "л", new: ["ло"]),
    ],
    .ar: [Ending(old: "", new: ["وا"])],
  ]

  /// A short participle of the passive with every subject.
  private static func passives(_ stem: String) -> [String] {
    ["", "а", "о", "ы"].map { stem + $0 }
  }

  /// What joins a verb to its text and can be parted from it by other words.
  private static let joints: [Language: Set<String>] = [
    .en: ["that"], .fr: ["que", "de", "à"], .es: ["que", "de", "a"],
    .ru: ["что", "следующее", "следующим", "следующем"], .ar: ["أن", "بأن"],
  ]

  /// The fewest letters of a form that stands alone; shorter ones are other words as well.
  private static let shortest = 5

  /// The forms made of those of a verb.
  func forms(of verb: Verb) -> [(form: String, needsLead: Bool)] {
    var made: [(form: String, needsLead: Bool)] = []
    for wording in verb.wording where wording.language == language {
      let reports = [wording.report, wording.feminine, wording.several].compactMap { $0 }
      made += ([wording.act] + reports).compactMap(bare).map { ($0, false) }
      made += inflected(wording.act, VerbInflection.ofActs) + presentOfArabic(wording.act)
      made += inflected(wording.report, VerbInflection.ofReports)
      made += participles(wording.report).map { ($0, false) }
    }
    return made
  }

  /// A form without what joins it to its text; `nil` where nothing does.
  private func bare(_ form: String) -> String? {
    var words = self.words(form)
    let joints = VerbInflection.joints[language] ?? []
    let count = words.count
    while words.count > 1, let last = words.last, joints.contains(last) { words.removeLast() }
    guard words.count < count, words.count > 1 || isLong(words[0]) else { return nil }
    return words.joined(separator: " ")
  }

  private func inflected(
    _ form: String, _ endings: [Language: [Ending]]
  ) -> [(form: String, needsLead: Bool)] {
    var words = self.words(form)
    guard let first = words.first, words.count > 1 || isLong(first),
      let fitting = endings[language]?.filter({ first.hasSuffix($0.old) }), let own = fitting.first
    else { return [] }
    return fitting.filter { $0.old == own.old }.flatMap { ending in
      ending.new.flatMap { new -> [(form: String, needsLead: Bool)] in
        words[0] = first.dropLast(ending.old.count) + new
        let whole = words.joined(separator: " ")
        return [whole, bare(whole)].compactMap { $0 }.map { ($0, ending.needsLead) }
      }
    }
  }

  /// The present with a feminine subject and with several.
  private func presentOfArabic(_ act: String) -> [(form: String, needsLead: Bool)] {
    guard language == .ar, act.unicodeScalars.first == "ي" else { return [] }
    var words = self.words(act)
    let rest = String(words[0].unicodeScalars.dropFirst())
    return ["ت" + rest, words[0] + "ون"].map { first in
      words[0] = first
      return (words.joined(separator: " "), false)
    }
  }

  /// The participle of a French past, which can agree with what was done.
  private func participles(_ report: String) -> [String] {
    var words = self.words(report)
    guard language == .fr, words.count > 1, words.removeFirst() == "a", let first = words.first,
      words.count > 1 || isLong(first)
    else { return [] }
    return ["", "e", "s", "es"].flatMap { ending in
      words[0] = first + ending
      let whole = words.joined(separator: " ")
      return [whole, bare(whole)].compactMap { $0 }
    }
  }

  private func words(_ form: String) -> [String] {
    Words(form).tokens.trimmingSigns.map { $0.letters.lowercased() }.filter { $0 != "," }
  }

  private func isLong(_ word: String) -> Bool { word.count >= VerbInflection.shortest }
}
