import Foundation

/// A small workspace with what a paper on a subject tells of, and the templates as they are.
enum DraftWorkspace {
  static func make() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (path, text) in files { try folder.write("Sessions/\(path)", text) }
    try folder.copy(Package.root + "/Sessions/verbs.md", to: "Sessions/verbs.md")
    try folder.copy(Package.root + "/Templates", to: "Templates")
    return folder
  }

  private static let files: [(String, String)] = [
    (
      "topics.md",
      """
      ---
      kind: topic
      records:
        - {id: floods, name: {en: floods, zh: 洪水}}
        - {id: flash-floods, name: {en: flash floods, zh: 山洪}, broader: topic/floods}
        - {id: dams, name: {en: dams, zh: 水坝}}
      ---

      """
    ),
    (
      "assembly/body.md",
      """
      ---
      kind: body
      id: assembly
      type: assembly
      name: {en: Assembly of the Rivers, zh: 河流大会}
      short-name: {en: Assembly, zh: 大会}
      series: [RIV]
      acts: [{form: resolution, numbering: session-number, since: 2000}]
      gatherings: [{noun: session}]
      ---

      """
    ),
    (
      "rivers/body.md",
      """
      ---
      kind: body
      id: rivers
      type: committee
      name: {en: Committee on Rivers, zh: 河流委员会}
      short-name: {en: Committee, zh: 委员会}
      parent: assembly
      series: [RIV/COM]
      gatherings: [{noun: session}]
      examined: [{document: RIV/COM/2020/1}]
      ---

      """
    ),
    (
      "rivers/3/document.md",
      """
      ---
      kind: document
      symbol: RIV/COM/2020/1
      type: note
      title: {en: Work of the Committee, zh: 委员会的工作}
      body: rivers
      released: 2020-05-04
      ---

      """
    ),
    (
      "assembly/1/acts.md",
      """
      ---
      kind: act
      reported-in: RIV/COM/2020/1
      body: assembly
      form: resolution
      number: 1/1
      adopted: 2010-06-01
      title: {en: Rivers, zh: 河流}
      topics: [topic/dams]
      source: para. 1
      effects:
        - id: task
          class: requests
          verb: {zh: 请}
          on: [rivers]
          addressee: {en: the Committee, zh: 委员会}
          text: {en: consider floods, zh: 审议洪水问题}
          topics: [topic/floods]
          source: para. 2
        - id: states
          class: encourages
          verb: {zh: 鼓励}
          addressee: {en: States, zh: 各国}
          text: {en: map flash floods, zh: 绘制山洪分布图}
          topics: [topic/flash-floods]
          source: para. 3
      ---

      """
    ),
    ("rivers/1/session.md", session(1, "2012-05-07..2012-05-09", "para. 4")),
    ("rivers/2/session.md", session(2, "2014-05-05..2014-05-07", "para. 8")),
    ("rivers/3/session.md", session(3, "2020-05-11..2020-05-13", "para. 12", "scheduled")),
    (
      "rivers/1/items.md",
      """
      ---
      kind: item
      reported-in: RIV/COM/2020/1
      each: {session: rivers/1}
      records:
        - {id: floods, title: {en: floods and their causes, zh: 洪水及其成因}, topics: [topic/floods], source: para. 5}
        - {id: dams, title: {en: the safety of dams, zh: 水坝安全}, topics: [topic/dams], source: para. 7}
      ---

      """
    ),
    (
      "rivers/1/statements.md",
      """
      ---
      kind: statement
      reported-in: RIV/COM/2020/1
      each: {session: rivers/1}
      records:
        - {id: causes, item: rivers/1/item/floods, nature: view, speaker: several, verb: {zh: 强调}, text: {en: the causes of floods, zh: 洪水的成因}, topics: [topic/floods], source: para. 5}
        - {id: warnings, item: rivers/1/item/floods, nature: view, speaker: one, verb: {zh: 指出}, text: {en: warnings came late, zh: 预警来得太晚}, source: para. 6}
        - {id: dams, item: rivers/1/item/dams, nature: view, speaker: some, verb: {zh: 指出}, text: {en: dams held floods back, zh: 水坝可拦洪}, topics: [topic/floods], source: para. 7}
      ---

      """
    ),
    (
      "rivers/1/recommendations.md",
      """
      ---
      kind: recommendation
      reported-in: RIV/COM/2020/1
      each: {session: rivers/1}
      records:
        - {id: a, addressee: {en: States, zh: 各国}, modal: {zh: 应当}, text: {en: warn of floods, zh: 预警洪水}, topics: [topic/floods], source: para. 9}
        - id: b
          addressee: {en: States, zh: 各国}
          modal: {zh: 应当}
          text: {en: map flash floods, zh: 绘制山洪分布图}
          topics: [topic/flash-floods]
          history: [{state: submitted, by: rivers/1, to: assembly/2, verb: {zh: 提出}}]
          source: para. 10
      ---

      """
    ),
    (
      "assembly/2/session.md",
      """
      ---
      kind: session
      reported-in: RIV/COM/2020/1
      body: assembly
      ordinal: 2
      days: 2013
      source: para. 10
      ---

      """
    ),
  ]

  private static func session(
    _ ordinal: Int, _ days: String, _ source: String, _ status: String = "held"
  ) -> String {
    """
    ---
    kind: session
    reported-in: RIV/COM/2020/1
    body: rivers
    ordinal: \(ordinal)
    days: \(days)
    place: {en: Geneva, zh: 日内瓦}
    status: \(status)
    source: \(source)
    ---

    """
  }
}
