/// A text in the two languages of the corpus.
struct Phrase {
  var en: String
  var zh: String

  init(_ en: String, _ zh: String) {
    self.en = en
    self.zh = zh
  }

  /// Both versions as one value of YAML.
  var yaml: String { "{en: \"\(en)\", zh: \"\(zh)\"}" }
}

/// Texts of the length and kind that records hold, put together from parts.
enum Phrases {
  private static let actions = [
    Phrase("strengthen the coordinating role of", "加强协调作用，涉及"),
    Phrase("collect and disseminate information on", "收集和传播资料，涉及"),
    Phrase("review the practical experience gained with", "审查实际经验，涉及"),
    Phrase("make wider use of existing arrangements for", "更广泛地利用现有安排，涉及"),
    Phrase("give priority in technical assistance to", "在技术援助中优先考虑"),
    Phrase("draw up guidance for practitioners on", "为从业人员拟订指导意见，涉及"),
    Phrase("exchange views regularly on", "定期交流看法，涉及"),
    Phrase("remove the legal and practical obstacles to", "消除法律和实际障碍，涉及"),
  ]

  private static let matters = [
    Phrase("the transmission of requests between competent authorities", "主管机关之间转递请求书"),
    Phrase("the preservation of electronic records", "电子记录的保全"),
    Phrase("the training of officials who draft requests", "对起草请求书的官员的培训"),
    Phrase("the cost of executing complex requests", "执行复杂请求的费用"),
    Phrase("the hearing of witnesses by video link", "以视频连接听取证人证言"),
    Phrase("the confidentiality of pending proceedings", "未决程序的保密"),
    Phrase("the settlement of conflicts of jurisdiction", "管辖权冲突的解决"),
    Phrase("the translation of supporting documents", "证明文件的翻译"),
    Phrase("the return of property to its legitimate owners", "将财产返还合法所有人"),
    Phrase("the use of joint teams in cases that concern several States", "在涉及多国的案件中使用联合小组"),
  ]

  private static let turns = [
    Phrase("taking into account the differences between legal systems", "同时顾及各法律制度之间的差异"),
    Phrase("with full respect for the sovereignty of States", "同时充分尊重各国主权"),
    Phrase("subject to the availability of resources", "但须视资源情况而定"),
    Phrase("in cooperation with the relevant regional networks", "并与有关区域网络合作"),
    Phrase("bearing in mind the needs of developing countries", "同时铭记发展中国家的需要"),
    Phrase("in particular where bank records and other evidence are sought", "特别是在寻求银行记录和其他证据的情况下"),
    Phrase("building upon the results of earlier meetings", "并以以往会议的成果为基础"),
    Phrase("and report thereon at the next meeting", "并就此向下次会议报告"),
  ]

  /// A matter, as a noun phrase.
  static func matter(_ chance: inout Chance) -> Phrase {
    let (first, second) = (chance.one(of: matters), chance.one(of: matters))
    return Phrase("\(first.en) and \(second.en)", "\(first.zh)和\(second.zh)")
  }

  /// What somebody is to do, with as many turns as are asked for.
  static func action(_ chance: inout Chance, turns count: Int) -> Phrase {
    let (action, matter) = (chance.one(of: actions), matter(&chance))
    let turned = chance.some(count, of: turns)
    return Phrase(
      (["\(action.en) \(matter.en)"] + turned.map(\.en)).joined(separator: ", "),
      (["\(action.zh)\(matter.zh)"] + turned.map(\.zh)).joined(separator: "，"))
  }

  /// A statement of several sentences about matters.
  static func account(_ chance: inout Chance, turns count: Int) -> Phrase {
    let (subject, means) = (matter(&chance), action(&chance, turns: count))
    return Phrase(
      "\(subject.en) called for further attention, and that it was useful to \(means.en)",
      "\(subject.zh)需要进一步关注，宜\(means.zh)")
  }
}
