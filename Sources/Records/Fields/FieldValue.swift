/// A type that a field of a record can have.
public protocol FieldValue: Sendable {
  /// What a field of this type holds.
  static var shape: Shape { get }
  /// Makes it from a value of its shape; `nil` for a value of any other shape.
  init?(value: Value)
  /// It, as a value of its shape.
  var value: Value { get }
}

extension String: FieldValue {
  /// Words that are the same in every language.
  public static var shape: Shape { .text }
  /// Makes it from a text.
  public init?(value: Value) {
    guard case .text(let text) = value else { return nil }
    self = text
  }
  /// It, as a text.
  public var value: Value { .text(self) }
}

extension LocalizedText: FieldValue {
  /// A text per language.
  public static var shape: Shape { .localized }
  /// Makes it from a text per language.
  public init?(value: Value) {
    guard case .localized(let text) = value else { return nil }
    self = text
  }
  /// It, as a text per language.
  public var value: Value { .localized(self) }
}

extension Int: FieldValue {
  /// A whole number.
  public static var shape: Shape { .integer }
  /// Makes it from a whole number.
  public init?(value: Value) {
    guard case .integer(let number) = value else { return nil }
    self = number
  }
  /// It, as a whole number.
  public var value: Value { .integer(self) }
}

extension Bool: FieldValue {
  /// Yes or no.
  public static var shape: Shape { .flag }
  /// Makes it from yes or no.
  public init?(value: Value) {
    guard case .flag(let flag) = value else { return nil }
    self = flag
  }
  /// It, as yes or no.
  public var value: Value { .flag(self) }
}

extension PartialDate: FieldValue {
  /// A date, possibly partial.
  public static var shape: Shape { .date }
  /// Makes it from a date.
  public init?(value: Value) {
    guard case .date(let date) = value else { return nil }
    self = date
  }
  /// It, as a date.
  public var value: Value { .date(self) }
}

extension DaySet: FieldValue {
  /// A set of days.
  public static var shape: Shape { .days }
  /// Makes it from a set of days.
  public init?(value: Value) {
    guard case .days(let days) = value else { return nil }
    self = days
  }
  /// It, as a set of days.
  public var value: Value { .days(self) }
}

extension Language: FieldValue {
  /// One of the six languages.
  public static var shape: Shape { .language }
  /// Makes it from a language.
  public init?(value: Value) {
    guard case .language(let language) = value else { return nil }
    self = language
  }
  /// It, as a language.
  public var value: Value { .language(self) }
}

extension Array: FieldValue where Element: FieldValue {
  /// Several values of the element's shape.
  public static var shape: Shape { .list(Element.shape) }
  /// Makes it from a list whose every value fits.
  public init?(value: Value) {
    guard case .list(let values) = value else { return nil }
    self = values.compactMap(Element.init(value:))
    guard count == values.count else { return nil }
  }
  /// It, as a list of values.
  public var value: Value { .list(map(\.value)) }
}
