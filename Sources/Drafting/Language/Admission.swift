import Records

/// The values that a filter takes.
package enum Admission: String, Sendable {
  /// A text, in one language or several.
  case text = "a text"
  /// A text by language.
  case localized = "a text by language"
  /// A number.
  case integer = "a number"
  /// A number, or a list for the number of its elements.
  case amount = "a number or a list"
  /// A date.
  case date = "a date"
  /// A set of days.
  case days = "a set of days"
  /// A date or a set of days.
  case dated = "a date or a set of days"
  /// A list.
  case list = "a list"
  /// A list of texts or numbers.
  case textList = "a list of texts or numbers"
  /// A list of records, or of parts with fields.
  case records = "a list of records or parts"
  /// A record.
  case reference = "a record"
  /// A record, or a list of records.
  case references = "a record or a list of records"
  /// Any value.
  case any = "any value"

  func admits(_ form: Form) -> Bool {
    if case .words = form { return self == .text || self == .any }
    guard let shape = form.shape else { return false }
    switch (self, shape) {
    case (.any, _), (.text, .text), (.text, .localized), (.localized, .localized),
      (.integer, .integer), (.amount, .integer), (.amount, .list), (.date, .date), (.days, .days),
      (.dated, .date), (.dated, .days), (.list, .list), (.textList, .list(.text)),
      (.textList, .list(.localized)), (.textList, .list(.integer)), (.records, .list(.reference)),
      (.records, .list(.group)), (.reference, .reference), (.references, .reference),
      (.references, .list(.reference)):
      return true
    default: return false
    }
  }
}
