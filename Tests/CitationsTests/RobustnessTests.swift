import Citations
import Records
import Testing

/// Any text at all: no crash, and spans that fit the text.
@Suite struct RobustnessTests {
  /// A hundred thousand texts in all.
  @Test(arguments: 0..<10)
  func mutatedTextsGiveValidSpans(_ part: UInt64) {
    var random = Generator(state: 0x5EED + part)
    for _ in 0..<10_000 {
      let text = mutation(&random)
      let language: Language = Bool.random(using: &random) ? .en : .zh
      let context = World.context("untoc-wg3", language)
      let found = World.recogniser.citations(in: text, context: context)
      _ = World.recogniser.reference(text, in: context)
      let (bytes, units) = (Array(text.utf8), Array(text.utf16))
      var end = 0
      for citation in found where !isSound(citation, bytes, units, after: &end) {
        Issue.record("\(text.debugDescription): \(citation)")
      }
    }
  }

  /// Sections and sessions are counted in Roman numerals, of which there are 3999.
  @Test(arguments: [
    "第七届会议报告第四千节", "第九千九百九十九节", "第一万二千节至第一万三千节", "第九亿章", "section MMMM", "chapter 99999",
    "resolution 5 (4000)", "decision 1/9999 (ⅯⅯⅯⅯ)", "annex 4001", "第七四千一号附件",
  ])
  func numbersWithoutANumeralStandInFigures(_ text: String) {
    let (bytes, units) = (Array(text.utf8), Array(text.utf16))
    for language in [Language.en, .zh] {
      let context = World.context("untoc-wg3", language)
      _ = World.recogniser.reference(text, in: context)
      var end = 0
      for citation in World.recogniser.citations(in: text, context: context) {
        #expect(isSound(citation, bytes, units, after: &end))
      }
    }
  }

  /// How long they take `make bench` tells.
  @Test(arguments: ["(", "/", "1/1, "])
  func aMegabyteOfTheSameGivesValidSpans(_ piece: String) { checkMuch(of: piece, 1_000_000) }

  @Test(arguments: [
    "A/1, ", "A/", "a/", "1", "第", "《", "article 1, ", "para. 1 of ", "、", " ", "第 1 条、", "Ⅳ",
    "resolutions 1/1 and ", "untoc-wg3/", "paras. 1-2, ", "(a)", "untoc-cop ", "fifth and ",
    "\u{200B}", "🇺🇳", "annex, ", "paras. 1 (a), (b)", "A/1 (Part I), ",
  ])
  func muchOfTheSameGivesValidSpans(_ piece: String) { checkMuch(of: piece, 60_000) }

  private func checkMuch(of piece: String, _ size: Int) {
    let text = String(repeating: piece, count: size / piece.utf8.count)
    let context = World.context("untoc-wg3")
    _ = World.recogniser.reference(text, in: context)
    let (bytes, units) = (Array(text.utf8), Array(text.utf16))
    var end = 0
    for citation in World.recogniser.citations(in: text, context: context)
    where !isSound(citation, bytes, units, after: &end) {
      Issue.record("\(piece.debugDescription): \(citation)")
    }
  }

  private func isSound(
    _ citation: Citation, _ bytes: [UInt8], _ units: [UInt16], after end: inout Int
  ) -> Bool {
    defer { end = citation.utf8.upperBound }
    return citation.utf8.lowerBound >= end && citation.utf8.upperBound <= bytes.count
      && !citation.utf8.isEmpty && citation.utf16.upperBound <= units.count
      && String(validating: bytes[citation.utf8], as: UTF8.self) == citation.printed
      && String(decoding: units[citation.utf16], as: UTF16.self) == citation.printed
      && (citation.target == nil) == (citation.attribution == .none)
      && (citation.target == nil || citation.candidates.isEmpty)
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
