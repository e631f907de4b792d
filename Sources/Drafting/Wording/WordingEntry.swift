/// One entry of a wording file: its name, what it says, and the form that it has.
package struct WordingEntry: Sendable {
  /// The form of an entry.
  package enum Form: Sendable, Equatable {
    /// A text.
    case text
    /// A text with these places in it.
    case pattern([String])
    /// A list of texts: so many, or any number.
    case list(Int?)
    /// One of these words.
    case word([String])
  }

  package let name: String
  package let form: Form
  package let isOptional: Bool
  package let sentence: String

  init(_ name: String, _ form: Form, isOptional: Bool = false, _ sentence: String) {
    self.name = name
    self.form = form
    self.isOptional = isOptional
    self.sentence = sentence
  }
}

extension WordingEntry {
  /// Every entry that a wording file can have.
  package static let all: [WordingEntry] = numbers + lists + dates + names

  private static let numbers = [
    WordingEntry("ordinals", .list(nil), "Ordinals in words, from the first."),
    WordingEntry(
      "feminine-ordinals", .list(nil), isOptional: true, "The same, with a feminine noun."),
    WordingEntry("ordinal-digits", .pattern(["number"]), "An ordinal beyond those in words."),
    WordingEntry("cardinals", .list(10), "The numbers from nought to nine in words."),
    WordingEntry(
      "plural-rule", .word(PluralRule.allCases.map(\.rawValue)),
      "Which form of a noun stands after a number."),
    WordingEntry("plurals", .list(nil), "What the forms of a noun are called in messages."),
    WordingEntry("counted", .list(nil), "A number with its noun, for each form."),
  ]

  private static let lists = [
    WordingEntry("separator", .text, "What stands between the elements of a list."),
    WordingEntry("last-separator", .text, "What stands before the last element."),
    WordingEntry("semicolon", .text, "What stands between elements that have commas in them."),
    WordingEntry("inferred", .text, "What stands after a value that no source prints."),
  ]

  private static let dates = [
    WordingEntry("months", .list(12), "The months as they stand after a day."),
    WordingEntry("months-alone", .list(12), isOptional: true, "The months without a day."),
    WordingEntry("months-in", .list(12), isOptional: true, "The months after \"in\"."),
    WordingEntry("first-day", .text, isOptional: true, "The first day of a month."),
    WordingEntry("day-month", .pattern(["day", "month"]), "Days and their month."),
    WordingEntry("of-year", .pattern(["text", "year"]), "Days or months and their year."),
    WordingEntry("year-alone", .pattern(["year"]), "A year alone."),
    WordingEntry("year-from", .pattern(["year"]), isOptional: true, "A year after \"from\"."),
    WordingEntry("range", .pattern(["first", "last"]), "Days that follow each other."),
    WordingEntry("range-short", .pattern(["first", "last"]), "The same in a masthead."),
    WordingEntry("range-wide", .pattern(["first", "last"]), "The same, of two months."),
    WordingEntry("run", .pattern(["first", "last"]), "Days that follow each other, in a list."),
    WordingEntry("on-day", .pattern(["text"]), "A day with its preposition."),
    WordingEntry("on-days", .pattern(["text"]), "Days with their preposition."),
    WordingEntry(
      "on-two-days", .pattern(["text"]), isOptional: true, "The same, where they are two."),
    WordingEntry("in-month", .pattern(["text"]), "A month with its preposition."),
    WordingEntry("in-year", .pattern(["year"]), "A year with its preposition."),
    WordingEntry("bound-day", .pattern(["text"]), "A day as one of two bounds."),
    WordingEntry("between", .pattern(["first", "last"]), "A time between two bounds."),
    WordingEntry(
      "at-some-time", .pattern(["text"]), "The same where it is told when something was."),
  ]

  private static let names: [WordingEntry] =
    [BodyNames.Gender.masculine, .feminine].map {
      WordingEntry(
        "\($0.rawValue)-nouns", .list(nil), isOptional: true,
        "The first words of \($0.rawValue) names of bodies.")
    }
    + BodyNames.Case.allCases.filter { $0 != .alone }.flatMap { wanted in
      BodyNames.forms.map { form in
        WordingEntry(
          "\(wanted.rawValue)-\(form)", .pattern(["name"]), isOptional: true,
          "A name as \"\(wanted.rawValue)\" has it: \(form).")
      }
    }
}

extension BodyNames {
  /// The forms of a phrase: by gender, and before a vowel.
  static let forms = Gender.allCases.map(\.rawValue) + ["elided"]
}
