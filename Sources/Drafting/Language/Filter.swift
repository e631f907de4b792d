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
