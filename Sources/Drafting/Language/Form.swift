import Diagnostics
package import Records

/// What an expression of a template gives, as far as is known before any record is drawn.
package enum Form: Sendable {
  /// A value of that shape.
  case shape(Shape)
  /// Markdown that is inserted as it is.
  case markup
  /// One of these words, made by a filter.
  case words([String])
}

extension Form {
  /// What it is, as a message names it.
  var name: String {
    switch self {
    case .shape(let shape): shape.templateName
    case .markup: "markup"
    case .words: "a word"
    }
  }

  var shape: Shape? {
    switch self {
    case .shape(let shape): shape
    case .markup: nil
    case .words: .text
    }
  }

  var element: Shape? {
    if case .shape(.list(let element)) = self { element } else { nil }
  }
}

extension Shape {
  /// What a value of the shape is, as a message names it.
  package var templateName: String {
    switch self {
    case .text: "a text"
    case .localized: "a text by language"
    case .integer: "a number"
    case .flag: "a flag"
    case .date: "a date"
    case .days: "a set of days"
    case .language: "a language"
    case .choice: "a word of a choice"
    case .reference(let kinds):
      kinds.isEmpty ? "a record" : "a record (\(kinds.map(\.rawValue).joined(separator: " or ")))"
    case .list(let element): "a list, each \(element.templateName)"
    case .group(let group):
      "a part with \(group.fields.prefix(3).map(\.name).joined(separator: ", "))"
    }
  }

  /// Whether a value of another shape can stand where one of this shape is declared.
  func admits(_ other: Shape) -> Bool {
    switch (self, other) {
    case (.text, .text), (.text, .localized), (.localized, .localized), (.integer, .integer),
      (.flag, .flag), (.date, .date), (.days, .days), (.language, .language):
      true
    case (.choice(let mine), .choice(let theirs)): mine.options == theirs.options
    case (.reference(let mine), .reference(let theirs)):
      mine.isEmpty || (!theirs.isEmpty && theirs.allSatisfy(mine.contains))
    case (.list(let mine), .list(let theirs)): mine.admits(theirs)
    case (.group(let mine), .group(let theirs)):
      mine.fields.map(\.name) == theirs.fields.map(\.name)
    default: false
    }
  }

  /// Whether values of both shapes can be equal.
  func isLike(_ other: Shape) -> Bool {
    switch (self, other) {
    case (.reference(let mine), .reference(let theirs)):
      mine.isEmpty || theirs.isEmpty || mine.contains(where: theirs.contains)
    case (.localized, .text), (.text, .localized): true
    case (.list, _), (.group, _): false
    default: admits(other)
    }
  }
}
