import Records
import Testing

@testable import Reconciling

/// A change of words, and what it is where a record stands behind them.
struct JudgedChange: CustomTestStringConvertible, Sendable {
  let language: Language
  let old: String
  let new: String
  let judged: Finding.Change

  var testDescription: String { "\(language.rawValue): \(old) > \(new)" }

  /// The changes of every language; each ends with those that only look like more.
  static let all: [JudgedChange] = rows.flatMap { language, rows in
    rows.map { JudgedChange(language: language, old: $0.0, new: $0.1, judged: $0.2) }
  }

  private static let rows: [(Language, [(String, String, Finding.Change)])] = [
    (
      .en,
      [
        ("The Group encouraged States", "The Group requested States", .verb),
        ("Speakers noted that", "Speakers decided that", .verb),
        ("It took note of", "It welcomed", .verb),
        ("It decided to meet", "It decided not to meet", .verb),
        ("It did not welcome it", "It did welcome it", .verb),
        ("It didn't rain", "It did rain", .fact),
        ("Endorsed the text", "Endorsed the text in part", .verb),
        ("Endorsed the text", "Declined to endorse the text", .verb),
        ("It decided to meet", "It decided to refuse to meet", .verb),
        ("to encourage them", "to request them", .verb),
        ("some speakers", "all speakers", .fact),
        ("the speakers held", "the secretariat held", .fact),
        ("States should act", "States may act", .verb),
        ("it could help", "it would help", .fact),
        ("upon request", "upon demand", .wording),
        ("a broad lake", "a large lake", .wording),
        ("not only lakes", "only lakes", .fact),
        ("in the north", "in a north", .wording),
        ("in 60 lakes", "in sixty lakes", .wording),
        ("at forty-two lakes", "at 42 lakes", .wording),
        ("the sixteenth lake", "the 16th lake", .wording),
        ("at 60 lakes", "at sixty-one lakes", .fact),
        ("at fifty lakes", "at forty lakes", .fact),
        ("the third lake", "the 3 lake", .fact),
        ("its resolution 7/4 says", "its resolution 4/7 says", .fact),
        ("from 7 to 9 May", "from 9 to 7 May", .fact),
        ("The text was not endorsed", "The text was endorsed", .verb),
      ]
    ),
    (
      .fr,
      [
        ("Les orateurs ont noté que", "Les orateurs ont décidé que", .verb),
        ("ils ont souligné le", "ils ont demandé instamment le", .verb),
        ("elle a prié les États", "elle a encouragé les États", .verb),
        ("elle a approuvé le texte", "elle n’a pas approuvé le texte", .verb),
        ("elle a approuvé le texte", "elle a refusé d’approuver le texte", .verb),
        ("elle n’a pas plu", "elle a plu", .fact),
        ("certains orateurs", "tous les orateurs", .fact),
        ("Le Groupe recommande, enfin, que", "Le Groupe décide, enfin, que", .verb),
        ("les États encouragent", "les États prient", .verb),
        ("il peut aider", "il doit aider", .fact),
        ("le deuxième lac", "le troisième lac", .fact),
        ("que States had met [English]", "que States had not met [English]", .fact),
        ("il encouraged them [English]", "il requested them [English]", .verb),
        ("un grand lac", "un vaste lac", .wording),
        ("sans préjudice du lac", "du lac", .wording),
        ("à 71 lacs", "à soixante et onze lacs", .wording),
        ("à 99 lacs", "à quatre-vingt-dix-neuf lacs", .wording),
        ("à cinquante lacs", "à quarante lacs", .fact),
        ("le texte n’a pas été approuvé", "le texte a été approuvé", .verb),
      ]
    ),
    (
      .es,
      [
        ("Los oradores observaron que", "Los oradores decidieron que", .verb),
        ("citaron el lago", "aprobaron el lago", .verb),
        ("La Conferencia decidió", "La Conferencia no decidió", .verb),
        ("La Conferencia decidió", "La Conferencia rehusó decidir", .verb),
        ("alentó a los Estados", "solicitó a los Estados", .verb),
        ("algunos oradores", "varios oradores", .fact),
        ("puede ayudar", "debe ayudar", .fact),
        ("nunca llueve", "llueve", .fact),
        ("sin embargo, llueve", "llueve", .wording),
        ("un lago grande", "un lago amplio", .wording),
        ("en 42 lagos", "en cuarenta y dos lagos", .wording),
        ("en veintiún lagos", "en 21 lagos", .wording),
        ("en sesenta lagos", "en setenta lagos", .fact),
        ("el texto no fue aprobado", "el texto fue aprobado", .verb),
      ]
    ),
    (
      .ru,
      [
        ("Конференция призвала государства", "Конференция просила государства", .verb),
        ("Группа постановила", "Группа рекомендовала следующее:", .verb),
        ("ораторы отметили, что", "ораторы постановили, что", .verb),
        ("Конференция приветствовала", "Конференция одобрила", .verb),
        ("она решила", "она не решила", .fact),
        ("Группа одобрила", "Группа не одобрила", .verb),
        ("Группа одобрила", "Группа отказалась одобрить", .verb),
        ("некоторые ораторы", "все ораторы", .fact),
        ("государства могут", "государства должны", .fact),
        ("не только озера", "только озера", .fact),
        ("озера без ущерба для рек", "озера", .wording),
        ("что States may act [English]", "что States must act [English]", .fact),
        ("большое озеро", "широкое озеро", .wording),
        ("в 62 озерах", "в шестидесяти двух озерах", .wording),
        ("сорок озер", "40 озер", .wording),
        ("сорок озер", "пятьдесят озер", .fact),
        ("текст не был одобрен", "текст был одобрен", .verb),
        ("решение не было принято", "решение было принято", .verb),
      ]
    ),
    (
      .ar,
      [
        ("وشجع المؤتمر الدول", "وطلب المؤتمر الدول", .verb),
        ("شجعت اللجنة", "طلبت اللجنة", .verb),
        ("قرر المؤتمر", "لم يقرر المؤتمر", .verb),
        ("قرر المؤتمر", "رفض المؤتمر أن يقرر", .verb),
        ("وقررت اللجنة", "ورحبت اللجنة", .verb),
        ("بعض المتكلمين", "جميع المتكلمين", .fact),
        ("يجوز للدول", "يجب للدول", .fact),
        ("هطل المطر", "لم هطل المطر", .fact),
        ("بحيرة كبيرة", "بحيرة واسعة", .wording),
        ("في 62 بحيرة", "في اثنتين وستين بحيرة", .wording),
        ("خمسون بحيرة", "50 بحيرة", .wording),
        ("خمسون بحيرة", "ستون بحيرة", .fact),
        ("لم يعتمد المؤتمر النص", "اعتمد المؤتمر النص", .verb),
      ]
    ),
    (
      .zh,
      [
        ("会议鼓励各国", "会议请各国", .verb),
        ("会议决定设立", "会议决定不设立", .verb),
        ("会议核可案文", "会议部分核可案文", .verb),
        ("会议核可案文", "会议拒绝核可案文", .verb),
        ("一些发言者", "所有发言者", .fact),
        ("发言者指出", "秘书处指出", .fact),
        ("各国可报告", "各国须报告", .fact),
        ("水位下降", "水位没有下降", .fact),
        ("不同的湖", "不断的湖", .wording),
        ("大的湖", "广的湖", .wording),
        ("有60个湖", "有六十个湖", .wording),
        ("第12次", "第十二次", .wording),
        ("有六十个湖", "有七十个湖", .fact),
        ("会议没有核可案文", "会议核可了案文", .verb),
        ("案文未获核可", "案文获得核可", .verb),
        ("会议没有在第七届会议上核可案文", "会议在第七届会议上核可了案文", .verb),
      ]
    ),
  ]
}
