import Records

/// Targets, pinpoints and lists of every form that is printed.
enum PrintedCases {
  static let targets: [Key] = [
    "untoc-cop/resolution/7/4", "untoc-cop/decision/2/2", "uncac-cosp/resolution/4/2",
    "un-ga/resolution/69/196", "un-ga/resolution/S-30/1", "un-ga/resolution/ES-10/2",
    "un-ga/resolution/2200(XXI)A", "un-ga/resolution/3201(XXVIII)", "un-ga/resolution/44/118A",
    "un-sc/resolution/1373(2001)", "doc/CTOC/COP/WG.3/2012/5", "doc/CTOC/COP/2008/18/Add.1/Rev.2",
    "doc/S/2016/1*", "doc/A/RES/69/196", "doc/S/RES/1373(2001)", "untoc/1", "untoc/18",
    "untoc/18/13", "untoc/32/3/e", "untoc/32/3/e/i", "untoc/2/a", "uncac/46", "untoc-cop/1",
    "untoc-wg3/5", "untoc-wg3/10", "untoc-cop/20", "untoc-wg3/99", "un-ga/100", "un-ga/111",
    "un-ga/122", "untoc-cop/rule/3", "un-ga", "untoc-wg3", "untoc", "uncac", "untoc-cop",
  ]

  static let pinpoints: [Pinpoint?] = [
    nil,
    Pinpoint([.init(.paragraph, [.init("4")])]),
    Pinpoint([.init(.paragraph, [.init("4", "9")])]),
    Pinpoint([.init(.paragraph, [.init("4", "9"), .init("12"), .init("14")])]),
    Pinpoint([.init(.paragraph, [.init("35(a)"), .init("36")])]),
    Pinpoint([.init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a")])]),
    Pinpoint([.init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a", "c")])]),
    Pinpoint([
      .init(.paragraph, [.init("35")]), .init(.subparagraph, [.init("a"), .init("c")]),
    ]),
    Pinpoint([
      .init(.operativeParagraph, [.init("5")]), .init(.subparagraph, [.init("a")]),
      .init(.subparagraph, [.init("iv")]),
    ]),
    Pinpoint([.init(.preambularParagraph, [.init("3")])]),
    Pinpoint([.init(.section, [.init("IV")])]),
    Pinpoint([.init(.section, [.init("C")])]),
    Pinpoint([.init(.section, [.init("II.C"), .init("III")])]),
    Pinpoint([.init(.section, [.init("II", "IV")]), .init(.footnote, [.init("1", "3")])]),
    Pinpoint([.init(.annex, [])]),
    Pinpoint([.init(.annex, []), .init(.paragraph, [.init("3")])]),
    Pinpoint([.init(.annex, [.init("II")]), .init(.paragraph, [.init("3")])]),
    Pinpoint([.init(.annex, [.init("A")]), .init(.appendix, [.init("I")])]),
    Pinpoint([.init(.chapter, [.init("XXI")]), .init(.section, [.init("A")])]),
    Pinpoint([.init(.part, [.init("I")]), .init(.page, [.init("2")])]),
    Pinpoint([.init(.footnote, [.init("1"), .init("7")]), .init(.page, [.init("2", "3")])]),
    Pinpoint([.init(.subparagraph, [.init("a"), .init("b")])]),
  ]

  static let lists: [[Key]] = [
    ["untoc/13", "untoc/16", "untoc/18"], ["untoc/18/13", "untoc/32/3/e"],
    ["untoc-cop/resolution/7/4", "untoc-cop/resolution/7/5", "untoc-cop/decision/7/1"],
    ["untoc-cop/7", "untoc-cop/8", "untoc-cop/9"],
    ["doc/A/57/40", "doc/A/57/41", "doc/S/2016/1"],
    ["untoc-cop/rule/3", "untoc-cop/rule/4"], ["untoc/18/13", "untoc-cop/resolution/7/4"],
    ["un-ga/resolution/69/196", "un-ga/resolution/2200(XXI)A"],
  ]

  /// A pinpoint as the tables write it: `annex II; paragraph 4..9 12`.
  static func pinpoint(_ text: String) throws -> Pinpoint {
    Pinpoint(
      try text.split(separator: "; ").map { step in
        let unit = Pinpoint.Unit.allCases
          .filter { step == $0.rawValue || step.hasPrefix($0.rawValue + " ") }
          .max { $0.rawValue.count < $1.rawValue.count }
        guard let unit else { throw UnknownUnit(step: String(step)) }
        let places = step.dropFirst(unit.rawValue.count).split(separator: " ")
        return Pinpoint.Step(
          unit,
          places.map { place in
            let ends = place.split(separator: "..").map(String.init)
            return Pinpoint.Range(ends[0], ends.last)
          })
      })
  }

  struct UnknownUnit: Error {
    let step: String
  }
}
