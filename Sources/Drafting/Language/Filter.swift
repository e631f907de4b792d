package import Records

/// A filter: what it takes, what it gives, and how.
package struct Filter: Sendable {
  /// The name by which templates use it.
  package let name: String
  /// What it does, in one sentence.
  package let sentence: String
  /// The values that it takes.
  package let admission: Admission
  /// The arguments that it asks for, in order.
  package let parameters: [Parameter]
  /// What it gives.
  package let outcome: Outcome
  /// Makes its result; `nil` where there is none for this value.
  let apply: @Sendable (Drawn, [Drawn], FilterContext) -> Drawn?

  /// Describes a filter.
  package init(
    _ name: String, _ sentence: String, takes admission: Admission, _ parameters: [Parameter] = [],
    gives outcome: Outcome,
    apply: @escaping @Sendable (Drawn, [Drawn], FilterContext) -> Drawn?
  ) {
    self.name = name
    self.sentence = sentence
    self.admission = admission
    self.parameters = parameters
    self.outcome = outcome
    self.apply = apply
  }

  /// What a filter gives.
  package enum Outcome: Sendable {
    /// A value of the shape that it took.
    case same
    /// A text.
    case text
    /// A number.
    case integer
    /// Markdown, inserted as it is.
    case markup
    /// One of these words, to be compared and not printed.
    case words([String])
    /// One element of the list.
    case element
    /// The list of the values of the field that the first argument names.
    case fieldList
    /// A record of the kind that the first argument names, or the list of such records.
    case ofKind
  }
}

/// What a filter needs besides its value and arguments.
package struct FilterContext: Sendable {
  /// The records.
  package let view: any TemplateView
  /// The words of the language of the document.
  package let wording: Wording

  /// The value of a field of a record or part, by a path such as `session.days`.
  package func field(_ path: String, of value: Drawn) -> Drawn? {
    var current: Drawn? = value
    for step in path.split(separator: ".") {
      guard let drawn = current else { return nil }
      current = view.member(String(step), of: drawn)
    }
    return current
  }

  /// The words of a value that is a text, in the language of the document where there is one.
  package func words(_ value: Value) -> String? {
    switch value {
    case .text(let text), .choice(let text): text
    case .localized(let text): text.text(for: wording.language)?.text
    case .integer(let number): String(number)
    default: nil
    }
  }
}

/// An argument that a filter asks for.
package struct Parameter: Sendable {
  /// What an argument is.
  package enum Kind: Sendable {
    /// A text.
    case text
    /// A number.
    case integer
    /// One of these words, in quotation marks.
    case word([String])
    /// The name of a field of the elements, in quotation marks.
    case field
    /// A value like that of the field.
    case value
    /// As many texts as the language of the document has forms for one, two or many.
    case forms
  }

  /// What it is called in messages.
  package let name: String
  /// What it is.
  package let kind: Kind
  /// Whether it can be left out; only the last ones can.
  package let isOptional: Bool

  /// Describes an argument.
  package init(_ name: String, _ kind: Kind, isOptional: Bool = false) {
    self.name = name
    self.kind = kind
    self.isOptional = isOptional
  }
}

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

/// The filters that templates may use, by name.
package struct FilterTable: Sendable {
  /// The filters in the order in which they are documented.
  package private(set) var filters: [Filter]
  private var positions: [String: Int] = [:]

  /// Makes a table; of two filters of one name the later stands.
  package init(_ filters: [Filter]) {
    self.filters = []
    for filter in filters { add(filter) }
  }

  /// The filter of that name.
  package subscript(name: String) -> Filter? { positions[name].map { filters[$0] } }

  /// Adds a filter, in place of one of the same name.
  package mutating func add(_ filter: Filter) {
    if let position = positions[filter.name] {
      filters[position] = filter
    } else {
      positions[filter.name] = filters.count
      filters.append(filter)
    }
  }
}
