import Citations
import Records
import Testing

/// Symbols of what keys name.
@Suite struct ActSymbolTests {
  @Test(arguments: [
    ("un-ga/resolution/69/196", "A/RES/69/196"), ("un-ga/decision/62/557", "A/DEC/62/557"),
    ("un-sc/resolution/1373(2001)", "S/RES/1373(2001)"),
    ("un-ga/resolution/2200(XXI)A", "A/RES/2200(XXI)A"),
    ("un-ga/resolution/44/118A", "A/RES/44/118A"), ("un-ga/resolution/S-30/1", "A/RES/S-30/1"),
    ("untoc-cop/resolution/7/4", "CTOC/COP/RES/7/4"),
    ("doc/CTOC/COP/WG.3/2012/5", "CTOC/COP/WG.3/2012/5"),
    ("doc/A/57/40(PartI)*", "A/57/40(PartI)*"),
    // A body without a series of symbols, a body that is not known, and what has none.
    ("uncac-cosp/resolution/4/2", nil), ("nobody/resolution/4/2", nil), ("untoc/32/3/e", nil),
    ("untoc-wg3/5", nil), ("untoc-cop/rule/3", nil), ("untoc-cop", nil), ("", nil),
  ])
  func symbol(_ key: String, _ symbol: String?) {
    #expect(World.known.symbol(of: Key(key)) == symbol)
  }
}
