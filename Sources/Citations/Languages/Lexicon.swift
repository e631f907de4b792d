import Records

/// The words of one language by which citations are recognised; the grammars are the same for all.
struct Lexicon: Sendable {
  /// A noun that is counted, and how it stands to its number.
  struct Noun<Meaning: Sendable>: Sendable {
    let meaning: Meaning
    let words: [Word]
    /// Whether the number may be missing: "annex".
    var standsAlone = false
    /// Whether the number, with its mark, stands before the noun: 第 4 段.
    var followsNumber = false
    /// The words before 第 that narrow the meaning: 执行部分第 5 段.
    var lead: [Word] = []
  }

  let language: Language
  /// What stands before a number that its noun follows: 第.
  let numberMark: Word?
  /// What may stand before a name or citation and means nothing.
  let determiners: [Word]
  /// What joins a thing to the body or treaty whose it is.
  let of: [Word]
  /// What stands between members of a list.
  let joins: [Word]
  /// What stands between the ends of a range.
  let ranges: [Word]
  /// The counter between a number and its noun: 号 before 决议; optional inside lists.
  let actCounter: Word?
  let acts: [Noun<ActForm>]
  /// With the counter of each, in the languages that have one: 届会议, 次会议.
  let gatherings: [Noun<GatheringNoun>]
  let gatheringCounters: [Word]
  let articles: [Word]
  let articleParagraph: [Word]
  let articleParagraphs: [Word]
  let subparagraphs: [Word]
  let rules: [Word]
  let rulesOfProcedure: [Word]
  let documents: [Word]
  let units: [Noun<Pinpoint.Unit>]
  /// What bodies of a type are called when the text has only one of them in mind.
  let bodyNouns: [BodyType?: [String]]
  /// What treaties are called in the same way.
  let treatyNouns: [String]
  let ordinal: @Sendable (inout Cursor) -> Int?

  /// The languages that are written; another is one more file and one more line here.
  static let all: [Lexicon] = [english, chinese]
}
