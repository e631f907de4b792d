/// What a field holds: how it is written, checked, explained and printed all follow from it.
public indirect enum Shape: Sendable {
  /// Words that are the same in every language: a number as printed, a file name, an identifier.
  case text
  /// A text per language; a plain text stands for the language of the record.
  case localized
  /// A whole number.
  case integer
  /// Yes or no.
  case flag
  /// A date known to the day, the month or the year.
  case date
  /// A set of days, or the bounds within which they lie.
  case days
  /// One of the six languages.
  case language
  /// One word of a fixed list.
  case choice(ChoiceList)
  /// A reference to a record of one of these kinds; of any kind where the list is empty.
  case reference([Kind])
  /// Several values of one shape, in order.
  case list(Shape)
  /// Fields of its own.
  case group(GroupShape)
}

/// The words that a field of choice admits, each with one sentence that explains it.
public struct ChoiceList: Sendable {
  /// One word and its meaning.
  public struct Option: Sendable, Hashable {
    /// The word as it is written.
    public var word: String
    /// What it means, in one sentence.
    public var sentence: String

    /// Makes a word with its meaning.
    public init(word: String, sentence: String) {
      self.word = word
      self.sentence = sentence
    }
  }

  /// The words in the order in which they are explained.
  public var options: [Option]

  /// Makes a list of words.
  public init(options: [Option]) { self.options = options }
}

/// The fields of a value that stands inside a record, such as an effect of an act.
public struct GroupShape: Sendable {
  /// The fields, in the order in which they are written.
  public let fields: [FieldDescription]
  /// The field that a plain scalar fills where the other fields are not needed.
  public let shorthand: String?
  /// The names of the fields, in the same order.
  package let names: [String]
  /// The places of the fields without which a group is not whole.
  package let required: [Int]

  /// Makes the shape of a group of fields.
  public init(fields: [FieldDescription], shorthand: String? = nil) {
    self.fields = fields
    self.shorthand = shorthand
    names = fields.map(\.name)
    required = fields.indices.filter { fields[$0].isRequired }
  }

  /// The field of that name.
  public func field(_ name: String) -> FieldDescription? {
    names.firstIndex(of: name).map { fields[$0] }
  }

  /// The innermost field that a field path names, such as `text` for `effects.establishes.text.zh`.
  public func field(at path: String) -> FieldDescription? {
    var group: GroupShape? = self
    var found: FieldDescription?
    for step in path.split(separator: ".") {
      guard let fields = group, let field = fields.field(String(step)) else { continue }
      found = field
      group = field.shape.groupInside
    }
    return found
  }
}

extension Shape {
  /// The fields that it holds, alone or in a list.
  fileprivate var groupInside: GroupShape? {
    switch self {
    case .group(let group): group
    case .list(let element): element.groupInside
    default: nil
    }
  }
}

/// One field as every part of the program sees it: name, meaning, shape.
public struct FieldDescription: Sendable {
  /// The name as it is written in a record, in a template and in JSON.
  public var name: String
  /// What the field says, in one sentence.
  public var summary: String
  /// What it holds.
  public var shape: Shape
  /// Whether a record without it is wrong.
  public var isRequired: Bool
  /// Whether it holds running text, in which citations are looked for, and no name or printed form.
  public var isRunning: Bool
  /// Whether it holds the names by which texts call what the record tells of, whoever uses them.
  public var isNaming = false

  /// Describes a field.
  public init(
    name: String, summary: String, shape: Shape, isRequired: Bool = false, isRunning: Bool = false
  ) {
    self.name = name
    self.summary = summary
    self.shape = shape
    self.isRequired = isRequired
    self.isRunning = isRunning
  }
}
