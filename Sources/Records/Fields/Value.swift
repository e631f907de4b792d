/// The value of a field, in the form that reading, JSON and templates share.
public indirect enum Value: Sendable, Hashable {
  /// Words that are the same in every language.
  case text(String)
  /// A text per language.
  case localized(LocalizedText)
  /// A whole number.
  case integer(Int)
  /// Yes or no.
  case flag(Bool)
  /// A date, possibly partial.
  case date(PartialDate)
  /// A set of days.
  case days(DaySet)
  /// A language.
  case language(Language)
  /// A word of a fixed list.
  case choice(String)
  /// A reference to a record.
  case reference(Reference)
  /// Several values in order.
  case list([Value])
  /// Fields by name.
  case group(FieldValues)
}

/// Fields with their values, in the order of their table; a field without a value is left out.
public struct FieldValues: Sendable, Hashable {
  /// One field and its value.
  public struct Pair: Sendable, Hashable {
    /// The name of the field.
    public var name: String
    /// Its value.
    public var value: Value

    /// Makes a pair of a field's name and its value.
    public init(_ name: String, _ value: Value) {
      self.name = name
      self.value = value
    }
  }

  /// The fields that have a value.
  public var pairs: [Pair]

  /// Makes fields from pairs of name and value.
  public init(_ pairs: [Pair] = []) { self.pairs = pairs }

  /// The value of a field, or `nil` where it has none; setting adds, replaces or removes it.
  public subscript(name: String) -> Value? {
    get { pairs.first { $0.name == name }?.value }
    set {
      let index = pairs.firstIndex { $0.name == name }
      switch (index, newValue) {
      case (let index?, let value?): pairs[index].value = value
      case (let index?, nil): pairs.remove(at: index)
      case (nil, let value?): pairs.append(Pair(name, value))
      case (nil, nil): break
      }
    }
  }
}
