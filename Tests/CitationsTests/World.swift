import Citations
import Records

/// A small world of bodies and treaties, with two Conferences and two Conventions of one short name.
enum World {
  static let known = KnownBodies(
    bodies: [assembly, council, conference, group, other, experts], treaties: [untoc, uncac])
  static let recogniser = Recogniser(known: known)

  static func context(_ body: String?, _ language: Language = .en) -> CitationContext {
    CitationContext(body: body.map { Key($0) }, language: language)
  }

  /// A reading in one line, as the rows of the tables have it.
  static func line(_ reading: Reading) -> String {
    switch reading {
    case .understood(let reference, let citation):
      [reference.target.text, pinpoint(reference.pinpoint), citation.attribution.rawValue]
        .filter { !$0.isEmpty }.joined(separator: " | ")
    case .unattributed(let citation):
      "? " + citation.candidates.map(\.text).joined(separator: " ")
    case .malformed(let matched, let leftOver): "! \(matched) >< \(leftOver)"
    }
  }

  static func pinpoint(_ pinpoint: Pinpoint?) -> String {
    (pinpoint?.steps ?? []).map { step in
      let places = step.places.map { $0.first == $0.last ? $0.first : "\($0.first)..\($0.last)" }
      return ([step.unit.rawValue] + places).joined(separator: " ")
    }.joined(separator: "; ")
  }

  private static let assembly = body("un-ga", "General Assembly", "大会", nil, nil) {
    $0.series = ["A"]
    $0.acts = [
      series(.resolution, .sessionNumber), series(.decision, .sessionNumber),
      series(.resolution, .numberSession),
    ]
    for index in $0.acts.indices { $0.acts[index].highestSpecial = 10 }
  }
  private static let council = body("un-sc", "Security Council", "安全理事会", nil, nil) {
    $0.series = ["S"]
    $0.aliases = [LocalizedText([.zh: "安理会"])]
    $0.acts = [series(.resolution, .numberYear)]
  }
  private static let conference = body(
    "untoc-cop",
    "Conference of the Parties to the United Nations Convention against Transnational Organized "
      + "Crime",
    "联合国打击跨国有组织犯罪公约缔约方会议", nil, "untoc"
  ) {
    $0.type = .conference
    $0.shortName = LocalizedText([.en: "Conference", .zh: "缔约方会议"])
    $0.series = ["CTOC/COP"]
    $0.acts = [series(.resolution, .sessionNumber), series(.decision, .sessionNumber)]
    var rule = Rule()
    rule.number = "3"
    $0.rules = [rule]
  }
  private static let group = body(
    "untoc-wg3", "Working Group on International Cooperation", "国际合作问题工作组", "untoc-cop", nil
  ) {
    $0.type = .workingGroup
    $0.shortName = LocalizedText([.en: "Working Group", .zh: "工作组"])
    $0.series = ["CTOC/COP/WG.3"]
    var early = Gathering()
    early.noun = .meeting
    early.until = PartialDate(year: 2017)
    var late = Gathering()
    late.noun = .session
    late.from = PartialDate(year: 2018)
    late.language = .en
    var chinese = Gathering()
    chinese.noun = .meeting
    chinese.language = .zh
    $0.gatherings = [early, late, chinese]
  }
  private static let other = body(
    "uncac-cosp",
    "Conference of the States Parties to the United Nations Convention against Corruption",
    "联合国反腐败公约缔约国会议", nil, "uncac"
  ) {
    $0.type = .conference
    $0.shortName = LocalizedText([.en: "Conference", .zh: "缔约国会议"])
    $0.acts = [series(.resolution, .sessionNumber), series(.decision, .sessionNumber)]
  }
  private static let experts = body(
    "uncac-eg1", "expert meeting on international cooperation", "国际合作专家会议", "uncac-cosp", nil
  ) { $0.type = .expertMeeting }

  private static let untoc = treaty(
    "untoc", "United Nations Convention against Transnational Organized Crime",
    "联合国打击跨国有组织犯罪公约", "有组织犯罪公约")
  private static let uncac = treaty(
    "uncac", "United Nations Convention against Corruption", "联合国反腐败公约", "反腐败公约")

  private static func body(
    _ id: String, _ english: String, _ chinese: String, _ parent: Key?, _ treaty: Key?,
    _ fill: (inout Body) -> Void
  ) -> Body {
    var body = Body()
    body.id = id
    body.name = LocalizedText([.en: english, .zh: chinese])
    body.parent = parent.map { Reference($0) }
    body.treaty = treaty.map { Reference($0) }
    fill(&body)
    return body
  }

  private static func treaty(
    _ id: String, _ english: String, _ chinese: String, _ alias: String
  ) -> Treaty {
    var treaty = Treaty()
    treaty.id = id
    treaty.name = LocalizedText([.en: english, .zh: chinese])
    treaty.shortName = LocalizedText([.en: "Convention", .zh: "公约"])
    treaty.aliases = [LocalizedText([.zh: alias])]
    return treaty
  }

  private static func series(_ form: ActForm, _ numbering: ActNumbering) -> ActSeries {
    var series = ActSeries()
    series.form = form
    series.numbering = numbering
    return series
  }
}
