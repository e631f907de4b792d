/// What a small word says between the parts of a citation; a word may say several things.
struct Link: OptionSet, Sendable {
  let rawValue: Int

  /// Between the members of a list.
  static let join = Link(rawValue: 1)
  /// Between the ends of a range.
  static let range = Link(rawValue: 2)
  /// Between a thing and its owner.
  static let of = Link(rawValue: 4)
  /// An article of grammar or the like, which says nothing.
  static let determiner = Link(rawValue: 8)
  /// Before a number: "No.", "n°", 第.
  static let sign = Link(rawValue: 16)
  /// Says that something belongs to what is spoken of: "its".
  static let own = Link(rawValue: 32)
  /// Before or after "session", of one that is in the row.
  static let regular = Link(rawValue: 64)
  /// After "session", of one that is not.
  static let special = Link(rawValue: 128)
  /// The noun of an instrument that has articles and is no treaty that is known.
  static let instrument = Link(rawValue: 256)
  /// "Thereof": of the instrument spoken of.
  static let thereof = Link(rawValue: 512)
  /// After "ibid.": what it names is another document of the same volume.
  static let volume = Link(rawValue: 1024)
  /// Before the first of a range.
  static let from = Link(rawValue: 2048)
  /// Between an annex and what it is annexed to.
  static let to = Link(rawValue: 4096)
  /// Between the noun of a treaty and its subject.
  static let about = Link(rawValue: 16384)
  /// Between a conference and its treaty.
  static let parties = Link(rawValue: 8192)
}
