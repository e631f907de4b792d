/// The words and phrases with which a language writes dates and sets of days.
struct DateWords: Sendable {
  /// The months as they stand after a day.
  var months: [String]
  /// The months as they stand without a day; those after a day where there is no difference.
  var monthsAlone: [String]?
  /// The months as they stand after "in"; those without a day where there is no difference.
  var monthsIn: [String]?
  /// The first day of a month, where it is not written as a number.
  var firstDay: String?
  /// One or more days and their month.
  var dayMonth: Pattern
  /// Days or months and their year.
  var ofYear: Pattern
  /// A year alone.
  var yearAlone: Pattern = "{year}"
  /// A year from which something lasts; that of a year alone where there is no difference.
  var yearFrom: Pattern?
  /// Days that follow each other, in running text.
  var range: Pattern
  /// The same in a masthead, where the month is the same.
  var rangeShort: Pattern
  /// The same in a masthead, where the month is not the same.
  var rangeWide: Pattern
  /// Days that follow each other, among others in a list.
  var run: Pattern
  /// One day, with the preposition that belongs to it.
  var onDay: Pattern
  /// Several days, with the preposition that belongs to them.
  var onDays: Pattern
  /// Two days, in a language that has a form for two.
  var onTwoDays: Pattern?
  /// A month, with the preposition that belongs to it.
  var inMonth: Pattern
  /// A year, with the preposition that belongs to it.
  var inYear: Pattern
  /// A day among bounds.
  var boundDay: Pattern = "{text}"
  /// A time between two bounds.
  var between: Pattern
  /// The same where it is told when something was, so that it is not taken for all of it.
  var atSomeTime: Pattern = "{text}"
  /// What stands between days in a list.
  var separator: String
  /// What stands before the last day of a list.
  var lastSeparator: String
}
