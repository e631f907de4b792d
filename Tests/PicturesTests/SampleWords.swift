import Testing

/// The words of the sample figures in three languages.
struct SampleWords: Sendable, CustomTestStringConvertible {
  var testDescription: String { code }

  var code: String
  var isRightToLeft = false
  var bodies: [String]
  var session: String
  var certainties: [String]
  var columns: [String]
  var relations: [String]
  var subjects: [String]
  var subject: String
  var states: [String]
  var acts: [[String]]
  var effects: [String]
  var ends: [String]
  var bars: [String]
  var unknown: String
  var titles: [String]
  var description: String

  static let all = [english, arabic, chinese]

  static let english = SampleWords(
    code: "en",
    bodies: [
      "Conference of the Parties", "Working Group on International Cooperation",
      "Working Group on Technical Assistance",
    ], session: "Session",
    certainties: ["Held", "Planned", "Days not known, within these bounds", "Without a day"],
    columns: ["Body", "Session", "Days", "Standing", "Relations"],
    relations: ["during", "back to back"],
    subjects: [
      "Article 13, International cooperation for purposes of confiscation",
      "Article 16, Extradition", "Article 18, Mutual legal assistance", "Electronic evidence",
      "Article 27, Law enforcement cooperation",
    ], subject: "Provision or topic",
    states: [
      "Considered, provision cited", "Considered as a topic", "Mentioned only",
      "Not considered in what was examined", "Nothing in the part seen", "Not examined",
      "Not yet held",
    ],
    acts: [
      ["Decision 2/2", "2005"], ["Decision 3/2", "2006"], ["Decision 4/2", "2008"],
      ["Resolution 5/8", "2010"], ["Resolution 6/1", "2012"], ["Resolution 7/1", "2014"],
      ["Fifth meeting, recommendation (a) on electronic evidence"],
    ], effects: ["establishes", "makes constant", "widens the scope", "requests"],
    ends: ["From", "Effect", "To"],
    bars: ["Endorsed in whole", "Endorsed in part, with amendments", "Taken note of", "Submitted"],
    unknown: "State not known",
    titles: [
      "Sessions of related bodies", "Provisions considered, by session", "Lineage of the mandate",
      "Recommendations by state",
    ], description: "What the picture tells, in a sentence; the table below holds all of it.")

  static let arabic = SampleWords(
    code: "ar", isRightToLeft: true,
    bodies: [
      "مؤتمر الأطراف", "الفريق العامل المعني بالتعاون الدولي",
      "الفريق العامل المعني بالمساعدة التقنية",
    ], session: "الدورة",
    certainties: ["عُقدت", "مقررة", "أيامها غير معروفة، ضمن هذين الحدين", "بلا تاريخ"],
    columns: ["الهيئة", "الدورة", "الأيام", "الحالة", "الصلات"],
    relations: ["أثناء", "على التعاقب"],
    subjects: [
      "المادة 13، التعاون الدولي لأغراض المصادرة", "المادة 16، تسليم المجرمين",
      "المادة 18، المساعدة القانونية المتبادلة", "الأدلة الإلكترونية",
      "المادة 27، التعاون في مجال إنفاذ القانون",
    ], subject: "الحكم أو الموضوع",
    states: [
      "نُظر فيه مع ذكر الحكم", "نُظر فيه كموضوع", "ذُكر فقط", "لم يُنظر فيه ضمن ما جرى فحصه",
      "لا شيء في الجزء الذي جرى الاطلاع عليه", "لم يُفحص", "لم تُعقد بعد",
    ],
    acts: [
      ["المقرر 2/2", "2005"], ["المقرر 3/2", "2006"], ["المقرر 4/2", "2008"],
      ["القرار 5/8", "2010"],
      ["القرار 6/1", "2012"], ["القرار 7/1", "2014"], ["CTOC/COP/WG.3/2014/4، التوصية (أ)"],
    ], effects: ["ينشئ", "يجعله عنصرا دائما", "يوسع النطاق", "يطلب"], ends: ["من", "الأثر", "إلى"],
    bars: ["أُقرت بالكامل", "أُقرت جزئيا مع تعديلات", "أُحيط علما بها", "قُدمت"],
    unknown: "الحالة غير معروفة",
    titles: [
      "دورات الهيئات المترابطة", "الأحكام التي نُظر فيها حسب الدورة", "تسلسل الولاية",
      "التوصيات حسب الحالة",
    ], description: "ما يبينه الشكل في جملة واحدة.")

  static let chinese = SampleWords(
    code: "zh", bodies: ["缔约方会议", "国际合作工作组", "技术援助工作组"], session: "届会",
    certainties: ["已举行", "计划举行", "日期不详，在此范围之内", "无日期"],
    columns: ["机构", "届会", "日期", "情况", "关系"], relations: ["期间", "接续举行"],
    subjects: ["第十三条，没收事宜的国际合作", "第十六条，引渡", "第十八条，司法协助", "电子证据", "第二十七条，执法合作"],
    subject: "条款或专题",
    states: ["已审议并援引条款", "作为专题审议", "仅提及", "在所查文件范围内未审议", "所阅部分无记录", "未查阅", "尚未举行"],
    acts: [
      ["第2/2号决定", "2005年"], ["第3/2号决定", "2006年"], ["第4/2号决定", "2008年"], ["第5/8号决议", "2010年"],
      ["第6/1号决议", "2012年"], ["第7/1号决议", "2014年"], ["第五次会议关于电子证据的建议(a)，见会议报告第三十五段"],
    ], effects: ["设立", "定为经常项目", "扩大范围", "请"], ends: ["从", "效力", "到"],
    bars: ["全部核可", "经修正后部分核可", "注意到", "已提交"], unknown: "状况不详",
    titles: ["相关机构的届会", "各届会审议的条款", "任务授权的沿革", "按状况分列的建议"], description: "用一句话说明图示内容。")
}
