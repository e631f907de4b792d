import Records

/// What a word or phrase of a text means to the recogniser.
enum Lexeme: Sendable, Hashable {
  /// Resolution or decision.
  case act(ActForm)
  /// A draft of one, which is not yet an act.
  case draft
  /// A body or treaty by a name; an index into the table of owners.
  case owner(Int)
  /// A body of another organization: what it adopts is no citation.
  case foreign
  /// What a pinpoint counts by, before or after its number.
  case unit(Pinpoint.Unit)
  /// The part of an act whose paragraphs are meant: "of the preamble", 执行部分.
  case partOfAct(Pinpoint.Unit)
  /// An article of a treaty.
  case article
  /// A paragraph or subparagraph of an article, where the language has a word of its own.
  case articleParagraph
  case rule
  /// The rules of procedure, which make a rule of an article.
  case rulesOfProcedure
  /// A session or meeting, and whether its ordinal may follow the noun in that language.
  case gathering(GatheringNoun, ordinalFollows: Bool)
  case ordinal(Int)
  /// "That resolution", "ibid.", "the same article".
  case back(BackReference)
  /// The agenda, which makes an item of a paragraph.
  case agenda
  case month(Int)
  /// A word that only keeps a shorter one inside it from being read.
  case nothing
}

extension Lexeme {
  static func gathering(_ noun: GatheringNoun) -> Lexeme { .gathering(noun, ordinalFollows: false) }
}

/// What a phrase such as "that resolution" refers back to.
enum BackReference: Sendable, Hashable {
  case act(ActForm)
  /// "This resolution", the one whose text is read.
  case present(ActForm)
  case article
  case document
  case any
}
