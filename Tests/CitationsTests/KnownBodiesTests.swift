import Citations
import Records
import Testing

/// Finding bodies and treaties by id, name and symbol series.
@Suite struct KnownBodiesTests {
  @Test(arguments: [
    ("untoc-wg3", ["untoc-wg3"]), ("UNTOC", ["untoc"]), ("the General Assembly", ["un-ga"]),
    ("general assembly", ["un-ga"]), ("安理会", ["un-sc"]), ("《有组织犯罪公约》", ["untoc"]),
    ("Conference", ["uncac-cosp", "untoc-cop"]), ("Convention", ["uncac", "untoc"]),
    ("Convention against Corruption", ["uncac"]), ("反腐败公约", ["uncac"]), ("General", []),
    ("General Assembly Hall", []), ("", []),
  ])
  func names(_ name: String, _ keys: [Key]) { #expect(World.known.named(name) == keys) }

  @Test(arguments: [
    ("CTOC/COP/WG.3/2012/5", "untoc-wg3"), ("CTOC/COP/2008/18", "untoc-cop"), ("A/57/40", "un-ga"),
    ("E/2012/19", nil), ("", nil),
  ])
  func series(_ symbol: String, _ body: String?) {
    #expect(World.known.body(ofSymbol: symbol)?.text == body)
  }

  @Test func ids() {
    #expect(World.known.body("untoc-wg3")?.id == "untoc-wg3")
    #expect(World.known.treaty("untoc")?.id == "untoc")
    #expect(World.known.body("untoc") == nil)
    #expect(World.known.treaty("untoc-wg3") == nil)
  }
}
