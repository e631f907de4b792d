import Answers
import Records

/// Other records changed, and corrigenda added.
extension Mutation {
  static let records: [Mutation] = [
    Mutation(
      name: "nothing is proposed to the seventh session",
      change: {
        $0.remove("untoc-wg3/7/recommendations.md")
      },
      effects: [
        "D10": nothingRecommended, "P06": { $0["words"] = .null },
        "P10": {
          $0["letters"] = .array([])
          $0["earlier"] = .array([])
        },
      ]),
    Mutation(
      name: "the misprint stands in another paragraph",
      change: {
        $0.replace(
          "cite: para. 14, version", "cite: para. 15, version", in: "untoc-cop/4/decision-4-2.md")
      },
      effects: [
        "S02": {
          $0.change("act", .string("untoc-cop/decision/4/2")) {
            $0["paragraphs"] = .list([13, 15])
          }
        },
        "S03": { $0.change("paragraph", .number(14)) { $0["paragraph"] = .number(15) } },
        "S04": { $0.change("number", .string("4/2")) { $0["resolution_in"] = .list([15]) } },
      ]),
    Mutation(
      name: "the sixth session cites article 17",
      change: {
        $0.replace(
          "topics: [topic/liaison-officers]\n    source: para. 37\n    absent: {provisions: silent}",
          "topics: [topic/liaison-officers]\n    provisions: [article 17]\n    source: para. 37",
          in: "untoc-wg3/6/items.md")
      },
      effects: [
        "P01": { $0.change("article", .string("17")) { $0["sessions"] = .list([6]) } },
        "P03": { $0 = .list(["27"]) },
      ]),
    Mutation(
      name: "the resolution on the interval has another number",
      change: {
        $0.replace("number: 7/1", "number: 7/9", in: "untoc-cop/7/resolution-7-1.md")
        $0.replaceEverywhere("resolution 7/1", "resolution 7/9")
        $0.replaceEverywhere("resolution/7/1", "resolution/7/9")
      },
      effects: [
        "S02": {
          let index = $0.elements.firstIndex { $0["act"].words == "untoc-cop/resolution/7/1" }
          guard let index else { return }
          var act = $0.elements.remove(at: index)
          act["act"] = .string("untoc-cop/resolution/7/9")
          $0.elements.append(act)
        },
        "P07": {
          $0["changed"].changeAll { $0["by"] = .string("untoc-cop/resolution/7/9") }
        },
      ]),
  ]

  /// A corrigendum gives the second session other days; whoever does not hear it, has the old ones.
  static let corrections: [Mutation] = [
    Mutation(
      name: "a corrigendum that is not heard gives other days", change: correctDays, effects: [:]),
    Mutation(
      name: "a corrigendum gives other days", besides: [corrigendum], change: correctDays,
      effects: [
        "S01": {
          $0.change("session", .number(2)) { $0["dates"] = .list(["2008-10-09", "2008-10-10"]) }
        }
      ]),
  ]

  /// The corrigendum.
  static let corrigendum: Key = "doc/CTOC/COP/WG.3/2016/2/Corr.1"

  /// Adds the corrigendum, which amends some paragraphs.
  static func correct(_ paragraphs: [Int], in folder: inout RecordFolder) {
    folder.add(
      "untoc-wg3/7/corrigendum.md",
      """
      ---
      kind: document
      symbol: CTOC/COP/WG.3/2016/2/Corr.1
      type: other
      body: untoc-wg3
      life:
        - kind: corrects
          document: CTOC/COP/WG.3/2016/2
          paragraphs: [\(paragraphs.map { "\"\($0)\"" }.joined(separator: ", "))]
      ---
      """)
  }

  @Sendable private static func correctDays(_ folder: inout RecordFolder) {
    correct([13], in: &folder)
    folder.replace(
      "days: 2008-10-08..2008-10-10", "days: 2008-10-09..2008-10-10", in: "untoc-wg3/2/session.md")
    folder.replace(
      "  days: [para. 4, para. 13]",
      """
        days:
          - {cite: para. 4, otherwise: 2008-10-08..2008-10-10}
          - {cite: para. 13, otherwise: 2008-10-08..2008-10-10}
          - CTOC/COP/WG.3/2016/2/Corr.1
      """, in: "untoc-wg3/2/session.md")
  }
}
