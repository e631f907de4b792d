package import Diagnostics

/// A value in front matter, with its place: text, a list, or named values.
package struct Node: Sendable, Hashable {
  /// Where the value stands in its file.
  package var range: SourceRange
  /// What stands there.
  package var content: Content

  /// What a value can be; what a text means (a date, a number, `NO`) is for its field to say.
  package enum Content: Sendable, Hashable {
    /// A text, and whether it stands there without quotation marks or block sign.
    case scalar(text: String, isPlain: Bool)
    /// A list.
    case sequence([Node])
    /// Named values in their order; no name stands twice.
    case mapping([Pair])
  }

  /// A name with its value.
  package struct Pair: Sendable, Hashable {
    /// The name as written.
    package var key: String
    /// Where the name stands.
    package var keyRange: SourceRange
    /// What it names.
    package var value: Node

    /// Makes a pair of a name and its value.
    package init(key: String, keyRange: SourceRange, value: Node) {
      self.key = key
      self.keyRange = keyRange
      self.value = value
    }
  }

  /// Makes a value at a place.
  package init(range: SourceRange, content: Content) {
    self.range = range
    self.content = content
  }
}

extension Node {
  /// Whether nothing is said: no value, `~` or `null` without quotation marks.
  package var isNull: Bool { content == .scalar(text: "", isPlain: true) }

  /// The text, `nil` for a list or named values.
  package var text: String? {
    if case .scalar(let text, _) = content { text } else { nil }
  }

  /// The values of a list, `nil` for anything else.
  package var items: [Node]? {
    if case .sequence(let items) = content { items } else { nil }
  }

  /// The named values, `nil` for anything else.
  package var pairs: [Pair]? {
    if case .mapping(let pairs) = content { pairs } else { nil }
  }

  /// The value of a name, `nil` where it is not given or this is no mapping.
  package subscript(name: String) -> Node? { pairs?.first { $0.key == name }?.value }
}
