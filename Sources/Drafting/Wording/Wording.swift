package import Records

/// How one language writes numbers, dates and lists.
package struct Wording: Sendable {
  /// How a set of days is written.
  package enum DayStyle: String, Sendable, CaseIterable {
    /// In running text, after "held": `from 19 to 21 October 2016`, `27 and 28 October 2015`.
    case running
    /// With the preposition that belongs to it: `on 27 and 28 October 2015`, `in 2006`.
    case phrase
    /// As a masthead has it: `19–21 October 2016`.
    case short
  }

  /// The forms that a noun takes after a number.
  package struct Plurals: Sendable {
    /// What each form is called, in the order in which a template gives them.
    package let names: [String]
    /// The position of the form for a number.
    package let position: @Sendable (Int) -> Int
  }

  /// The language.
  package let language: Language
  /// A number as an ordinal, in words.
  package let ordinal: @Sendable (Int) -> String
  /// The same with a feminine noun, where the language tells them apart.
  package var feminineOrdinal: (@Sendable (Int) -> String)? = nil
  /// A number of things: in words under ten, in digits from there on.
  package let cardinal: @Sendable (Int) -> String
  /// A number of things with the noun that names them.
  package let counted: @Sendable (Int, String) -> String
  /// A date known to the day, month or year.
  package let date: @Sendable (PartialDate) -> String
  /// A set of days.
  package let days: @Sendable (DaySet, DayStyle) -> String
  /// What stands between the elements of a list.
  package let separator: String
  /// What stands before the last element.
  package let lastSeparator: String
  /// What stands between elements that have commas in them.
  package let semicolon: String
  /// What stands after a value that no source prints and that follows from one.
  package let inferred: String
  /// The forms of a noun after a number.
  package let plurals: Plurals
  /// Words that say a number or a date, which the wording of a template must not hold.
  package let numberWords: [String]
  /// How names of bodies stand in a sentence.
  package var bodyNames = BodyNames()

  /// The wording of a language that the program knows itself; that of the others stands in files,
  /// as `TemplateLibrary.wording(_:)` gives it.
  package static func of(_ language: Language) -> Wording? {
    switch language {
    case .en: .english
    case .zh: .chinese
    case .ar, .fr, .ru, .es: nil
    }
  }
}
