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
