import Citations
import Records
import Testing

/// Any text at all: no crash, spans that fit the text, and time in proportion to it.
@Suite struct RobustnessTests {
  @Test func mutatedTextsGiveValidSpans() {
    var random = Generator(state: 0x5EED)
    for _ in 0..<20_000 {
      let text = mutation(&random)
      let language: Language = Bool.random(using: &random) ? .en : .zh
      let context = World.context("untoc-wg3", language)
      let found = World.recogniser.citations(in: text, context: context)
      _ = World.recogniser.reference(text, in: context)
      var end = 0
      for citation in found where !isSound(citation, in: text, after: &end) {
        Issue.record("\(text.debugDescription): \(citation)")
      }
    }
  }

  @Test(arguments: ["(", "/", "1/1, "])
  func aMegabyteOfTheSameIsLinear(_ piece: String) { isLinear(piece, 1_000_000) }

  @Test(arguments: [
    "A/1, ", "A/", "a/", "1", "第", "《", "article 1, ", "para. 1 of ", "、", " ", "第 1 条、", "Ⅳ",
    "resolutions 1/1 and ", "untoc-wg3/", "paras. 1-2, ", "(a)", "untoc-cop ", "fifth and ",
    "\u{200B}", "🇺🇳", "annex, ", "paras. 1 (a), (b)", "A/1 (Part I), ",
  ])
  func muchOfTheSameIsLinear(_ piece: String) { isLinear(piece, 60_000) }

  private func isLinear(_ piece: String, _ size: Int) {
    let small = seconds(String(repeating: piece, count: size / 4 / piece.utf8.count))
    let large = seconds(String(repeating: piece, count: size / piece.utf8.count))
    // Four times the text may take four times as long; a square would take sixteen.
    #expect(large < 10 * small + 0.05)
  }

  private func isSound(_ citation: Citation, in text: String, after end: inout Int) -> Bool {
    let bytes = Array(text.utf8)
    let units = Array(text.utf16)
    defer { end = citation.utf8.upperBound }
    return citation.utf8.lowerBound >= end && citation.utf8.upperBound <= bytes.count
      && !citation.utf8.isEmpty && citation.utf16.upperBound <= units.count
      && String(validating: bytes[citation.utf8], as: UTF8.self) == citation.printed
      && String(decoding: units[citation.utf16], as: UTF16.self) == citation.printed
      && (citation.target == nil) == (citation.attribution == .none)
      && (citation.target == nil || citation.candidates.isEmpty)
  }

  private func seconds(_ text: String) -> Double {
    let clock = ContinuousClock()
    let context = World.context("untoc-wg3")
    let time = clock.measure {
      _ = World.recogniser.citations(in: text, context: context)
      _ = World.recogniser.reference(text, in: context)
    }
    return Double(time.components.attoseconds) / 1e18 + Double(time.components.seconds)
  }

  private static let seeds = [
    "resolutions 7/4 and 7/5", "General Assembly resolution 69/196", "article 32, paragraph 3 (e)",
    "CTOC/COP/WG.3/2012/5, paras. 4-9 and 12", "《公约》第 32 条第 3 款(e)项", "第 7/4 号决议附件二第 3 段",
    "twenty-first session of the Conference", "untoc-wg3/5/recommendation/a", "2200 A (XXI)",
    "para. 3 of annex II of A/57/40 (Part I)*", "第七届和第八届会议", "S-30/1; rules 3 and 4",
  ]
  private static let pieces = [
    "(", ")", "/", " ", "\u{A0}", ",", ", ", " and ", "、", "第", "号", "-", "–", "1", "99999", "A",
    "IV",
    "e\u{301}", "👩‍👩‍👧", "\u{200F}", "\u{AD}", "９", "《", "》", ".", "*", "第一", "\0", "\r\n", "é", "Ж",
    "of ",
  ]

  private func mutation(_ random: inout Generator) -> String {
    var scalars = Array((Self.seeds.randomElement(using: &random) ?? "").unicodeScalars)
    for _ in 0..<Int.random(in: 0...4, using: &random) {
      let at = Int.random(in: 0...scalars.count, using: &random)
      switch Int.random(in: 0..<4, using: &random) {
      case 0: scalars.removeSubrange(at..<min(scalars.count, at + 2))
      case 1:
        let other = Self.seeds.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: Array(other.unicodeScalars.suffix(at)), at: at)
      default:
        let piece = Self.pieces.randomElement(using: &random) ?? ""
        scalars.insert(contentsOf: Array(piece.unicodeScalars), at: at)
      }
    }
    var text = ""
    text.unicodeScalars.append(contentsOf: scalars)
    return text
  }
}

/// A generator of the same numbers on every run.
struct Generator: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }
}
