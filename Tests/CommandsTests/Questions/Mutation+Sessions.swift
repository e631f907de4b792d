import Answers

/// Sessions on other days, and sessions of which the record has nothing.
extension Mutation {
  static let days: [Mutation] = [
    Mutation(
      name: "the second session is a day later",
      change: {
        $0.replace(
          "days: 2008-10-08..2008-10-10", "days: 2008-10-09..2008-10-11",
          in: "untoc-wg3/2/session.md")
      },
      effects: [
        "S01": {
          $0.change("session", .number(2)) {
            $0["dates"] = .list(["2008-10-09", "2008-10-10", "2008-10-11"])
          }
        }
      ]),
    Mutation(
      name: "the fourth session is a year later",
      change: {
        $0.replace(
          "days: 2012-10-15..2012-10-16, 2012-10-18", "days: 2013-10-15..2013-10-16, 2013-10-18",
          in: "untoc-wg3/4/session.md")
      },
      effects: [
        "S01": {
          $0.change("session", .number(4)) {
            $0["year"] = .number(2013)
            $0["dates"] = .list(["2013-10-15", "2013-10-16", "2013-10-18"])
          }
        },
        "S09": { $0["inAnyOrder"].change("session", .number(4)) { $0["since"] = .number(2013) } },
        // Two years, then three; after the fourth session every year, which no act explains.
        "P07": {
          $0 = intervals([(2006, 2010, 2), (2010, 2013, 3), (2013, 2015, 1)])
        },
      ]),
    Mutation(
      name: "the sixth session is a day earlier",
      change: {
        $0.replace(
          "days: 2015-10-27..2015-10-28", "days: 2015-10-26..2015-10-27",
          in: "untoc-wg3/6/session.md")
      },
      effects: [
        "S01": {
          $0.change("session", .number(6)) { $0["dates"] = .list(["2015-10-26", "2015-10-27"]) }
        },
        "D08": { $0["own"]["dates"] = .list(["2015-10-26", "2015-10-27"]) },
      ]),
  ]

  static let removals: [Mutation] = [
    removal(
      of: 2,
      [
        "D02": { $0 = .list([3, 4]) }, "D03": { $0 = .list([3]) },
        "P07": { $0 = intervals([(2010, 2014, 2), (2014, 2015, 1)], changed: true) },
      ]),
    removal(
      of: 4,
      [
        "S06": { $0 = .array([]) },
        "S09": {
          $0["inAnyOrder"].change("session", .number(4)) {
            $0["since"] = .null
            $0["session"] = .null
          }
        },
        "D02": { $0 = .list([2, 3]) }, "P03": { $0 = .list(["17", "21", "27"]) },
        // Nothing is told across the session that is missing, and so no change either.
        "P07": { $0 = intervals([(2006, 2010, 2), (2014, 2015, 1)]) },
      ]),
    removal(
      of: 5,
      [
        "S07": nothingRecommended, "D04": nothingRecommended, "D06": { $0 = .array([]) },
        "P07": { $0 = intervals([(2006, 2012, 2)]) },
      ]),
    removal(
      of: 6,
      [
        "P01": nil, "D05": nothingRecommended, "D08": { $0 = .null },
        "P07": { $0 = intervals([(2006, 2014, 2)]) },
      ]),
  ]

  /// A session is not in the record, nor what was considered, said and recommended there.
  private static func removal(
    of session: Int, _ effects: [String: Effect?]
  ) -> Mutation {
    let common: [String: Effect?] = [
      "S01": { $0.remove("session", .number(session)) },
      "P01": {
        $0.changeAll { $0["sessions"].elements.removeAll { $0 == .number(session) } }
      },
      "P04": {
        $0.changeAll { $0["sessions"].remove("session", .number(session)) }
        $0.elements.removeAll { $0["sessions"].elements.count < 3 }
      },
    ]
    return Mutation(
      name: "there is no session \(session)",
      change: {
        $0.remove("untoc-wg3/\(session)/")
      }, effects: common.merging(effects) { _, own in own }.compactMapValues(\.self))
  }

  static func intervals(_ spans: [(from: Int, to: Int, years: Int)], changed: Bool = false) -> JSON
  {
    let last = JSON.fields([
      "by": .string("untoc-cop/resolution/7/1"), "obliges": .bool(false), "begun": .number(2015),
    ])
    return .fields([
      "intervals": .array(
        spans.map {
          .fields(["from": .number($0.from), "to": .number($0.to), "years": .number($0.years)])
        }),
      "changed": .array(changed ? [last] : []),
    ])
  }

  @Sendable static func nothingRecommended(_ answer: inout JSON) {
    for name in ["letters", "printedIn", "states", "by", "annexedTo", "to", "unknown"] {
      answer[name] = .array([])
    }
    answer["proposer"] = .fields(["words": .string("")])
    answer["isComplete"] = .null
  }
}
