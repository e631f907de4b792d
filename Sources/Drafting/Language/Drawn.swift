package import Records

/// A value drawn from the records, with the place from which it was drawn.
package struct Drawn: Sendable {
  /// The value.
  package var value: Value
  /// The record that holds it; `nil` for what no record holds, such as the number of a round.
  package var record: Key?
  /// The path of the field in that record; empty for the record itself.
  package var path: String
  /// Whether the value is a text that is Markdown already.
  package var isMarkup = false
  /// The values of which a list or text was put together, each with its own place.
  var parts: [Drawn]?

  /// Makes a value drawn from a field of a record.
  package init(_ value: Value, record: Key? = nil, path: String = "") {
    self.value = value
    self.record = record
    self.path = path
  }

  /// A record as such, drawn from nowhere else.
  package init(record key: Key) { self.init(.reference(Reference(key)), record: key) }

  /// Another value from the same place.
  package func with(_ value: Value) -> Drawn { Drawn(value, record: record, path: path) }

  /// Markdown made from this value.
  package func markup(_ text: String) -> Drawn {
    var made = with(.text(text))
    made.isMarkup = true
    return made
  }

  /// A field of this value, where it is a part with fields of its own.
  package func field(_ name: String) -> Drawn? {
    guard case .group(let values) = value, let value = values[name] else { return nil }
    return Drawn(value, record: record, path: path.isEmpty ? name : "\(path).\(name)")
  }

  /// The elements of a list, each with its place; empty for anything else.
  package var elements: [Drawn] {
    guard case .list(let values) = value else { return [] }
    if let parts { return parts }
    return values.enumerated().map { index, element in
      var step = String(index + 1)
      if case .group(let fields) = element, case .text(let id)? = fields["id"] { step = id }
      return Drawn(element, record: record, path: path.isEmpty ? step : "\(path).\(step)")
    }
  }

  /// A list of the given elements, each of which keeps its own place.
  package func list(of elements: [Drawn]) -> Drawn {
    var made = with(.list(elements.map(\.value)))
    made.parts = elements
    return made
  }

  /// The record that it is, or that holds it.
  package var key: Key? {
    if case .reference(let reference) = value { reference.target } else { record }
  }
}

/// The records as one document sees them: what templates draw from while they are rendered.
package protocol TemplateView: Sendable {
  /// The value of a name of a page or draft; `nil` where it has none here.
  func root(_ name: String) -> Drawn?
  /// A member of a value; `nil` where it has none.
  ///
  /// A member of a reference is drawn from the record referred to.
  func member(_ name: String, of value: Drawn) -> Drawn?
  /// The record of a key; `nil` where it is left out of the view.
  func record(_ key: Key) -> Drawn?
  /// What kind of record stands under a key; `nil` where none is held.
  func kind(of key: Key) -> Kind?
  /// The sources of a field of a record.
  func sources(_ record: Key, _ path: String) -> [Reference]
  /// The sources of a record and of everything in it.
  func allSources(of record: Key) -> [Reference]
  /// Whether what only follows from a source is marked where it is printed.
  var marksInferred: Bool { get }
  /// Whether no source prints what stands in a field of a record, and it follows from one.
  func isInferred(_ record: Key, _ path: String) -> Bool
}

extension TemplateView {
  /// The sources of a record as a whole.
  package func allSources(of record: Key) -> [Reference] { sources(record, "") }

  /// Nothing is marked, unless a view says so.
  package var marksInferred: Bool { false }

  /// Nothing is inferred, unless a view says so.
  package func isInferred(_ record: Key, _ path: String) -> Bool { false }
}
