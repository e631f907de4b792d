import Foundation

/// The small workspace of drafts with what the set of a session tells of: an agenda with documents, panellists
/// and days before the third session, and attendance, figures and joint discussions of the first.
enum SetWorkspace {
  static func make() throws -> TemporaryFolder {
    let folder = try DraftWorkspace.make()
    for (path, text) in files { try folder.write("Sessions/\(path)", "---\n\(text)\n---\n") }
    return folder
  }

  private static let files: [(String, String)] = [
    (
      "rivers/3/items.md",
      """
      kind: item
      reported-in: RIV/COM/2020/1
      each: {session: rivers/3}
      records:
        - {id: "10", number: "10", title: {en: other business, zh: 其他事项}, source: para. 13}
        - {id: 2-a, number: 2 (a), title: {en: the safety of dams, zh: 水坝安全}, days: 2020-05-12, topics: [topic/dams], form: [panel], source: para. 13}
        - id: "2"
          number: "2"
          title: {en: floods and how to live with them, zh: 洪水与共处之道}
          days: 2020-05-11
          topics: [topic/floods]
          documents: [RIV/COM/2020/2]
          form: [panel]
          panellists:
            - {name: A. Brook, title: Hydrologist, affiliation: Institute of Springs, from: Upstream}
            - {name: B. Ford, title: Engineer, from: Downstream, withheld: true}
          source: para. 13
        - {id: bridges, title: {en: bridges, zh: 桥梁}, source: para. 14}
      """
    ),
    (
      "rivers/3/documents.md",
      """
      kind: document
      reported-in: RIV/COM/2020/1
      each: {body: rivers, session: rivers/3}
      records:
        - {symbol: RIV/COM/2020/10, type: note, title: {en: "Dams | a survey", zh: 水坝调查}, item: rivers/3/item/2-a, source: para. 15}
        - {symbol: RIV/COM/2020/2, type: note, title: {en: Living with floods, zh: 与洪水共处}, source: para. 15}
        - {symbol: RIV/COM/2020/3, type: note, source: para. 15}
        - {symbol: RIV/COM/2020/4, type: report, title: {en: Report, zh: 报告}, source: para. 15}
      """
    ),
    ("lakes/body.md", body("lakes", "Committee on Lakes", "湖泊委员会", "LAK")),
    ("seas/body.md", body("seas", "Committee on Seas", "海洋委员会", "SEA")),
    (
      "lakes/1/session.md",
      """
      kind: session
      reported-in: RIV/COM/2020/1
      body: lakes
      ordinal: 1
      days: 2012-05-08
      report: LAK/2012/5
      relations:
        - {kind: joint-discussion, session: rivers/1, topics: [topic/dams], led-by: lakes/1, source: para. 7}
      source: para. 7
      """
    ),
    (
      "lakes/1/items.md",
      """
      kind: item
      reported-in: RIV/COM/2020/1
      session: lakes/1
      id: dams
      title: {en: dams between rivers and lakes, zh: 江湖之间的水坝}
      form: [joint]
      topics: [topic/dams]
      source: para. 7
      """
    ),
    (
      "lakes/1/statements.md",
      """
      kind: statement
      reported-in: RIV/COM/2020/1
      session: lakes/1
      id: sluices
      item: lakes/1/item/dams
      nature: view
      speaker: some
      verb: {zh: 指出}
      text: {en: sluices should be shared, zh: 应当共用水闸}
      source: para. 7
      """
    ),
    (
      "rivers/1/session.md",
      """
      kind: session
      reported-in: RIV/COM/2020/1
      body: rivers
      ordinal: 1
      days: 2012-05-07..2012-05-09
      place: {en: Geneva, zh: 日内瓦}
      chairs: [C. Weir, D. Lock]
      documents: [RIV/COM/2012/2]
      recommendations-listed: partial
      participation:
        - kind: states-parties
          count: 4
          names:
            - {en: Zealand, zh: 西兰}
            - {en: Åland, zh: 奥兰}
            - {en: Brook Islands, zh: 溪群岛}
            - Marsh
        - {kind: organizations, count: 2}
      relations:
        - {kind: joint-discussion, session: seas/1, topics: [topic/floods], source: para. 5}
      source: para. 4
      """
    ),
    (
      "seas/1/session.md",
      """
      kind: session
      reported-in: RIV/COM/2020/1
      body: seas
      ordinal: 1
      days: 2012
      source: para. 5
      """
    ),
    (
      "rivers/1/items.md",
      """
      kind: item
      reported-in: RIV/COM/2020/1
      each: {session: rivers/1}
      records:
        - {id: floods, title: {en: floods and their causes, zh: 洪水及其成因}, topics: [topic/floods], form: [joint], source: para. 5}
        - {id: dams, title: {en: the safety of dams, zh: 水坝安全}, number: "3", topics: [topic/dams], summary: chair, source: para. 7}
        - {id: canals, title: {en: canals, zh: 运河}, number: "4", summary: negotiated, source: para. 7}
      """
    ),
    (
      "rivers/1/statistics.md",
      """
      kind: statistic
      reported-in: RIV/COM/2020/1
      session: rivers/1
      id: dams
      item: rivers/1/item/dams
      value: 40
      unit: per-cent
      of: {en: dams, zh: 水坝}
      text: {en: were old, zh: 已老旧}
      qualifier: {en: about, zh: 约有}
      source: para. 7
      """
    ),
    (
      "rivers/1/recommendations.md",
      """
      kind: recommendation
      reported-in: RIV/COM/2020/1
      each: {session: rivers/1, addressee: {en: States, zh: 各国}, modal: {zh: 应当}}
      records:
        - {id: a, text: {en: warn of floods, zh: 预警洪水}, printed: [{document: "RIV/COM/2020/1, para. 9", letter: a}], source: para. 9}
        - {id: d, text: {en: map flash floods, zh: 绘制山洪分布图}, printed: [{document: "RIV/COM/2020/1, para. 9", letter: d}], source: para. 9}
        - id: put
          text: {en: dredge rivers, zh: 疏浚河道}
          history: [{state: proposed, by: assembly, verb: {zh: 提出}}]
          source: para. 10
      """
    ),
  ]

  private static func body(
    _ id: String, _ english: String, _ chinese: String, _ series: String
  ) -> String {
    """
    kind: body
    id: \(id)
    type: committee
    name: {en: \(english), zh: \(chinese)}
    parent: assembly
    series: [\(series)]
    gatherings: [{noun: session}]
    """
  }
}
